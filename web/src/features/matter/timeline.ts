import type { Happening, Report } from '@/lib/api-types'
import { day } from '@/lib/date'

export type Kind = 'order' | 'report' | 'ask' | 'answer' | 'chase' | 'end' | 'note'

export interface Entry {
  key: string
  at: string
  by: string
  unit: string
  kind: Kind
  title: string
  words: string | null
  happening: Happening | null
  report: Report | null
}

const KINDS: Record<string, Kind> = {
  MatterDispatched: 'order',
  MatterReassigned: 'order',
  MatterReceived: 'answer',
  ReturnRequested: 'ask',
  ExtensionRequested: 'ask',
  PauseRequested: 'ask',
  BlockReported: 'ask',
  CompletionClaimed: 'ask',
  LongTermProposed: 'ask',
  TerminationProposed: 'ask',
  EscalationProposed: 'ask',
  CompletionSentBack: 'chase',
  MatterReminded: 'chase',
  MatterEscalated: 'chase',
  MatterReopened: 'chase',
  MatterClosed: 'end',
  MatterTerminated: 'end',
  PendingCleared: 'end',
  InstructionGiven: 'order',
}

/**
 * The life of a matter until a moment, the newest first: what happened, with the whole report where it was a report (the
 * record tells both, at the same moment).
 */
export function lifeOf(history: Happening[], reports: Report[], asOf = ''): Entry[] {
  const until = asOf ? Date.parse(asOf) : Infinity
  const told = new Map(reports.map((r) => [Date.parse(r.at), r]))
  const entries = history.map((h): Entry => {
    const report = told.get(Date.parse(h.at)) ?? null
    if (report) told.delete(Date.parse(h.at))
    return {
      key: `h${h.no}-${h.at}`,
      at: h.at,
      by: h.by,
      unit: h.unit,
      kind: report ? 'report' : (KINDS[h.event] ?? 'note'),
      title: report ? '反馈进展' : h.title,
      words: report ? null : h.words,
      happening: h,
      report,
    }
  })
  for (const r of told.values())
    entries.push({
      key: `r${r.id}`,
      at: r.at,
      by: r.by,
      unit: r.unit,
      kind: 'report',
      title: '反馈进展',
      words: null,
      happening: null,
      report: r,
    })
  return entries
    .filter((e) => Date.parse(e.at) <= until)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || noOf(b) - noOf(a))
}

const noOf = (e: Entry) => e.happening?.no ?? 0

/** What is to be said of a report that says little; nothing where it says something new. */
/** What was owed when the report came: 晚于应报日 11月14日，此前漏报 2 期. */
export function arrearsWords({ lateSince, missed }: Report): string {
  return [lateSince ? `晚于应报日 ${day(lateSince)}` : '', missed ? `此前漏报 ${missed} 期` : '']
    .filter(Boolean)
    .join('，')
}

export function repeatWords(report: Report): string {
  if (report.substance === 'EMPTY') return '没有写明具体进展'
  if (report.substance !== 'REPEATED') return ''
  const percent = Math.round(report.freshShare * 100)
  return percent <= 5 ? '与前期反馈基本相同' : `与前期反馈重复，新内容约${percent}%`
}
