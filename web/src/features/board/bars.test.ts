import { describe, expect, it } from 'vitest'
import { barsOf, mostOpen, percent, worstFirst } from './bars'

const row = (open: number, red = 0, yellow = 0, blue = 0) => ({ open, red, yellow, blue })

describe('the bars of a unit', () => {
  it('are drawn to the scale of the unit with most', () => {
    const rows = [row(10, 2, 3), row(5, 0, 0, 1)]

    expect(mostOpen(rows)).toBe(10)
    expect(barsOf(rows[1]!, 10)).toEqual([
      { tone: 'blue', count: 1, width: 10 },
      { tone: 'green', count: 4, width: 40 },
    ])
  })

  it('are none where nothing is open', () => {
    expect(barsOf(row(0), 0)).toEqual([])
  })

  it('stand with the worst first', () => {
    const rows = worstFirst([row(9), row(3, 1), row(4, 1, 2)])

    expect(rows.map((r) => r.open)).toEqual([4, 3, 9])
  })
})

describe('a share', () => {
  it.each([
    [0.9134, '91.3%'],
    [1, '100%'],
    [null, '—'],
  ])('%s → %s', (share, words) => {
    expect(percent(share)).toBe(words)
  })
})
