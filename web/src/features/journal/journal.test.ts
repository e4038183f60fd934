import { describe, expect, it } from 'vitest'
import { exportOf, grouped, readable, standing } from './journal'

describe('the record', () => {
  it('is exported for the days that are chosen', () => {
    expect(exportOf({})).toBe('/api/journal/export')
    expect(exportOf({ from: '2026-11-01', to: '2026-11-20', kind: 'MatterReceived' })).toBe(
      '/api/journal/export?from=2026-11-01&to=2026-11-20',
    )
  })

  it('is exported for one matter where the list is of one', () => {
    expect(exportOf({ matterId: 'm1', from: '2026-11-01' })).toBe('/api/journal/matters/m1/export')
  })

  it('says until when it is sealed and what waits', () => {
    const sealedUntil = '2026-11-21T02:27:03Z'

    expect(standing({ sealedUntil, sealedEntries: 12, waiting: 0 }, '2026-11-21')).toBe(
      '已封存至11月21日 10:27，共12条。',
    )
    expect(standing({ sealedUntil, sealedEntries: 12, waiting: 3 }, '2026-11-21')).toBe(
      '已封存至11月21日 10:27，共12条；另有3条待封存。',
    )
  })

  it('says so when nothing is sealed yet', () => {
    expect(standing({ sealedUntil: null, sealedEntries: 0, waiting: 2 })).toBe('2条记录待封存。')
    expect(standing({ sealedUntil: null, sealedEntries: 0, waiting: 0 })).toBe('还没有操作记录。')
  })

  it('has its kinds under what they are about', () => {
    const kinds = [
      { kind: 'a', group: '事项办理' },
      { kind: 'b', group: '周交办会' },
      { kind: 'c', group: '事项办理' },
    ]

    expect(grouped(kinds).map((g) => [g.name, g.kinds.map((k) => k.kind)])).toEqual([
      ['事项办理', ['a', 'c']],
      ['周交办会', ['b']],
    ])
  })

  it('shows a hash so that it can be compared with a paper', () => {
    expect(readable('0123456789abcdef01')).toBe('01234567 89abcdef 01')
    expect(readable('')).toBe('')
  })
})
