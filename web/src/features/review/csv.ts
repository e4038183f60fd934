import type { ReviewLine } from '@/lib/api-types'
import { COLUMNS, MEASURES, numberOf } from './measures'

/** The table as CSV that a spreadsheet opens rightly: with BOM, and no cell that would be taken for a formula. */
export function csvOf(head: string, lines: ReviewLine[]): string {
  const rows = [
    [head, ...COLUMNS.flatMap((m) => [MEASURES[m].name, `${MEASURES[m].name}（上月）`])],
    ...lines.map((line) => [
      line.name,
      ...COLUMNS.flatMap((m) => {
        const { matters, before } = numberOf(line.numbers, m)
        return [String(matters), String(before)]
      }),
    ]),
  ]
  return '\uFEFF' + rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Hands a text to the browser as a file. */
export function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
