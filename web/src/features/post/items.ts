import type { OpenItem, PersonRow, StandIn } from '@/lib/api-types'

const KINDS: [OpenItem['kind'], string][] = [
  ['LIST', '待审的交办清单'],
  ['MINUTES', '待审的会议记录'],
  ['APPROVAL', '待审批的申请'],
  ['PORTFOLIO', '分管的在办事项'],
  ['INSTRUCTION', '待落实的批示'],
  ['VERIFICATION', '待核查的事项'],
  ['UNIT', '只有本人经办的单位事项'],
]

export interface ItemGroup {
  kind: OpenItem['kind']
  label: string
  items: OpenItem[]
}

/** What hangs on somebody, kind by kind; only the kinds there are. */
export function grouped(items: OpenItem[]): ItemGroup[] {
  return KINDS.map(([kind, label]) => ({
    kind,
    label,
    items: items.filter((i) => i.kind === kind),
  })).filter((group) => group.items.length > 0)
}

/** Where the thing itself is. */
export const placeOf = (item: OpenItem) =>
  item.matter ? `/matters/${item.matter}` : item.meeting ? `/meetings/${item.meeting}` : '/'

/** Who may do what somebody does: another of the same role; of the same unit where they sign for it. */
export const alike = (person: PersonRow, people: PersonRow[]) =>
  people.filter(
    (p) =>
      p.id !== person.id &&
      p.role === person.role &&
      (!['LIAISON', 'AREA_OFFICE'].includes(p.role) || p.unitId === person.unitId),
  )

/** Those who match all words. */
export function matching(people: PersonRow[], words: string): PersonRow[] {
  const wanted = words.trim().split(/\s+/)
  return people.filter((p) => wanted.every((w) => `${p.name} ${p.title} ${p.unit}`.includes(w)))
}

const STATES: Record<StandIn['state'], string> = {
  AHEAD: '未开始',
  NOW: '代理中',
  OVER: '已到期',
  REVOKED: '已撤销',
}

/** “已撤销（张三）”. */
export const stateWords = (standIn: StandIn) =>
  STATES[standIn.state] + (standIn.revokedBy ? `（${standIn.revokedBy}）` : '')

export const isRevocable = (standIn: StandIn) =>
  standIn.state === 'NOW' || standIn.state === 'AHEAD'
