import { useQuery } from '@tanstack/vue-query'
import type { Leader, UnitKind, UnitRow } from './api-types'
import { dayWithYear } from './date'
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
  ['SECTION', '科室'],
  ['TASK_FORCE', '专班'],
]

/** “专班 · 至2026年12月31日”; for every other unit its kind alone. */
export function kindWords(unit: Pick<UnitRow, 'kind' | 'endsOn' | 'ended'>): string {
  const kind = KINDS.find(([k]) => k === unit.kind)?.[1] ?? ''
  if (!unit.endsOn) return kind
  const until = dayWithYear(unit.endsOn)
  return unit.ended ? `${kind} · 已于${until}结束` : `${kind} · 至${until}`
}

/** A unit with how far below the top of the tree it hangs. */
export interface Hanging {
  unit: UnitRow
  depth: number
}

/**
 * The tree, each unit above those that hang under it. Of a search the matches are shown with the units above them. What
 * hangs under nothing that is known stands at the top.
 */
export function unitTree(units: UnitRow[], words: string): Hanging[] {
  const byId = new Map(units.map((u) => [u.id, u]))
  const below = new Map<string, UnitRow[]>()
  for (const unit of units) {
    const above = unit.parentId && byId.has(unit.parentId) ? unit.parentId : ''
    below.set(above, [...(below.get(above) ?? []), unit])
  }
  const walk = (above: string, depth: number): Hanging[] =>
    (below.get(above) ?? []).flatMap((unit) => {
      const under = walk(unit.id, depth + 1)
      return under.length > 0 || matches(unit, words) ? [{ unit, depth }, ...under] : []
    })
  return walk('', 0)
}

function matches(unit: UnitRow, words: string): boolean {
  return [unit.name, unit.shortName, ...unit.aliases].some((n) => n.includes(words.trim()))
}

export interface UnitGroup {
  label: string
  units: UnitRow[]
}

/** The units that match the words (name, short name or another name they go by), by kind. */
export function unitGroups(units: UnitRow[], words: string): UnitGroup[] {
  return KINDS.map(([kind, label]) => ({
    label,
    units: units.filter((u) => u.kind === kind && matches(u, words)),
  })).filter((group) => group.units.length > 0)
}
