import type {
  Agenda,
  FreshItem,
  LastItem,
  MatterRow,
  MeetingItem,
  Note,
  Promised,
  Section,
  StruckNote,
} from '@/lib/api-types'

/** One thing that is called up at the meeting. */
export interface Entry {
  /** Unique in the agenda: the same matter may stand in two parts of it. */
  key: string
  section: Section
  code: string
  demand: string
  unit: string | null
  coUnits: string[]
  deadline: string | null
  matterId: string | null
  matter: MatterRow | null
  /** Only for the last list: whether it is done. */
  done: boolean | null
  promises: Promised[]
}

export interface Part {
  section: Section
  name: string
  about: string
  entries: Entry[]
}

export const SECTIONS: Record<Section, string> = {
  LAST_LIST: '上次清单逐项',
  RED_LIST: '红灯事项',
  COORDINATION: '需协调事项',
  NEW_LIST: '本次新交办',
  OTHER: '其他事项',
}

const PROMISED_BEFORE = '此前承诺'

/** The agenda in the order in which it is gone through; what older lists still owe is called up after the last one. */
export function partsOf(agenda: Agenda, items: MeetingItem[] = []): Part[] {
  const { last } = agenda
  return [
    part(
      'LAST_LIST',
      last ? `${last.number}　${standingOf(last.items)}` : '',
      last?.items.map(lastEntry) ?? [],
    ),
    ...promisedBefore(last?.promised ?? []),
    part('RED_LIST', '', agenda.red.map(matterEntry('RED_LIST'))),
    part('COORDINATION', '', agenda.coordination.map(matterEntry('COORDINATION'))),
    part(
      'NEW_LIST',
      '',
      agenda.fresh.map((f) => freshEntry(f, items)),
    ),
    part('OTHER', '', [otherEntry()]),
  ]
}

/** How many are closed, how many only claimed, and how many neither: what is claimed is not verified yet. */
export function standingOf(items: LastItem[]): string {
  const closed = items.filter((item) => item.matter.stage === 'CLOSED').length
  const done = items.filter((item) => item.done).length
  const claimed = done > closed ? `，${done - closed} 项已申请办结` : ''
  return `${closed} 项已办结${claimed}，${items.length - done} 项未办结`
}

function promisedBefore(items: LastItem[]): Part[] {
  if (items.length === 0) return []
  const about = `更早的清单，${standingOf(items)}`
  return [{ section: 'LAST_LIST', name: PROMISED_BEFORE, about, entries: items.map(lastEntry) }]
}

function part(section: Section, about: string, entries: Entry[]): Part {
  return { section, name: SECTIONS[section], about, entries }
}

function lastEntry(item: LastItem): Entry {
  return {
    ...matterEntry('LAST_LIST')(item.matter),
    done: item.done,
    promises: item.promises,
  }
}

function matterEntry(section: Section) {
  return (matter: MatterRow): Entry => ({
    key: `${section}/${matter.id}`,
    section,
    code: matter.code,
    demand: matter.demand,
    unit: matter.leadUnit,
    coUnits: matter.coUnits.map((u) => u.shortName),
    deadline: matter.clocks.due,
    matterId: matter.id,
    matter,
    done: null,
    promises: [],
  })
}

/** An item of the new list; it has its matter once the list is dispatched, and then its present unit is called up. */
function freshEntry(item: FreshItem, items: MeetingItem[]): Entry {
  const key = `NEW_LIST/${item.no}`
  if (item.matter) return { ...matterEntry('NEW_LIST')(item.matter), key }
  const listed = items.find((one) => one.code === item.code)
  return {
    key,
    section: 'NEW_LIST',
    code: item.code,
    demand: item.demand,
    unit: item.leadUnit,
    coUnits: listed?.coUnits.map((u) => u.shortName) ?? [],
    deadline: item.deadline,
    matterId: listed?.matterId ?? null,
    matter: null,
    done: null,
    promises: [],
  }
}

function otherEntry(): Entry {
  return {
    key: 'OTHER',
    section: 'OTHER',
    code: '',
    demand: '议程之外提出的情况、议定事项和新交办',
    unit: null,
    coUnits: [],
    deadline: null,
    matterId: null,
    matter: null,
    done: null,
    promises: [],
  }
}

export const entriesOf = (parts: Part[]): Entry[] => parts.flatMap((p) => p.entries)

/** Where the meeting is: what the address says, else the first item. */
export function currentOf(entries: Entry[], key: string): Entry | null {
  return entries.find((e) => e.key === key) ?? entries[0] ?? null
}

/** The item before or after; at the ends one stays. */
export function neighbour(entries: Entry[], here: Entry | null, step: 1 | -1): Entry | null {
  const at = entries.findIndex((e) => e.key === here?.key)
  return entries[Math.min(entries.length - 1, Math.max(0, at + step))] ?? null
}

/** The notes taken on an item. An item not yet dispatched has no matter: its number leads the words. */
export function notesOn(entry: Entry, notes: Note[]): Note[] {
  return notes.filter((n) => {
    if (n.section !== entry.section) return false
    if (entry.matterId) return n.matterId === entry.matterId
    return n.matterId === null && n.words.startsWith(lead(entry))
  })
}

/** What was struck again of the notes on an item. */
export function struckOn(entry: Entry, struck: StruckNote[]): StruckNote[] {
  return struck.filter((one) => notesOn(entry, [one.note]).length > 0)
}

/** What leads the words of a note where no matter can carry it. */
export function lead(entry: Entry): string {
  return entry.matterId || !entry.code ? '' : `${entry.code}：`
}

export const KEPT = {
  yes: { name: '已兑现', tone: 'done' },
  no: { name: '未兑现', tone: 'late' },
  open: { name: '未到期', tone: 'quiet' },
} as const

/** What the record says about a promise. */
export function keptOf(promise: Promised): (typeof KEPT)[keyof typeof KEPT] {
  if (promise.kept === null) return KEPT.open
  return promise.kept ? KEPT.yes : KEPT.no
}

/** How a matter of the last list stands, in two words. */
export function doneWords(entry: Entry): { name: string; tone: 'done' | 'wait' } | null {
  if (entry.done === null) return null
  if (!entry.done) return { name: '未办结', tone: 'wait' }
  return { name: entry.matter?.stage === 'CLOSED' ? '已办结' : '已申请办结', tone: 'done' }
}
