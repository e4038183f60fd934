import type { LocationQuery } from 'vue-router'
import type { Wanted } from './api'

/** What a list can be narrowed to: the names in the URL are those of the server. */
const NAMES = [
  'q',
  'stage',
  'light',
  'open',
  'unitId',
  'theme',
  'withoutTheme',
  'leaderId',
  'mandateId',
  'awaiting',
  'duty',
  'owes',
  'late',
  'pending',
  'running',
  'dueFrom',
  'dueTo',
  'sort',
] as const
export type Name = (typeof NAMES)[number]
export type Chosen = Partial<Record<Name, string>>

/** The names that the tabs set; the others narrow whatever tab is open. */
const OF_TABS: Name[] = ['stage', 'light', 'open', 'owes', 'late', 'pending']

export interface Tab {
  name: string
  sets: Chosen
}

export const TABS: Tab[] = [
  { name: '在办', sets: {} },
  { name: '红灯', sets: { light: 'RED' } },
  { name: '黄灯', sets: { light: 'YELLOW' } },
  { name: '待签收', sets: { stage: 'DISPATCHED' } },
  { name: '本期欠反馈', sets: { owes: 'true' } },
  { name: '逾期未反馈', sets: { late: 'true' } },
  { name: '待审核', sets: { stage: 'COMPLETION_CLAIMED' } },
  { name: '已办结', sets: { stage: 'CLOSED' } },
  { name: '挂账', sets: { open: 'all', pending: 'true' } },
  { name: '全部', sets: { open: 'all' } },
]

/** What a unit has to sign for or to report on is what it leads itself; its list shows what it assists in, too. */
const LED = ['待签收', '本期欠反馈', '逾期未反馈']

export function tabsOf(ownUnit: string | null): Tab[] {
  if (!ownUnit) return TABS
  return TABS.map(({ name, sets }) => ({
    name,
    sets: { ...sets, unitId: LED.includes(name) ? ownUnit : '' },
  }))
}

/** The tabs of a unit set the unit, too. */
function setBy(tab: Tab): Name[] {
  return 'unitId' in tab.sets ? [...OF_TABS, 'unitId'] : OF_TABS
}

export function chosenIn(query: LocationQuery): Chosen {
  const chosen: Chosen = {}
  for (const name of NAMES) {
    const value = query[name]
    if (typeof value === 'string' && value) chosen[name] = value
  }
  return chosen
}

/** What the server is asked: without a word on it, the list holds what is still open. */
export function wantedBy(chosen: Chosen): Wanted {
  const { open, ...others } = chosen
  if (open === 'all') return others
  return open || !chosen.stage ? { ...others, open: open ?? 'true' } : others
}

export function isOn(tab: Tab, chosen: Chosen): boolean {
  return setBy(tab).every((name) => (tab.sets[name] ?? '') === (chosen[name] ?? ''))
}

export function withTab(tab: Tab, chosen: Chosen): Chosen {
  const kept = { ...chosen }
  for (const name of setBy(tab)) delete kept[name]
  return { ...kept, ...tab.sets }
}

/** Whether anything beyond the tab narrows the list. */
export function isNarrowed(chosen: Chosen): boolean {
  return NAMES.some((name) => name !== 'sort' && !OF_TABS.includes(name) && chosen[name])
}

/** What a choice shows of an address: a word that is none of its own is not shown as one. */
export function shownOf(words: object, chosen: string | undefined): string {
  return chosen && Object.hasOwn(words, chosen) ? chosen : ''
}

export function asQuery(chosen: Chosen): string {
  const words = new URLSearchParams()
  for (const name of NAMES) if (chosen[name]) words.set(name, chosen[name])
  return words.toString()
}

export function fromQuery(query: string): Chosen {
  return chosenIn(Object.fromEntries(new URLSearchParams(query)))
}

/** A count as it is told: the server stops at a thousand. */
export function countWords(counted: { count: number; more: boolean } | undefined): string {
  return counted ? `${counted.count}${counted.more ? '+' : ''}` : '…'
}
