import type { ProposalRow } from '@/lib/api-types'

export interface Wanted {
  words: string
  unitId: string
  documentId: string
}

/** What is picked after one more click on this proposal. */
export function toggled(picked: string[], id: string): string[] {
  return picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]
}

/** The proposals that the filter in the URL leaves. */
export function chosen(rows: ProposalRow[], wanted: Wanted): ProposalRow[] {
  const words = wanted.words.trim()
  return rows.filter(
    (p) =>
      (!words || p.demand.includes(words) || (p.theme ?? '').includes(words)) &&
      (!wanted.unitId ||
        p.leadUnitId === wanted.unitId ||
        p.coUnits.some((u) => u.id === wanted.unitId)) &&
      (!wanted.documentId || p.documentId === wanted.documentId),
  )
}
