import { useQuery } from '@tanstack/vue-query'
import type { Leader, UnitKind, UnitRow } from './api-types'
import { get } from './http'

const SELDOM_CHANGES = 10 * 60_000

export function useUnits() {
  return useQuery({
    queryKey: ['units'],
    queryFn: () => get<UnitRow[]>('/units'),
    staleTime: SELDOM_CHANGES,
  })
}

export function useLeaders() {
  return useQuery({
    queryKey: ['leaders'],
    queryFn: () => get<Leader[]>('/leaders'),
    staleTime: SELDOM_CHANGES,
  })
}

export const KINDS: [UnitKind, string][] = [
  ['BUREAU', '市直单位'],
  ['COUNTY', '县（市、区）'],
  ['FUNCTIONAL_ZONE', '功能区'],
  ['CITY', '市本级'],
]

export interface UnitGroup {
  label: string
  units: UnitRow[]
}

/** The units that match the words (name, short name or another name they go by), by kind. */
export function unitGroups(units: UnitRow[], words: string): UnitGroup[] {
  const wanted = words.trim()
  const matches = (u: UnitRow) =>
    [u.name, u.shortName, ...u.aliases].some((n) => n.includes(wanted))
  return KINDS.map(([kind, label]) => ({
    label,
    units: units.filter((u) => u.kind === kind && matches(u)),
  })).filter((group) => group.units.length > 0)
}
