import type { DocumentView, Finding, FindingState, Voided } from '@/lib/api-types'
import { moment } from '@/lib/date'

/** What became of a demand, as far as it is told apart on the desk. */
export type Outcome = FindingState | 'REPEATS'

/** Itemised as a repeat of something else, it is not dispatched for itself. */
export const outcome = ({ state, linkedTo }: Finding): Outcome => (linkedTo ? 'REPEATS' : state)

export const OUTCOMES: Record<Outcome, string> = {
  OPEN: '待定',
  ITEMISED: '已列',
  REPEATS: '重复',
  MERGED: '已并入',
  LEFT_OUT: '未列',
}

/** Who put a document out of use, when and why. */
export const voidedWords = ({ at, byName, reason }: Voided, now?: string) =>
  `${byName}于${moment(at, now)}作废：${reason}`

export const VOID_REASONS = ['传错了文件', '重复上传', '文件内容不完整或有误']

export const REASONS = [
  '原则性要求，无具体事项',
  '已有事项在办，不重复交办',
  '属日常工作，不作交办',
  '对象不是本市单位',
  '读件有误，不是要求',
]

/** What became of a decided demand, in one sentence. */
export function decided(finding: Finding): string {
  switch (outcome(finding)) {
    case 'OPEN':
      return '还没有决定'
    case 'ITEMISED':
      return '已列为拟交办事项'
    case 'REPEATS':
      return '已认定为重复'
    case 'MERGED':
      return '已并入上一项要求'
    case 'LEFT_OUT':
      return `未列：${finding.reason ?? '没有写明理由'}`
  }
}

/** How many open demands have a time limit that ends on no known day. */
export function withoutDay(document: DocumentView): number {
  return document.articles
    .flatMap((article) => article.directives)
    .filter((f) => f.state === 'OPEN' && f.deadlineText && !f.deadline).length
}

/** 120000000 → 1.2亿元 */
export function money(yuan: number): string {
  if (yuan >= 1e8) return `${trimmed(yuan / 1e8)}亿元`
  if (yuan >= 1e4) return `${trimmed(yuan / 1e4)}万元`
  return `${trimmed(yuan)}元`
}

export function fileSize(bytes: number): string {
  if (bytes >= 1 << 20) return `${(bytes / (1 << 20)).toFixed(1)} MB`
  return `${bytes && Math.max(1, Math.round(bytes / 1024))} KB`
}

function trimmed(value: number): string {
  return String(Number(value.toFixed(4)))
}
