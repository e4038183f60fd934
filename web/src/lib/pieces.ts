export interface Cut {
  text: string
  marked: boolean
}

/** A text cut at the marked ranges ([start, end), ascending or not, overlapping or not). */
export function cutAt(text: string, ranges: number[][]): Cut[] {
  const cuts: Cut[] = []
  let from = 0
  for (const [start = 0, end = 0] of ranges.toSorted((a, b) => a[0]! - b[0]!)) {
    const [left, right] = [Math.max(from, start), Math.min(end, text.length)]
    if (right <= left) continue
    if (left > from) cuts.push({ text: text.slice(from, left), marked: false })
    cuts.push({ text: text.slice(left, right), marked: true })
    from = right
  }
  if (from < text.length) cuts.push({ text: text.slice(from), marked: false })
  return cuts
}

/** `3.2 MB` for people. */
export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
