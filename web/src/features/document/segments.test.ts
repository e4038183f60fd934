import { describe, expect, it } from 'vitest'
import { blocksOf, meant, segmentsOf, type Mark } from './segments'

const mark = (id: string, kind: Mark['kind'], ...spans: number[][]): Mark => ({ id, kind, spans })
const shape = (length: number, ...marks: Mark[]) =>
  segmentsOf(length, marks).map((s) => [s.start, s.end, s.marks.map((m) => m.id).join('+')])

describe('segments', () => {
  it('cover the whole text without a gap', () => {
    expect(shape(10, mark('a', 'directive', [2, 5]))).toEqual([
      [0, 2, ''],
      [2, 5, 'a'],
      [5, 10, ''],
    ])
  })

  it('show a figure inside a demand as both', () => {
    expect(shape(10, mark('d', 'directive', [1, 9]), mark('f', 'figure', [4, 6]))).toEqual([
      [0, 1, ''],
      [1, 4, 'd'],
      [4, 6, 'd+f'],
      [6, 9, 'd'],
      [9, 10, ''],
    ])
  })

  it('follow a demand that a column broke into two pieces', () => {
    expect(shape(8, mark('d', 'directive', [0, 2], [5, 8]))).toEqual([
      [0, 2, 'd'],
      [2, 5, ''],
      [5, 8, 'd'],
    ])
  })

  it('bear demands that overlap without nesting', () => {
    expect(shape(9, mark('a', 'directive', [0, 6]), mark('b', 'directive', [4, 9]))).toEqual([
      [0, 4, 'a'],
      [4, 6, 'a+b'],
      [6, 9, 'b'],
    ])
  })

  it('ignore spans that are empty and cut those that leave the text', () => {
    expect(shape(4, mark('a', 'figure', [2, 2]), mark('b', 'figure', [3, 99]))).toEqual([
      [0, 3, ''],
      [3, 4, 'b'],
    ])
  })

  it('are made in a moment for a whole newspaper', () => {
    const marks = Array.from({ length: 5000 }, (_, i) =>
      mark(`m${i}`, 'directive', [i * 40, i * 40 + 30]),
    )
    const before = performance.now()

    segmentsOf(200_000, marks)

    expect(performance.now() - before).toBeLessThan(500)
  })
})

describe('blocks', () => {
  const source = 'aaaa\nbbbb\ncccc\n'

  it('end with a line and cut the segments that run across', () => {
    const blocks = blocksOf(source, segmentsOf(15, [mark('d', 'directive', [2, 12])]), 3)

    expect(blocks.map((b) => [b.start, b.end])).toEqual([
      [0, 5],
      [5, 10],
      [10, 15],
    ])
    expect(blocks[1]!.segments).toMatchObject([{ start: 5, end: 10 }])
    expect(blocks[2]!.segments).toMatchObject([
      { start: 10, end: 12 },
      { start: 12, end: 15 },
    ])
  })

  it('give the source back, whatever the size', () => {
    const segments = segmentsOf(15, [mark('d', 'directive', [4, 6]), mark('f', 'figure', [5, 11])])
    for (const size of [1, 4, 7, 100]) {
      const text = blocksOf(source, segments, size)
        .flatMap((b) => b.segments.map((s) => source.slice(s.start, s.end)))
        .join('')
      expect(text).toBe(source)
    }
  })
})

describe('a click', () => {
  it('means the demand before the figure in it', () => {
    expect(meant([mark('f', 'figure'), mark('d', 'directive')])?.id).toBe('d')
    expect(meant([])).toBeNull()
  })
})
