import type {
  Appraisal,
  AwaitingPage,
  AwaitingRow,
  CodesBody,
  FilingRow,
  Retention,
} from '@/lib/api-types'
import { dayWithYear } from '@/lib/date'
import { keysOf, RESULTS, RETENTIONS, STAGES } from '@/lib/words'

export type Outcome = Appraisal['outcome']

export const OUTCOMES: Record<Outcome, { name: string; about: string }> = {
  KEPT: { name: '继续保存', about: '重新划定更长的保管期限，档号不变。' },
  TRANSFERRED: { name: '移交档案馆', about: '登记意见，移交手续在系统外办理。' },
  TO_BE_DESTROYED: {
    name: '拟销毁',
    about: '登记意见。销毁须按档案主管部门的规定审批和监销，系统不删除任何内容。',
  },
}

/** How it ended: 已办结　A 类, 已终止. */
export const ending = (row: Pick<AwaitingRow, 'stage' | 'result'>) =>
  [STAGES[row.stage].name, row.result ? RESULTS[row.result].name : ''].filter(Boolean).join('　')

/** What is to be said above the list of what waits. */
export function summary(page: AwaitingPage | undefined): string {
  if (!page) return ''
  const parts = [`待归档${page.ready + page.lookedBackOn}件`]
  if (page.lookedBackOn) parts.push(`其中${page.lookedBackOn}件须先回头看`)
  parts.push(page.late ? `${page.late}件已过归档期限` : '都在归档期限内')
  if (page.pending) parts.push(`另有${page.pending}件挂账，销号后归档`)
  return `${parts.join('，')}。`
}

/** Only what is longer than it was: for how long something may be kept on. */
export function longerThan(row: FilingRow): Retention[] {
  const all = keysOf(RETENTIONS)
  return all.slice(0, all.indexOf(row.appraisal?.keptAs ?? row.retention))
}

/** 永久, or 10年（至2036年12月31日）. */
export const retentionWords = (row: FilingRow) =>
  RETENTIONS[row.appraisal?.keptAs ?? row.retention] +
  (row.keptUntil ? `（至${dayWithYear(row.keptUntil)}）` : '')

/** What else there is to know of a number. */
export function marks(row: FilingRow): string[] {
  return [
    row.voided ? '已作废' : '',
    !row.voided && row.reason ? `更正：${row.reason}` : '',
    row.reopened ? '重新办理中，办结后补充归档' : '',
    row.supplementedOn ? `${dayWithYear(row.supplementedOn)}补充归档` : '',
    row.appraisal ? `鉴定：${OUTCOMES[row.appraisal.outcome].name}，${row.appraisal.reason}` : '',
  ].filter(Boolean)
}

/** `DCS 督查室` line by line, as one types it. */
export const divisionLines = (divisions: CodesBody['divisions']) =>
  divisions.map((d) => `${d.code} ${d.name}`).join('\n')

/** What was typed, one a line: the code, and after a space the name. */
export const divisionsOf = (lines: string): CodesBody['divisions'] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [code = '', ...name] = line.split(/[\s　]+/)
      return { code: code.toUpperCase(), name: name.join(' ') }
    })

/** How a number will begin: `X043-WS·2026-D30-DCS-0001`. */
export const example = (fonds: string, division: string, year: number) =>
  [`${fonds}-WS·${year}`, 'D30', division, '0001'].filter(Boolean).join('-')
