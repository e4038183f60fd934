import type { MeetingItem } from '@/lib/api-types'

export interface Theme {
  name: string
  items: MeetingItem[]
}

/** The items under their themes, both in the order of the list. */
export function themesOf(items: MeetingItem[]): Theme[] {
  const themes = new Map<string, MeetingItem[]>()
  for (const item of [...items].sort((a, b) => a.no - b.no)) {
    const name = item.theme ?? '其他'
    const own = themes.get(name)
    if (own) own.push(item)
    else themes.set(name, [item])
  }
  return [...themes].map(([name, own]) => ({ name, items: own }))
}

const NUMERALS = '一二三四五六七八九十'

/** 1 → 一, 12 → 十二, 35 → 三十五: how a list numbers its themes. */
export function chineseNumber(n: number): string {
  if (n <= 10) return NUMERALS.charAt(n - 1)
  const tens = Math.floor(n / 10)
  const ones = n % 10
  return `${tens > 1 ? NUMERALS.charAt(tens - 1) : ''}十${ones ? NUMERALS.charAt(ones - 1) : ''}`
}
