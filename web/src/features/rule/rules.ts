import type { Limit, RuleSet, Rung } from '@/lib/api-types'
import { CADENCES, LIMIT_UNITS, RUNGS, WEEKDAYS } from '@/lib/words'

type Named<K extends keyof RuleSet> = { name: K; label: string; about?: string }
type LimitName = 'receipt' | 'returnWindow' | 'coUnit' | 'unmarkedMeeting' | 'unmarkedInstruction'
type CountName =
  | 'extensionAhead'
  | 'extensionsMost'
  | 'extensionDaysMost'
  | 'nearWithin'
  | 'reportDayOfMonth'
  | 'firstReportAfter'
  | 'startWithin'
  | 'lookBackAfter'
  | 'leastFresh'
  | 'silentAfter'

export type RuleField =
  | (Named<LimitName> & { kind: 'limit'; mostDays: number })
  | (Named<CountName> & { kind: 'count'; suffix: string; least: number; most: number })
  | (Named<'cadence'> & { kind: 'cadence' })
  | (Named<'reportWeekday'> & { kind: 'weekday' })
  | (Named<'verifyAll'> & { kind: 'verify' })

export const VERIFY = { true: '每件事项', false: '只核查重要事项' }

export const GROUPS: { title: string; fields: RuleField[] }[] = [
  {
    title: '签收和退回',
    fields: [
      {
        kind: 'limit',
        name: 'receipt',
        mostDays: 31,
        label: '签收时限',
        about: '交办以后多久必须签收',
      },
      {
        kind: 'limit',
        name: 'returnWindow',
        mostDays: 31,
        label: '申请退回时限',
        about: '不属本单位职责的，须在此期限内提出',
      },
      {
        kind: 'count',
        name: 'startWithin',
        label: '起步期限',
        suffix: '个工作日',
        least: 1,
        most: 366,
        about: '此期限内没有签收也没有反馈，记为起步迟缓',
      },
    ],
  },
  {
    title: '办理期限',
    fields: [
      { kind: 'limit', name: 'unmarkedMeeting', mostDays: 366, label: '会议事项没有写明期限的' },
      { kind: 'limit', name: 'unmarkedInstruction', mostDays: 366, label: '批示件没有写明期限的' },
      { kind: 'limit', name: 'coUnit', mostDays: 366, label: '协办意见时限' },
      {
        kind: 'count',
        name: 'nearWithin',
        label: '临近期限亮蓝灯',
        suffix: '个工作日以内',
        least: 0,
        most: 31,
      },
    ],
  },
  {
    title: '延期',
    fields: [
      {
        kind: 'count',
        name: 'extensionAhead',
        label: '须提前申请',
        suffix: '个工作日',
        least: 0,
        most: 31,
        about: '0 表示最迟在到期当天',
      },
      {
        kind: 'count',
        name: 'extensionsMost',
        label: '最多延期',
        suffix: '次',
        least: 0,
        most: 20,
      },
      {
        kind: 'count',
        name: 'extensionDaysMost',
        label: '累计最多延长',
        suffix: '天',
        least: 0,
        most: 366,
      },
    ],
  },
  {
    title: '反馈',
    fields: [
      { kind: 'cadence', name: 'cadence', label: '反馈频次', about: '交办单没有另行规定的' },
      { kind: 'weekday', name: 'reportWeekday', label: '周反馈截止' },
      {
        kind: 'count',
        name: 'reportDayOfMonth',
        label: '月反馈截止',
        suffix: '日',
        least: 1,
        most: 31,
        about: '按季反馈的，为季末月的此日',
      },
      {
        kind: 'count',
        name: 'firstReportAfter',
        label: '首期免报',
        suffix: '天',
        least: 0,
        most: 31,
        about: '交办不满此天数的，当期不欠反馈',
      },
      {
        kind: 'count',
        name: 'silentAfter',
        label: '长期未反馈',
        suffix: '天',
        least: 1,
        most: 366,
        about: '反馈逾期超过此天数，提醒为长期未反馈',
      },
      {
        kind: 'count',
        name: 'leastFresh',
        label: '反馈内容至少有新意',
        suffix: '%',
        least: 0,
        most: 100,
        about: '新内容不足此比例的，标为与前期重复',
      },
    ],
  },
  {
    title: '办结',
    fields: [
      { kind: 'verify', name: 'verifyAll', label: '办结前核查' },
      {
        kind: 'count',
        name: 'lookBackAfter',
        label: '回头看',
        suffix: '天以后',
        least: 1,
        most: 1098,
      },
    ],
  },
]

const LADDER_ABOUT: Partial<Record<Rung, [string, string]>> = {
  REMINDED: ['到期前', '个工作日'],
  EXPEDITED: ['到期后', '个工作日'],
}

/** What stands before and after the days of a rung. */
export function rungWords(rung: Rung): [string, string] {
  return LADDER_ABOUT[rung] ?? ['上一级发出后', '个工作日']
}

/** The value of a rule in words. */
export function wordsOf(field: RuleField, rules: RuleSet): string {
  switch (field.kind) {
    case 'limit':
      return limitWords(rules[field.name])
    case 'count':
      return `${rules[field.name]}${field.suffix}`
    case 'cadence':
      return CADENCES[rules.cadence]
    case 'weekday':
      return WEEKDAYS[rules.reportWeekday]
    case 'verify':
      return VERIFY[rules.verifyAll ? 'true' : 'false']
  }
}

/** What is wrong with a rule, in a sentence; empty where nothing is. The bounds are the server's, which has the last word. */
export function wrongIn(field: RuleField, rules: RuleSet): string {
  switch (field.kind) {
    case 'limit': {
      const { amount, unit } = rules[field.name]
      const most = unit === 'HOUR' ? 24 * field.mostDays : field.mostDays
      return outside(amount, 1, most)
    }
    case 'count':
      return outside(rules[field.name], field.least, field.most)
    default:
      return ''
  }
}

/** What is wrong with the days of a rung. */
export function wrongRung(step: RuleSet['ladder'][number]): string {
  return step.rung === 'REMINDED'
    ? outside(-step.workingDays, 0, 31)
    : outside(step.workingDays, 1, 366)
}

function outside(number: number | null | undefined, least: number, most: number): string {
  const fits = Number.isInteger(number) && number! >= least && number! <= most
  return fits ? '' : `须为${least}至${most}之间的整数`
}

/** Whether every rule can be met. */
export function isSound(rules: RuleSet): boolean {
  return (
    GROUPS.every((group) => group.fields.every((field) => !wrongIn(field, rules))) &&
    rules.ladder.every((step) => !wrongRung(step))
  )
}

export function limitWords(limit: Limit): string {
  return `${limit.amount}${LIMIT_UNITS[limit.unit]}`
}

/** What differs between two versions, rule by rule in words. */
export function changes(before: RuleSet, after: RuleSet): string[] {
  const found: string[] = []
  for (const group of GROUPS)
    for (const field of group.fields) {
      const [was, is] = [wordsOf(field, before), wordsOf(field, after)]
      if (was !== is) found.push(`${field.label}：${was} → ${is}`)
    }
  for (const step of after.ladder) {
    const was = before.ladder.find((s) => s.rung === step.rung)?.workingDays
    if (was !== step.workingDays)
      found.push(
        `${RUNGS[step.rung].paper}：${ladderWords(step.rung, was)} → ${ladderWords(step.rung, step.workingDays)}`,
      )
  }
  return found
}

export function ladderWords(rung: Rung, workingDays: number | undefined): string {
  if (workingDays === undefined) return '没有'
  const [before, after] = rungWords(rung)
  return `${before}${Math.abs(workingDays)}${after}`
}
