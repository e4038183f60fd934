import type { ArticleView, DocumentView, Span } from '@/lib/api-types'
import { locate, squeeze } from './locate'
import { outcome, type Outcome } from './words'

export type MarkKind = 'directive' | 'project' | 'figure' | 'title' | 'byline' | 'searched'

/** A finding as the source pane shows it. */
export interface Mark {
  /** Unique on the page; a directive's is the id of its finding. */
  id: string
  kind: MarkKind
  outcome?: Outcome
  spans: Span[]
}

/** A stretch of the source under the same marks throughout. */
export interface Segment {
  start: number
  end: number
  marks: Mark[]
}

/** A run of whole lines, small enough to be laid out only when it comes into view. */
export interface Block {
  start: number
  end: number
  lines: number
  segments: Segment[]
}

/** Where the words stand that somebody searched for. */
export const SEARCHED = 'searched'

export const projectMark = (article: ArticleView, index: number) => `${article.id}/p${index}`
export const figureMark = (article: ArticleView, index: number) => `${article.id}/f${index}`

export function marksOf(document: DocumentView, searched = ''): Mark[] {
  const squeezed = squeeze(document.source)
  const places = searched
    .split(/\s+/)
    .map((word) => locate(squeezed, word, 0))
    .filter((span) => span !== null)
  const found: Mark[] = places.length ? [{ id: SEARCHED, kind: 'searched', spans: places }] : []
  return found.concat(
    document.articles.flatMap((article): Mark[] => {
      const near = article.spans[0]?.[0] ?? 0
      const headline = [article.title, ...article.subtitles]
        .filter((words) => words !== null)
        .map((words) => locate(squeezed, words, near, article.spans))
        .filter((span) => span !== null)
      const byline = article.byline
        .map((name) => locate(squeezed, name, near))
        .filter((span) => span !== null)
      return [
        { id: article.id, kind: 'title', spans: headline },
        { id: `${article.id}/by`, kind: 'byline', spans: byline },
        ...article.directives.map((d): Mark => ({
          id: d.id,
          kind: 'directive',
          outcome: outcome(d),
          spans: d.spans,
        })),
        ...article.projects.map((p, i): Mark => ({
          id: projectMark(article, i),
          kind: 'project',
          spans: p.spans,
        })),
        ...article.figures.map((f, i): Mark => ({
          id: figureMark(article, i),
          kind: 'figure',
          spans: f.spans,
        })),
      ]
    }),
  )
}

/** Cuts 0..length wherever a mark begins or ends; marks may overlap and consist of several pieces. */
export function segmentsOf(length: number, marks: Mark[]): Segment[] {
  const begins = new Map<number, Mark[]>()
  const ends = new Map<number, Mark[]>()
  const cuts = new Set<number>([0, length])
  for (const mark of marks) {
    for (const span of mark.spans) {
      const start = Math.max(0, span[0] ?? 0)
      const end = Math.min(length, span[1] ?? 0)
      if (start >= end) continue
      cuts.add(start).add(end)
      begins.set(start, [...(begins.get(start) ?? []), mark])
      ends.set(end, [...(ends.get(end) ?? []), mark])
    }
  }

  const segments: Segment[] = []
  const open: Mark[] = []
  const places = [...cuts].sort((a, b) => a - b)
  places.forEach((start, i) => {
    for (const mark of ends.get(start) ?? []) open.splice(open.indexOf(mark), 1)
    open.push(...(begins.get(start) ?? []))
    const end = places[i + 1]
    if (end !== undefined) segments.push({ start, end, marks: [...new Set(open)] })
  })
  return segments
}

/** Groups the source into blocks of about `size` characters that end with a line. */
export function blocksOf(source: string, segments: Segment[], size = 1600): Block[] {
  const blocks: Block[] = []
  let at = 0
  for (let start = 0; start < source.length;) {
    const newline = source.indexOf('\n', start + size)
    const end = newline < 0 ? source.length : newline + 1
    const own: Segment[] = []
    for (; at < segments.length && segments[at]!.start < end; at++) {
      const s = segments[at]!
      own.push({ start: Math.max(s.start, start), end: Math.min(s.end, end), marks: s.marks })
      if (s.end > end) break
    }
    blocks.push({ start, end, lines: source.slice(start, end).split('\n').length, segments: own })
    start = end
  }
  return blocks
}

/** What a click on a segment means: the demand before all, else the smallest thing there. */
export function meant(marks: Mark[]): Mark | null {
  const order: MarkKind[] = ['directive', 'project', 'figure', 'title', 'byline']
  return order.flatMap((kind) => marks.filter((m) => m.kind === kind))[0] ?? null
}
