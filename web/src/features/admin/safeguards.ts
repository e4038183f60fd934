import type { Safeguards } from '@/lib/api-types'

type Counted = {
  [K in keyof Safeguards]: Safeguards[K] extends number ? K : never
}[keyof Safeguards]

export type SafeguardField =
  | { name: Counted; kind: 'count'; suffix: string; most: number }
  | { name: 'oneSession'; kind: 'yes' }
  | { name: 'secondFactor'; kind: 'who' }

const count = (name: Counted, suffix: string, most: number): SafeguardField => ({
  name,
  kind: 'count',
  suffix,
  most,
})

export const GROUPS: { title: string; fields: SafeguardField[] }[] = [
  {
    title: '口令',
    fields: [
      count('passwordLength', '位以上', 64),
      count('passwordKinds', '种以上', 4),
      count('passwordDays', '天', 366),
      count('passwordHistory', '次', 24),
    ],
  },
  { title: '动态口令', fields: [{ name: 'secondFactor', kind: 'who' }] },
  {
    title: '登录失败',
    fields: [
      count('failures', '次', 100),
      count('lockedMinutes', '分钟', 1440),
      count('addressFailures', '次', 10000),
    ],
  },
  {
    title: '会话',
    fields: [
      count('idleMinutes', '分钟', 240),
      count('sessionHours', '小时', 72),
      { name: 'oneSession', kind: 'yes' },
    ],
  },
  {
    title: '频次',
    fields: [count('signInsPerMinute', '次', 10000), count('uploadsPerMinute', '份', 10000)],
  },
]

export const WHO: Record<Safeguards['secondFactor'], string> = {
  NOBODY: '不要求',
  ADMINISTRATORS: '三类管理员',
  EVERYBODY: '所有人',
}

export const YES: [boolean, string][] = [
  [true, '是'],
  [false, '否'],
]

/** What a value says to a reader. */
export function wordsOf(field: SafeguardField, safeguards: Safeguards): string {
  if (field.kind === 'who') return WHO[safeguards.secondFactor]
  if (field.kind === 'yes') return safeguards.oneSession ? '是' : '否'
  return `${safeguards[field.name]}${field.suffix}`
}

/** How many values the change touches. */
export const changes = (before: Safeguards, after: Safeguards) =>
  GROUPS.flatMap((g) => g.fields).filter((f) => wordsOf(f, before) !== wordsOf(f, after)).length
