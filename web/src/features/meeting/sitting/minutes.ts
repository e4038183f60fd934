import type { Note, Section } from '@/lib/api-types'
import { day } from '@/lib/date'
import { entriesOf, notesOn, type Entry, type Part } from './agenda'

/** What was said on one item of the agenda. */
export interface MinutesItem {
  entry: Entry
  notes: Note[]
}

export interface MinutesPart {
  section: Section
  name: string
  items: MinutesItem[]
}

/** The notes in the order of the agenda; an item about which nothing was said is left out. */
export function minutesOf(parts: Part[], notes: Note[]): MinutesPart[] {
  const placed = new Set<string>()
  const told = parts.map((part) => ({
    section: part.section,
    name: part.name,
    items: part.entries
      .map((entry) => ({ entry, notes: notesOn(entry, notes) }))
      .filter((item) => item.notes.length > 0),
  }))
  for (const part of told)
    for (const item of part.items) for (const note of item.notes) placed.add(note.id)
  return withLost(
    told,
    parts,
    notes.filter((n) => !placed.has(n.id)),
  )
}

/** A note whose item has left the agenda since (a red matter that was excused) is told all the same. */
function withLost(told: MinutesPart[], parts: Part[], lost: Note[]): MinutesPart[] {
  const other = entriesOf(parts).find((e) => e.section === 'OTHER')
  return told
    .map((part, i) => {
      const first = told.findIndex((p) => p.section === part.section) === i
      const more = first ? lost.filter((n) => n.section === part.section) : []
      if (more.length === 0 || !other) return part
      const entry = { ...other, key: `${part.section}/lost`, section: part.section, demand: '' }
      return { ...part, items: [...part.items, { entry, notes: more }] }
    })
    .filter((part) => part.items.length > 0)
}

/** What the leader signs for: what was decided and what is handed out anew. */
export function toSign(notes: Note[]): { decisions: Note[]; newMatters: Note[] } {
  return {
    decisions: notes.filter((n) => n.kind === 'DECISION'),
    newMatters: notes.filter((n) => n.kind === 'NEW_MATTER'),
  }
}

/** What follows the words of a note: the promise, or the units and the last day of a new matter. */
export function tailOf(note: Note): string {
  const told = [
    note.done === null ? '' : note.done ? '单位报告已完成' : '单位报告未完成',
    note.promisedFor ? `承诺${day(note.promisedFor)}前完成` : '',
    note.leadUnit ? `${note.leadUnit}牵头` : '',
    note.coUnits.length ? `${note.coUnits.join('、')}协办` : '',
    note.deadline ? `${day(note.deadline)}前办结` : '',
  ].filter(Boolean)
  if (note.kind === 'NEW_MATTER' && !note.deadline) told.push('期限按规则确定')
  return told.join('，')
}
