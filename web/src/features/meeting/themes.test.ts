import { describe, expect, it } from 'vitest'
import type { MeetingItem } from '@/lib/api-types'
import { chineseNumber, themesOf } from './themes'

const item = (no: number, theme: string | null) => ({ no, theme }) as MeetingItem

describe('the themes of a list', () => {
  it('come in the order of the list, each once', () => {
    const themes = themesOf([item(2, '消费'), item(1, '投资'), item(3, '投资'), item(4, null)])

    expect(themes.map((t) => [t.name, t.items.map((i) => i.no)])).toEqual([
      ['投资', [1, 3]],
      ['消费', [2]],
      ['其他', [4]],
    ])
  })

  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [35, '三十五'],
  ])('number %i is %s', (n, words) => {
    expect(chineseNumber(n)).toBe(words)
  })
})
