import { describe, expect, it } from 'vitest'
import type { Measure } from '@/lib/api-types'
import { COLUMNS, flowOf, MEASURES, movement, numberOf, pointsMoved, sharesOf } from './measures'

const moved = (measure: Measure, matters: number, before: number) => ({ measure, matters, before })

describe('a number beside the one of last month', () => {
  it.each([
    [moved('OVERDUE', 5, 2), '▲3', 'bad'],
    [moved('OVERDUE', 2, 5), '▼3', 'good'],
    [moved('CLOSED', 9, 4), '▲5', 'good'],
    [moved('DISPATCHED', 9, 4), '▲5', 'plain'],
    [moved('CLOSED', 4, 4), '持平', 'plain'],
  ])('%o moved %s, which is %s', (number, words, tone) => {
    expect(movement(number)).toMatchObject({ words, tone })
  })

  it('is nought where nothing was counted', () => {
    expect(numberOf([], 'OPEN')).toEqual(moved('OPEN', 0, 0))
  })
})

describe('the table', () => {
  it('shows every measure once', () => {
    expect(COLUMNS.toSorted()).toEqual(Object.keys(MEASURES).toSorted())
  })
})

describe('the shares', () => {
  it('are by both clocks, of what was closed', () => {
    const [approved, original] = sharesOf([
      moved('CLOSED', 8, 4),
      moved('CLOSED_ON_TIME', 7, 2),
      moved('CLOSED_BY_ORIGINAL', 5, 3),
    ])

    expect(approved).toMatchObject({ now: 87.5, before: 50 })
    expect(pointsMoved(approved!)).toBe('比上月升 37.5 个百分点')
    expect(pointsMoved(original!)).toBe('比上月降 12.5 个百分点')
  })

  it('are none where nothing was closed', () => {
    const [approved] = sharesOf([])

    expect(approved!.now).toBeNull()
    expect(pointsMoved(approved!)).toBe('')
  })
})

describe('the flow', () => {
  it('leads from the open matters of last month to those of this one', () => {
    const flow = flowOf([
      moved('OPEN', 12, 10),
      moved('DISPATCHED', 6, 0),
      moved('CLOSED', 4, 0),
      moved('TERMINATED', 0, 3),
    ])

    expect(flow).toEqual({
      from: 10,
      steps: [
        { measure: 'DISPATCHED', sign: '+', matters: 6 },
        { measure: 'CLOSED', sign: '−', matters: 4 },
      ],
      to: 12,
    })
  })
})
