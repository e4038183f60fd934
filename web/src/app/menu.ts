import {
  Calendar,
  DataAnalysis,
  Document,
  Files,
  House,
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
import type { Role } from '@/lib/api-types'
import { isKnownThen } from '@/lib/past'

export interface MenuEntry {
  path: string
  name: string
  icon: Component
  roles: Role[]
}

const ENTRIES: MenuEntry[] = [
  { path: '/', name: '工作台', icon: House, roles: ['CLERK', 'LEADER', 'LIAISON'] },
  { path: '/documents', name: '文件', icon: Document, roles: ['CLERK', 'LEADER'] },
  { path: '/proposals', name: '拟交办', icon: Memo, roles: ['CLERK'] },
  { path: '/meetings', name: '周交办会', icon: Files, roles: ['CLERK', 'LEADER'] },
  { path: '/matters', name: '交办事项', icon: List, roles: ['CLERK', 'LEADER', 'LIAISON'] },
  { path: '/papers', name: '督办文书', icon: Stamp, roles: ['CLERK', 'LEADER', 'LIAISON'] },
  { path: '/reviews', name: '月讲评', icon: DataAnalysis, roles: ['CLERK', 'LEADER'] },
  { path: '/calendar', name: '工作日历', icon: Calendar, roles: ['CLERK'] },
  { path: '/people', name: '人员与移交', icon: Switch, roles: ['CLERK'] },
  { path: '/rules', name: '规则', icon: SetUp, roles: ['CLERK', 'LEADER'] },
  {
    path: '/admin/people',
    name: '人员账号',
    icon: User,
    roles: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'],
  },
  { path: '/admin/safeguards', name: '安全设置', icon: Lock, roles: ['SECURITY_ADMIN'] },
  { path: '/admin/units', name: '单位名录', icon: OfficeBuilding, roles: ['SYSTEM_ADMIN'] },
  { path: '/journal', name: '操作记录', icon: Tickets, roles: ['CLERK', 'LIAISON', 'AUDITOR'] },
]

/** What somebody can open; in the past only what has one. */
export function menuOf(role: Role, past = false): MenuEntry[] {
  return ENTRIES.filter((entry) => entry.roles.includes(role) && (!past || isKnownThen(entry.path)))
}

/** Where somebody's day begins: the administrators see no business. */
export function homeOf(role: Role): string {
  return menuOf(role)[0]?.path ?? '/'
}

/** Whether somebody works on matters, and so searches them and is told about them. */
export const isInBusiness = (role: Role) => homeOf(role) === '/'

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
