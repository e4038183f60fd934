import type { By, Review, ReviewLine } from '@/lib/api-types'

export type Tab = Exclude<By, 'ALL'>

export const TABS: Record<Tab, string> = { UNIT: '按单位', THEME: '按主题', LEADER: '按领导' }
export const HEADS: Record<Tab, string> = { UNIT: '牵头单位', THEME: '主题', LEADER: '批准领导' }

export function tabOf(asked: string): Tab {
  return Object.hasOwn(TABS, asked) ? (asked as Tab) : 'UNIT'
}

/** The lines of a tab, by name: what a month brought is no ranking. */
export function linesOf(review: Review, tab: Tab): ReviewLine[] {
  const lines = { UNIT: review.byUnit, THEME: review.byTheme, LEADER: review.byLeader }[tab]
  return lines.toSorted((a, b) => a.name.localeCompare(b.name, 'zh'))
}

/** Whose number it is, for the head of the list behind it. */
export function nameOf(review: Review, by: By, key: string): string {
  if (by === 'ALL') return '全市'
  return linesOf(review, by).find((l) => l.key === key)?.name ?? ''
}
