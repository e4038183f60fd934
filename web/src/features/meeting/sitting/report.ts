import type { Report } from '@/lib/api-types'

/** The last report that the meeting may speak of: the latest before its moment. */
export function lastReport(reports: Report[], asOf: string): Report | null {
  const before = reports.filter((r) => Date.parse(r.at) <= Date.parse(asOf))
  return before.reduce<Report | null>((last, r) => (last && last.at > r.at ? last : r), null)
}

/** What the report says, point by point; “no change” is told with the words that stand since. */
export function reportFacts(report: Report, reports: Report[]): [name: string, words: string][] {
  const told = report.unchanged ? lastTold(reports, report.at) : report
  const facts: [string, string | null][] = [
    [report.unchanged ? '此前进展' : '进展', told?.progress ?? null],
    ['问题', told?.problems ?? null],
    ['需协调', told?.needs ?? null],
    ['下一步', told?.nextStep ?? null],
  ]
  return facts.filter((fact): fact is [string, string] => !!fact[1])
}

function lastTold(reports: Report[], before: string): Report | null {
  return lastReport(
    reports.filter((r) => !r.unchanged),
    before,
  )
}
