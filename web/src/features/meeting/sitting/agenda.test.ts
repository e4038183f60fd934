import { describe, expect, it } from 'vitest'
import type { Agenda, MatterRow, MeetingItem, Note } from '@/lib/api-types'
import {
  currentOf,
  doneWords,
  entriesOf,
  keptOf,
  lead,
  neighbour,
  notesOn,
  partsOf,
  standingOf,
} from './agenda'

const matter = (id: string, stage = 'RECEIVED') =>
  ({
    id,
    code: `〔2026〕46-${id}`,
    demand: '修好河堤',
    leadUnit: '市水利局',
    coUnits: [],
    stage,
    clocks: { due: '2026-12-01' },
  }) as unknown as MatterRow

const agenda = {
  last: {
    number: '2026年第46次',
    done: 1,
    items: [
      { matter: matter('1', 'CLOSED'), done: true, promises: [] },
      { matter: matter('2'), done: false, promises: [] },
    ],
  },
  red: [matter('2')],
  coordination: [],
  fresh: [
    { no: 1, code: '〔2026〕47-1', theme: null, demand: '清淤', leadUnit: null, deadline: null },
  ],
  notes: [],
} as unknown as Agenda

const note = (some: Partial<Note>) =>
  ({ section: 'LAST_LIST', matterId: null, words: '', ...some }) as Note

describe('the agenda', () => {
  it('goes through the last list, the red, what needs coordination, the new list and the rest', () => {
    const parts = partsOf(agenda)

    expect(parts.map((p) => [p.name, p.entries.length])).toEqual([
      ['上次清单逐项', 2],
      ['红灯事项', 1],
      ['需协调事项', 0],
      ['本次新交办', 1],
      ['其他事项', 1],
    ])
    expect(parts[0]!.about).toContain('1 项已办结，1 项未办结')
  })

  it('tells what is claimed from what is closed', () => {
    const items = [
      { matter: matter('1', 'CLOSED'), done: true, promises: [] },
      { matter: matter('2', 'COMPLETION_CLAIMED'), done: true, promises: [] },
      { matter: matter('3'), done: false, promises: [] },
    ]

    expect(standingOf(items)).toBe('1 项已办结，1 项已申请办结，1 项未办结')
    expect(standingOf([])).toBe('0 项已办结，0 项未办结')
  })

  it('calls up after the last list what older lists still owe', () => {
    const owed = { matter: matter('9'), done: false, promises: [] }
    const last = { ...agenda.last!, promised: [owed] }

    const parts = partsOf({ ...agenda, last })

    expect(parts.map((p) => p.name).slice(0, 3)).toEqual(['上次清单逐项', '此前承诺', '红灯事项'])
    expect(parts[1]!.entries[0]).toMatchObject({ section: 'LAST_LIST', matterId: '9', done: false })
  })

  it('has no last list at the first meeting', () => {
    expect(partsOf({ ...agenda, last: null })[0]).toMatchObject({ about: '', entries: [] })
  })

  it('knows the matter of a new item once the list is dispatched', () => {
    const items = [
      { code: '〔2026〕47-1', matterId: 'm9', coUnits: [{ id: 'u', shortName: '城区' }] },
    ] as unknown as MeetingItem[]

    expect(partsOf(agenda, items)[3]!.entries[0]).toMatchObject({
      matterId: 'm9',
      coUnits: ['城区'],
    })
    expect(partsOf(agenda)[3]!.entries[0]!.matterId).toBeNull()
  })

  it('calls up the unit that leads a new item now, not the one that the list names', () => {
    const given = { ...matter('9'), leadUnit: '市住建局' }
    const fresh = [{ ...agenda.fresh[0]!, leadUnit: '市水利局', matter: given }]

    expect(partsOf({ ...agenda, fresh })[3]!.entries[0]).toMatchObject({
      key: 'NEW_LIST/1',
      unit: '市住建局',
      matterId: '9',
      matter: { stage: 'RECEIVED' },
    })
  })

  it('stays at its ends', () => {
    const entries = entriesOf(partsOf(agenda))
    const [first, second] = entries

    expect(neighbour(entries, first!, -1)).toBe(first)
    expect(neighbour(entries, first!, 1)).toBe(second)
    expect(neighbour(entries, entries.at(-1)!, 1)).toBe(entries.at(-1))
  })

  it('begins with the first item where the address names none', () => {
    const entries = entriesOf(partsOf(agenda))

    expect(currentOf(entries, '')).toBe(entries[0])
    expect(currentOf(entries, 'RED_LIST/2')!.section).toBe('RED_LIST')
    expect(currentOf([], 'x')).toBeNull()
  })
})

describe('the notes on an item', () => {
  const entries = entriesOf(partsOf(agenda))

  it('belong to its part of the agenda, though the matter stands in two', () => {
    const notes = [note({ matterId: '2' }), note({ section: 'RED_LIST', matterId: '2' })]

    expect(notesOn(entries[1]!, notes)).toEqual([notes[0]])
    expect(notesOn(entries[2]!, notes)).toEqual([notes[1]])
  })

  it('begin with the number of an item that has no matter yet', () => {
    const fresh = entries[3]!
    const notes = [
      note({ section: 'NEW_LIST', words: '〔2026〕47-1：由城区配合' }),
      note({ section: 'NEW_LIST', words: '〔2026〕47-11：另一项' }),
    ]

    expect(lead(fresh)).toBe('〔2026〕47-1：')
    expect(notesOn(fresh, notes)).toEqual([notes[0]])
    expect(lead(entries[0]!)).toBe('')
  })

  it('need no item outside the agenda', () => {
    const said = note({ section: 'OTHER', words: '下周一复会' })

    expect(notesOn(entries.at(-1)!, [said])).toEqual([said])
  })
})

describe('what the record says', () => {
  it.each([
    [true, '已兑现'],
    [false, '未兑现'],
    [null, '未到期'],
  ])('of a promise (%s): %s', (kept, name) => {
    expect(keptOf({ meeting: '', promisedFor: '', words: '', kept }).name).toBe(name)
  })

  it('tells closed from claimed', () => {
    const [closed, open, red] = entriesOf(partsOf(agenda))
    const claimed = { ...closed!, matter: matter('1', 'COMPLETION_CLAIMED') }

    expect(doneWords(closed!)!.name).toBe('已办结')
    expect(doneWords(claimed)!.name).toBe('已申请办结')
    expect(doneWords(open!)!.name).toBe('未办结')
    expect(doneWords(red!)).toBeNull()
  })
})
