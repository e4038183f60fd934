import { describe, expect, it } from 'vitest'
import type { Me, MeetingView } from '@/lib/api-types'
import { allowed } from './stage'

const meeting = (more: object) => ({ state: 'PREPARING', items: [{}], ...more }) as MeetingView
const clerk = { role: 'CLERK', personId: 'c' } as Me
const mayor = { role: 'LEADER', personId: 'm' } as Me

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
