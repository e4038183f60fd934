import type { LocationQuery } from 'vue-router'

/** 当时所知: the screens that can be asked as of an earlier moment; on all others it is now. */
const KNOWN_THEN = ['/', '/matters', '/papers']

export function isKnownThen(path: string): boolean {
  return KNOWN_THEN.some(
    (known) => path === known || (known !== '/' && path.startsWith(`${known}/`)),
  )
}

interface Place {
  path: string
  query: LocationQuery
}

/** What the address says of the past: the moment, and the meeting from which one came. */
export interface Past {
  asOf: string
  meeting: string
}

const text = (value: LocationQuery[string] | undefined) => (typeof value === 'string' ? value : '')

/** A moment that is none, and one that is still to come, is now. */
export function pastIn(place: Place, now = Date.now()): Past {
  const asOf = text(place.query.asOf)
  const past = isKnownThen(place.path) && Date.parse(asOf) < now
  return past ? { asOf, meeting: text(place.query.meeting) } : { asOf: '', meeting: '' }
}

/** Who is in the past stays there from screen to screen: the query with which one goes on; null where nothing is to be added. */
export function carried(to: Place, from: Place): LocationQuery | null {
  const { asOf, meeting } = pastIn(from)
  if (!asOf || !isKnownThen(to.path) || to.query.asOf !== undefined) return null
  return { ...to.query, asOf, ...(meeting ? { meeting } : {}) }
}
