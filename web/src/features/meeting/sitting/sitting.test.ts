import { describe, expect, it } from 'vitest'
import type { Agenda, Me } from '@/lib/api-types'
import { allowedAt, doorOf, knownAt, sittingStage } from './sitting'

const at = '2026-11-23T01:00:00Z'
const preparing = { openedAt: null, endedAt: null, approvedAt: null, leaderId: null } as Agenda
const running = { ...preparing, openedAt: at }
const ended = { ...running, endedAt: at, leaderId: 'lu' }
const approved = { ...ended, approvedAt: at }
const clerk = { rights: ['DOCKET'], personId: 'zhou' } as Partial<Me> as Me
const presiding = { rights: ['APPROVE'], personId: 'lu' } as Partial<Me> as Me
const otherLeader = { rights: ['APPROVE'], personId: 'ding' } as Partial<Me> as Me

describe('a meeting', () => {
  it('is not yet, goes on, is over and is approved', () => {
    expect([preparing, running, ended, approved].map(sittingStage)).toEqual([
      'NOT_YET',
      'OPEN',
      'ENDED',
      'APPROVED',
    ])
  })

  it('that is over leads to what was known when it began', () => {
    expect([preparing, running, ended].map(knownAt)).toEqual(['', '', at])
  })

  it('is opened, written down and taken up again by a clerk', () => {
    expect(allowedAt(preparing, clerk)).toMatchObject({ open: true, write: false })
    expect(allowedAt(running, clerk)).toMatchObject({ open: false, write: true, resume: false })
    expect(allowedAt(ended, clerk)).toMatchObject({ write: false, resume: true, approve: false })
    expect(allowedAt(approved, clerk)).toMatchObject({ resume: false })
  })

  it('is approved by the leader who presided, and once', () => {
    expect(allowedAt(ended, presiding).approve).toBe(true)
    expect(allowedAt(ended, otherLeader).approve).toBe(false)
    expect(allowedAt(approved, presiding).approve).toBe(false)
    expect(allowedAt(running, presiding)).toMatchObject({ open: false, write: false })
  })

  it.each([
    [preparing, clerk, 'sitting', '开会'],
    [preparing, presiding, 'sitting', '看议程'],
    [running, presiding, 'sitting', '会议进行中'],
    [ended, presiding, 'minutes', '签批会议记录'],
    [ended, clerk, 'minutes', '会议记录'],
    [approved, presiding, 'minutes', '会议记录'],
  ])('is entered where it is (%#)', (agenda, me, path, name) => {
    expect(doorOf(agenda, me)).toEqual({ path, name })
  })
})
