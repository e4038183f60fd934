interface Standing {
  open: number
  red: number
  yellow: number
  blue: number
}

export interface Bar {
  tone: 'red' | 'yellow' | 'blue' | 'green'
  count: number
  /** Share of the longest bar, in percent. */
  width: number
}

/** The bars of one row, drawn to the scale of the row with the most open matters. */
export function barsOf(row: Standing, most: number): Bar[] {
  const green = Math.max(0, row.open - row.red - row.yellow - row.blue)
  const counts = { red: row.red, yellow: row.yellow, blue: row.blue, green }
  return (Object.entries(counts) as [Bar['tone'], number][])
    .filter(([, count]) => count > 0)
    .map(([tone, count]) => ({ tone, count, width: most > 0 ? (count / most) * 100 : 0 }))
}

export function mostOpen(rows: Standing[]): number {
  return Math.max(0, ...rows.map((r) => r.open))
}

/** Worst first: red, then yellow, then how much there is. */
export function worstFirst<T extends Standing>(rows: T[]): T[] {
  return rows.toSorted((a, b) => b.red - a.red || b.yellow - a.yellow || b.open - a.open)
}

export function percent(share: number | null): string {
  return share === null ? '—' : `${Math.round(share * 1000) / 10}%`
}
