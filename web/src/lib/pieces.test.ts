import { describe, expect, it } from 'vitest'
import { cutAt, sizeOf } from './pieces'

describe('a text with marked ranges', () => {
  it('is cut into marked and unmarked pieces', () => {
    expect(cutAt('一二三四五', [[1, 3]])).toEqual([
      { text: '一', marked: false },
      { text: '二三', marked: true },
      { text: '四五', marked: false },
    ])
  })

  it.each([
    [[]],
    [
      [
        [3, 5],
        [0, 4],
      ],
    ],
    [[[2, 99]]],
    [[[4, 2]]],
  ])('is given back whole whatever the ranges are: %j', (ranges) => {
    const whole = cutAt('一二三四五', ranges)
      .map((c) => c.text)
      .join('')

    expect(whole).toBe('一二三四五')
  })
})

describe('the size of a file', () => {
  it.each([
    [512, '512 B'],
    [20_480, '20 KB'],
    [3_400_000, '3.2 MB'],
  ])('%i', (bytes, words) => {
    expect(sizeOf(bytes)).toBe(words)
  })
})
