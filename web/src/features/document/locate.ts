import type { Span } from '@/lib/api-types'

/** A text without its white space, which remembers where each character stood. */
export interface Squeezed {
  text: string
  places: Uint32Array
}

export function squeeze(source: string): Squeezed {
  const places = new Uint32Array(source.length)
  const letters: string[] = []
  for (let i = 0; i < source.length; i++) {
    const letter = source.charAt(i)
    if (/\s/.test(letter)) continue
    places[letters.length] = i
    letters.push(letter)
  }
  return { text: letters.join(''), places: places.subarray(0, letters.length) }
}

/**
 * Where the words stand in the source, white space apart: the occurrence nearest to a place, and one outside the given
 * stretches before one inside (a headline's words often come again in the body).
 */
export function locate(
  source: Squeezed,
  words: string,
  near: number,
  inside: Span[] = [],
): Span | null {
  const wanted = words.replace(/\s/g, '')
  if (!wanted) return null
  const distance = (start: number) =>
    Math.abs(start - near) +
    (inside.some(([s, e]) => start >= s! && start < e!) ? source.places.length : 0)
  let best: Span | null = null
  for (let at = source.text.indexOf(wanted); at >= 0; at = source.text.indexOf(wanted, at + 1)) {
    const start = source.places[at] ?? 0
    const end = (source.places[at + wanted.length - 1] ?? 0) + 1
    if (!best || distance(start) < distance(best[0]!)) best = [start, end]
  }
  return best
}
