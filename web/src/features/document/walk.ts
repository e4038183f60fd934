import type { DocumentView, Finding } from '@/lib/api-types'

/** A demand in its article, as the clerk walks from one to the next. */
export interface Stop {
  articleId: string
  finding: Finding
  /** Whether a demand stands before it in the same article that it can be merged into. */
  mayMerge: boolean
}

export function stopsOf(document: DocumentView): Stop[] {
  return document.articles.flatMap((article) =>
    article.directives.map((finding, i) => ({ articleId: article.id, finding, mayMerge: i > 0 })),
  )
}

/** The stop some steps away, staying inside the list. */
export function step(stops: Stop[], current: string | null, by: number): string | null {
  if (stops.length === 0) return null
  const at = stops.findIndex((s) => s.finding.id === current)
  const to = at < 0 ? 0 : Math.min(stops.length - 1, Math.max(0, at + by))
  return stops[to]?.finding.id ?? null
}

/** The demand that one is merged into: the nearest before it in its article that is open or accepted. */
export function takesIn(stops: Stop[], stop: Stop): Finding | null {
  const before = stops
    .slice(0, stops.indexOf(stop))
    .filter((s) => s.articleId === stop.articleId)
    .reverse()
  return (
    before.find(({ finding }) => finding.state === 'OPEN' || finding.state === 'ITEMISED')
      ?.finding ?? null
  )
}

/** The halves of a cut, from either: the one that stands first becomes the whole again when it is undone, the second goes. */
export function halvesOf(
  stops: Stop[],
  { id, cutWith }: Finding,
): { first: string; second: string } | null {
  if (!cutWith) return null
  const first = stops.find(({ finding }) => finding.id === id || finding.id === cutWith)?.finding.id
  return first ? { first, second: first === id ? cutWith : id } : null
}

/** The next undecided demand after this one, from the top again at the end, or null when all are decided. */
export function nextOpen(stops: Stop[], current: string | null): string | null {
  const at = stops.findIndex((s) => s.finding.id === current)
  const round = [...stops.slice(at + 1), ...stops.slice(0, Math.max(at, 0))]
  return round.find((s) => s.finding.state === 'OPEN')?.finding.id ?? null
}

/** Where a clerk is likely to split: after the first ；, else after the ， nearest to the middle. */
export function likelySplit(text: string): number {
  const semicolon = text.search(/[；;]/)
  if (semicolon >= 0 && semicolon < text.length - 1) return semicolon + 1
  const commas = [...text.matchAll(/[，,]/g)].map((m) => m.index + 1)
  const middle = text.length / 2
  const nearest = commas.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return nearest ?? Math.floor(middle)
}

/** Which article a selection in the source belongs to: the one whose words it touches, else the nearest before it. */
export function articleAt(document: DocumentView, start: number, end: number): string | null {
  const touching = document.articles.find((a) => a.spans.some(([s, e]) => s! < end && e! > start))
  const before = document.articles
    .map((a) => ({ id: a.id, from: a.spans[0]?.[0] ?? Infinity }))
    .filter((a) => a.from <= start)
    .sort((a, b) => b.from - a.from)[0]
  return touching?.id ?? before?.id ?? document.articles[0]?.id ?? null
}
