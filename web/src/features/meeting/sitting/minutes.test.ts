import { describe, expect, it } from 'vitest'
import type { Agenda, MatterRow, Note } from '@/lib/api-types'
import { partsOf } from './agenda'
import { minutesOf, tailOf, toSign } from './minutes'

const red = {
  id: 'r',
  code: '〔2026〕40-2',
  coUnits: [],
  clocks: { due: null },
} as unknown as MatterRow
const agenda = { last: null, red: [red], coordination: [], fresh: [] } as unknown as Agenda
const note = (id: string, some: Partial<Note>) =>
  ({
    id,
    kind: 'INFORMATION',
    section: 'RED_LIST',
    matterId: 'r',
    words: '',
    done: null,
    promisedFor: null,
    leadUnit: null,
    coUnits: [],
    deadline: null,
    ...some,
  }) as Note

describe('the minutes', () => {
  it('follow the agenda and leave out what nobody spoke of', () => {
    const minutes = minutesOf(partsOf(agenda), [
      note('b', { section: 'OTHER', matterId: null }),
      note('a', {}),
    ])

    expect(minutes.map((p) => [p.name, p.items.length])).toEqual([
      ['红灯事项', 1],
      ['其他事项', 1],
    ])
  })

  it('lose no note whose item has left the agenda', () => {
    const minutes = minutesOf(partsOf({ ...agenda, red: [] }), [note('a', {})])

    expect(minutes).toHaveLength(1)
    expect(minutes[0]!.items[0]!.notes[0]!.id).toBe('a')
  })

  it('put decisions and new matters before the leader', () => {
    const sum = toSign([
      note('a', {}),
      note('b', { kind: 'DECISION' }),
      note('c', { kind: 'NEW_MATTER' }),
    ])

    expect(sum.decisions.map((n) => n.id)).toEqual(['b'])
    expect(sum.newMatters.map((n) => n.id)).toEqual(['c'])
  })

  it('say after the words what was promised and who is to do it', () => {
    const anew = {
      kind: 'NEW_MATTER',
      leadUnit: '市水利局',
      coUnits: ['城区', '郊县'],
    } as Partial<Note>

    expect(tailOf(note('a', {}))).toBe('')
    expect(tailOf(note('a', { done: false, promisedFor: '2030-11-30' }))).toBe(
      '单位报告未完成，承诺2030年11月30日前完成',
    )
    expect(tailOf(note('a', anew))).toBe('市水利局牵头，城区、郊县协办，期限按规则确定')
    expect(tailOf(note('a', { ...anew, deadline: '2030-01-05' }))).toContain('2030年1月5日前办结')
  })
})
