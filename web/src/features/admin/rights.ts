import type { Right, RightChange, RightRow, RightsView, Role } from '@/lib/api-types'

/** A cell of the table: what a role never may is “–” and what is its own for good “✔”; the others can be switched. */
export type Cell = 'never' | 'fixed' | 'off' | 'on'

const key = (role: Role, right: Right) => `${role}:${right}`

/** What was switched and not yet saved, by cell. */
export type Draft = ReadonlyMap<string, RightChange>

export const NOTHING: Draft = new Map()

const given = (row: RightRow, role: Role) => row.cells.find((cell) => cell.role === role)

/** How a cell stands, with what was switched. */
export function cellOf(row: RightRow, role: Role, draft: Draft = NOTHING): Cell {
  const cell = given(row, role)
  if (!cell) return 'never'
  if (cell.fixed) return 'fixed'
  return (draft.get(key(role, row.right))?.given ?? cell.given) ? 'on' : 'off'
}

/** Whether the cell was switched. */
export const isChanged = (row: RightRow, role: Role, draft: Draft) =>
  draft.has(key(role, row.right))

/** The draft with one cell switched; switched back it is no change. */
export function switched(row: RightRow, role: Role, draft: Draft): Draft {
  const cell = given(row, role)
  if (!cell || cell.fixed) return draft
  const next = new Map(draft)
  if (!next.delete(key(role, row.right)))
    next.set(key(role, row.right), { role, right: row.right, given: !cell.given })
  return next
}

export const changesOf = (draft: Draft): RightChange[] => [...draft.values()]

/** “督查室、联络员”: whose sessions end with the change. */
export const rolesConcerned = (table: RightsView, draft: Draft) =>
  table.roles
    .filter(({ role }) => changesOf(draft).some((change) => change.role === role))
    .map(({ words }) => words)
    .join('、')

/** “授予市领导“裁定申请””, in the order in which it was switched. */
export const changeWords = (table: RightsView, draft: Draft) =>
  changesOf(draft).map(({ role, right, given: gives }) => {
    const who = table.roles.find((head) => head.role === role)?.words ?? ''
    const what = table.rights.find((row) => row.right === right)?.words ?? ''
    return gives ? `授予${who}“${what}”` : `收回${who}的“${what}”`
  })
