import type { By, Measure } from '@/lib/api-types'
import type { Behind } from './api'
import { TABS } from './lines'
import { MEASURES } from './measures'

/** The number that an address names, or none where it names nothing that there is. */
export function behindOf(query: Record<string, unknown>): Behind | null {
  const { measure, by, key } = query
  if (typeof measure !== 'string' || !Object.hasOwn(MEASURES, measure)) return null
  if (typeof by !== 'string' || !(by === 'ALL' || Object.hasOwn(TABS, by))) return null
  return {
    measure: measure as Measure,
    by: by as By,
    key: typeof key === 'string' ? key : '',
  }
}
