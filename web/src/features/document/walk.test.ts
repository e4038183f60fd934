import { describe, expect, it } from 'vitest'
import type { DocumentView, FindingState } from '@/lib/api-types'
import {
  articleAt,
  likelySplit,
  nextOpen,
  step,
  stopsOf,
  takesIn,
  halvesOf,
  type Stop,
} from './walk'

function stops(...states: FindingState[]): Stop[] {
  return states.map(
    (state, i) => ({ articleId: 'a', finding: { id: `${i + 1}`, state }, mayMerge: i > 0 }) as Stop,
  )
}

describe('walking from demand to demand', () => {
  const four = stops('OPEN', 'ITEMISED', 'OPEN', 'LEFT_OUT')

  it('stays inside the list', () => {
    expect(step(four, '1', 1)).toBe('2')
    expect(step(four, '4', 1)).toBe('4')
    expect(step(four, '1', -1)).toBe('1')
    expect(step(four, null, 1)).toBe('1')
    expect(step([], null, 1)).toBeNull()
  })

  it('goes on to the next undecided one, and round to the top', () => {
    expect(nextOpen(four, '1')).toBe('3')
    expect(nextOpen(four, '3')).toBe('1')
    expect(nextOpen(stops('ITEMISED', 'MERGED'), '1')).toBeNull()
  })

  it('merges into the nearest one that is open or accepted', () => {
    const five = stops('ITEMISED', 'MERGED', 'LEFT_OUT', 'OPEN', 'OPEN')

    expect(takesIn(five, five[3]!)?.id).toBe('1')
    expect(takesIn(five, five[4]!)?.id).toBe('4')
    expect(takesIn(five, five[0]!)).toBeNull()
    const elsewhere = { ...five[3]!, articleId: 'b' }
    expect(takesIn([five[0]!, elsewhere], elsewhere)).toBeNull()
  })

  it('puts the halves of a cut together where the first stands', () => {
    const three = stops('OPEN', 'OPEN', 'OPEN')
    const half = (id: string, cutWith: string | null) => ({ id, cutWith }) as Stop['finding']

    expect(halvesOf(three, half('2', '3'))).toEqual({ first: '2', second: '3' })
    expect(halvesOf(three, half('3', '2'))).toEqual({ first: '2', second: '3' })
    expect(halvesOf(three, half('1', null))).toBeNull()
  })

  it('never merges across articles', () => {
    const article = (id: string) => ({ id, directives: [{ id: `${id}1` }, { id: `${id}2` }] })
    const document = { articles: [article('a'), article('b')] } as unknown as DocumentView

    expect(stopsOf(document).map((s) => s.mayMerge)).toEqual([false, true, false, true])
  })
})

describe('where to split', () => {
  it.each([
    ['排查隐患；建立台账', 5],
    ['要提速，要切实提质，要提效', 4],
    ['抓紧推进', 2],
    ['排查隐患；', 2],
  ])('%s → %i', (text, place) => {
    expect(likelySplit(text)).toBe(place)
  })
})

describe('a demand marked by hand', () => {
  const document = {
    articles: [
      { id: 'a', spans: [[10, 20]] },
      {
        id: 'b',
        spans: [
          [30, 40],
          [60, 70],
        ],
      },
    ],
  } as unknown as DocumentView

  it('belongs to the article that it touches, else to the one before', () => {
    expect(articleAt(document, 15, 18)).toBe('a')
    expect(articleAt(document, 62, 64)).toBe('b')
    expect(articleAt(document, 45, 50)).toBe('b')
    expect(articleAt(document, 0, 2)).toBe('a')
  })
})
