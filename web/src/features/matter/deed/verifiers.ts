import type { PersonRow } from '@/lib/api-types'

/** Who may verify: people whose role verifies, of units that have no part in the matter. The server has the last word. */
export function byUnit(
  people: PersonRow[],
  concerned: string[],
): { unit: string; people: PersonRow[] }[] {
  const groups = new Map<string, PersonRow[]>()
  for (const p of people)
    if (p.mayVerify && !concerned.includes(p.unitId))
      groups.set(p.unit, [...(groups.get(p.unit) ?? []), p])
  return [...groups].map(([unit, members]) => ({ unit, people: members }))
}
