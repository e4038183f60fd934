import type { Measure, Moved } from '@/lib/api-types'

interface Told {
  name: string
  about: string
  /** Whether more of it is good (1), bad (-1) or neither (0). */
  good: 1 | 0 | -1
}

export const MEASURES: Record<Measure, Told> = {
  DISPATCHED: { name: '新交办', about: '本月交办的事项', good: 0 },
  SIGNED_ON_TIME: { name: '按时签收', about: '在签收时限内签收', good: 1 },
  SIGNED_LATE: { name: '逾期签收', about: '过了签收时限才签收', good: -1 },
  OPEN: { name: '月末在办', about: '月末还没有办结的事项', good: 0 },
  OVERDUE: { name: '月末逾期', about: '月末在办且已过现定期限', good: -1 },
  REPORTED: { name: '有反馈', about: '主办单位本月报过进展', good: 1 },
  UNCHANGED: { name: '报无变化', about: '主办单位本月报过“无变化”', good: 0 },
  HOLLOW: { name: '重复空泛', about: '反馈与前期重复，或者没有写明具体进展', good: -1 },
  SILENT: { name: '逾期未报', about: '本月曾过了应报日还没有反馈', good: -1 },
  CLAIMED: { name: '申请办结', about: '单位报告已经办完', good: 1 },
  VERIFIED: { name: '核查属实', about: '经其他单位人员核查，确已办完', good: 1 },
  REFUTED: { name: '核查不属实', about: '经核查，与单位报告不符', good: -1 },
  SENT_BACK: { name: '退回重办', about: '办结申请被督查室退回', good: -1 },
  CLOSED: { name: '办结', about: '本月销号的事项', good: 1 },
  CLOSED_ON_TIME: { name: '按时办结', about: '不晚于现定期限（含批准的延期）', good: 1 },
  CLOSED_BY_ORIGINAL: { name: '按原定期限办结', about: '不晚于交办时的期限', good: 1 },
  CLOSED_LATE: { name: '逾期办结', about: '晚于现定期限', good: -1 },
  RETURNED: { name: '申请退回', about: '单位认为不属本单位职责', good: 0 },
  EXTENDED: { name: '批准延期', about: '领导批准延期的事项', good: 0 },
  MADE_LONG_TERM: { name: '转长期推进', about: '经领导批准不再设最后期限', good: 0 },
  REOPENED: { name: '重新挂账', about: '办结以后又重新办理', good: -1 },
  CHASED: { name: '催办督办', about: '发过催办单、督办通知单等文书', good: -1 },
  TERMINATED: { name: '终止', about: '经领导批准不再办理', good: 0 },
}

/** The numbers that a review begins with, in the order of the trade. */
export const HEADLINES: Measure[] = [
  'OPEN',
  'OVERDUE',
  'DISPATCHED',
  'CLOSED',
  'SENT_BACK',
  'CHASED',
]

/** The columns of the table, under the words that stand over them. */
export const GROUPS: { name: string; measures: Measure[] }[] = [
  { name: '总量', measures: ['DISPATCHED', 'CLOSED', 'OPEN', 'OVERDUE'] },
  { name: '签收', measures: ['SIGNED_ON_TIME', 'SIGNED_LATE'] },
  { name: '反馈', measures: ['REPORTED', 'UNCHANGED', 'HOLLOW', 'SILENT'] },
  { name: '报与实', measures: ['CLAIMED', 'VERIFIED', 'REFUTED', 'SENT_BACK'] },
  { name: '办结时限', measures: ['CLOSED_ON_TIME', 'CLOSED_BY_ORIGINAL', 'CLOSED_LATE'] },
  {
    name: '过程',
    measures: ['RETURNED', 'EXTENDED', 'MADE_LONG_TERM', 'REOPENED', 'CHASED', 'TERMINATED'],
  },
]

export const COLUMNS: Measure[] = GROUPS.flatMap((g) => g.measures)

export function numberOf(numbers: Moved[], measure: Measure): Moved {
  return numbers.find((n) => n.measure === measure) ?? { measure, matters: 0, before: 0 }
}

export interface Movement {
  words: string
  /** For a reader who does not see the arrow. */
  spoken: string
  tone: 'good' | 'bad' | 'plain'
}

/** What moved since last month, and whether that is good. */
export function movement({ measure, matters, before }: Moved): Movement {
  const by = matters - before
  if (by === 0) return { words: '持平', spoken: '与上月持平', tone: 'plain' }
  const size = Math.abs(by)
  const { good } = MEASURES[measure]
  const better = by * good
  return {
    words: `${by > 0 ? '▲' : '▼'}${size}`,
    spoken: `比上月${by > 0 ? '多' : '少'}${size}件`,
    tone: better > 0 ? 'good' : better < 0 ? 'bad' : 'plain',
  }
}

export interface Share {
  name: string
  of: Measure
  among: Measure
  now: number | null
  before: number | null
}

/** The shares by which a month is judged; without anything to count there is none. */
export function sharesOf(numbers: Moved[]): Share[] {
  const share = (name: string, of: Measure, among: Measure): Share => {
    const [part, whole] = [numberOf(numbers, of), numberOf(numbers, among)]
    return {
      name,
      of,
      among,
      now: percent(part.matters, whole.matters),
      before: percent(part.before, whole.before),
    }
  }
  return [
    share('按时办结率（现定期限）', 'CLOSED_ON_TIME', 'CLOSED'),
    share('按时办结率（原定期限）', 'CLOSED_BY_ORIGINAL', 'CLOSED'),
  ]
}

export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10
}

/** `+2.4 个百分点`. */
export function pointsMoved(share: Share): string {
  if (share.now === null || share.before === null) return ''
  const by = Math.round((share.now - share.before) * 10) / 10
  return by === 0 ? '与上月持平' : `比上月${by > 0 ? '升' : '降'} ${Math.abs(by)} 个百分点`
}

export interface Step {
  measure: Measure
  sign: '+' | '−'
  matters: number
}

/** How the open matters of last month became those of this one. */
export function flowOf(numbers: Moved[]): { from: number; steps: Step[]; to: number } {
  const step = (measure: Measure, sign: Step['sign']): Step => ({
    measure,
    sign,
    matters: numberOf(numbers, measure).matters,
  })
  const open = numberOf(numbers, 'OPEN')
  return {
    from: open.before,
    steps: [
      step('DISPATCHED', '+'),
      step('REOPENED', '+'),
      step('CLOSED', '−'),
      step('TERMINATED', '−'),
    ].filter((s) => s.matters > 0 || s.measure === 'DISPATCHED' || s.measure === 'CLOSED'),
    to: open.matters,
  }
}
