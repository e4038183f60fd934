import { describe, expect, it } from 'vitest'
import type { Me, MeetingView } from '@/lib/api-types'
import { allowed, missedBefore } from './stage'

const meeting = (more: object) => ({ state: 'PREPARING', items: [{}], ...more }) as MeetingView
const clerk = { rights: ['DOCKET'], personId: 'c' } as Partial<Me> as Me
const mayor = { rights: ['APPROVE'], personId: 'm' } as Partial<Me> as Me

describe('what one may do to a list', () => {
  it('an empty list is not submitted', () => {
    expect(allowed(meeting({}), clerk).submit).toBe(true)
    expect(allowed(meeting({ items: [] }), clerk).submit).toBe(false)
  })

  it('only the named leader approves', () => {
    expect(allowed(meeting({ state: 'SUBMITTED', leaderId: 'm' }), mayor).approve).toBe(true)
    expect(allowed(meeting({ state: 'SUBMITTED', leaderId: 'x' }), mayor).approve).toBe(false)
    expect(allowed(meeting({ state: 'SUBMITTED', leaderId: 'c' }), clerk).approve).toBe(false)
  })

  it('nothing is dispatched before it is approved', () => {
    expect(allowed(meeting({ state: 'SUBMITTED' }), clerk).dispatch).toBe(false)
    expect(allowed(meeting({ state: 'APPROVED' }), clerk).dispatch).toBe(true)
    expect(allowed(meeting({ state: 'APPROVED' }), mayor).dispatch).toBe(false)
  })
})

describe('deadlines that are over before the list is dispatched', () => {
  const items = [
    { no: 1, deadline: '2026-11-20' },
    { no: 2, deadline: '2026-11-21' },
    { no: 3, deadline: null },
    { no: 4, deadline: '2025-12-31' },
  ]

  it('are told to whoever prepares or approves it', () => {
    const said = '第1、4项已过期限，交办前请核定新的期限。'
    for (const state of ['PREPARING', 'SUBMITTED', 'APPROVED'])
      expect(missedBefore(meeting({ state, items }), '2026-11-21')).toBe(said)
  })

  it('are no longer the business of the list once it is dispatched', () => {
    expect(missedBefore(meeting({ state: 'DISPATCHED', items }), '2026-11-21')).toBe('')
    expect(missedBefore(meeting({ items: items.slice(1, 3) }), '2026-11-21')).toBe('')
  })
})
