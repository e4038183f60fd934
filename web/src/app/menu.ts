import {
  Calendar,
  Collection,
  DataAnalysis,
  Document,
  Files,
  House,
  Key,
  List,
  Lock,
  Memo,
  OfficeBuilding,
  SetUp,
  Stamp,
  Switch,
  Tickets,
  User,
} from '@element-plus/icons-vue'
import type { Component } from 'vue'
import { isKnownThen } from '@/lib/past'
import { type For, isFor, type Person } from '@/lib/rights'

export interface MenuEntry extends For {
  path: string
  name: string
  icon: Component
}

const ENTRIES: MenuEntry[] = [
  { path: '/', name: '工作台', icon: House, business: true },
  { path: '/documents', name: '文件', icon: Document, rights: ['CONSULT'] },
  { path: '/proposals', name: '拟交办', icon: Memo, rights: ['DOCKET'] },
  { path: '/meetings', name: '周交办会', icon: Files, rights: ['CONSULT'] },
  { path: '/matters', name: '交办事项', icon: List, business: true },
  { path: '/papers', name: '督办文书', icon: Stamp, business: true },
  { path: '/reviews', name: '月讲评', icon: DataAnalysis, rights: ['CONSULT'] },
  { path: '/archive', name: '归档', icon: Collection, rights: ['CLOSE'] },
  { path: '/calendar', name: '工作日历', icon: Calendar, rights: ['KEEP_RULES'] },
  { path: '/people', name: '人员与移交', icon: Switch, rights: ['HAND_OVER'] },
  { path: '/rules', name: '规则', icon: SetUp, rights: ['KEEP_RULES', 'CONSULT'] },
  {
    path: '/admin/people',
    name: '人员账号',
    icon: User,
    roles: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'],
  },
  { path: '/admin/rights', name: '角色权限', icon: Key, roles: ['SECURITY_ADMIN'] },
  { path: '/admin/safeguards', name: '安全设置', icon: Lock, roles: ['SECURITY_ADMIN'] },
  { path: '/admin/units', name: '单位名录', icon: OfficeBuilding, roles: ['SYSTEM_ADMIN'] },
  { path: '/journal', name: '操作记录', icon: Tickets, rights: ['READ_JOURNAL'] },
]

/** What somebody can open; in the past only what has one. */
export function menuOf(person: Person, past = false): MenuEntry[] {
  return ENTRIES.filter((entry) => isFor(person, entry) && (!past || isKnownThen(entry.path)))
}

/** Where somebody's day begins: the administrators see no business. */
export function homeOf(person: Person): string {
  return menuOf(person)[0]?.path ?? '/'
}

/** Room under a thumb: five entries; where there are more, the fifth opens the others. */
export function underThumb(entries: MenuEntry[]): { shown: MenuEntry[]; more: MenuEntry[] } {
  if (entries.length <= 5) return { shown: entries, more: [] }
  const daily = ['/', '/matters', '/meetings', '/documents']
  const shown = daily.flatMap((path) => entries.filter((e) => e.path === path))
  return { shown, more: entries.filter((e) => !shown.includes(e)) }
}

/** The entry that a page belongs to. */
export function isUnder(path: string, entry: MenuEntry): boolean {
  return entry.path === '/'
    ? path === '/'
    : path === entry.path || path.startsWith(`${entry.path}/`)
}
