/** The shapes of the meeting itself and of the monthly review, until openapi.json describes them. */
import type { MatterRow } from './contract3'

export type Section = 'LAST_LIST' | 'RED_LIST' | 'COORDINATION' | 'NEW_LIST' | 'OTHER'
export type NoteKind = 'INFORMATION' | 'DECISION' | 'NEW_MATTER'

export interface Promised {
  meeting: string
  promisedFor: string
  words: string
  /** Null while the day is still to come. */
  kept: boolean | null
}

export interface LastItem {
  matter: MatterRow
  done: boolean
  promises: Promised[]
}

export interface LastList {
  meetingId: string
  number: string
  heldOn: string
  done: number
  items: LastItem[]
}

export interface FreshItem {
  no: number
  code: string
  theme: string | null
  demand: string
  leadUnit: string | null
  deadline: string | null
}

export interface Note {
  id: string
  section: Section
  matterId: string | null
  kind: NoteKind
  words: string
  done: boolean | null
  promisedFor: string | null
  leadUnitId: string | null
  leadUnit: string | null
  coUnits: string[]
  deadline: string | null
  became: string | null
  at: string
  by: string
}

export interface Agenda {
  meetingId: string
  number: string
  openedAt: string | null
  endedAt: string | null
  leaderId: string | null
  leader: string | null
  approvedAt: string | null
  asOf: string
  last: LastList | null
  red: MatterRow[]
  coordination: MatterRow[]
  fresh: FreshItem[]
  notes: Note[]
}

export interface NewNote {
  section: Section
  matterId: string | null
  kind: NoteKind
  words: string
  done: boolean | null
  promisedFor: string | null
  leadUnitId: string | null
  coUnitIds: string[]
  deadline: string | null
}

export type Measure =
  | 'DISPATCHED'
  | 'SIGNED_ON_TIME'
  | 'SIGNED_LATE'
  | 'OPEN'
  | 'OVERDUE'
  | 'CLAIMED'
  | 'VERIFIED'
  | 'REFUTED'
  | 'SENT_BACK'
  | 'CLOSED'
  | 'CLOSED_ON_TIME'
  | 'CLOSED_BY_ORIGINAL'
  | 'CLOSED_LATE'
  | 'RETURNED'
  | 'EXTENDED'
  | 'REOPENED'
  | 'CHASED'
  | 'TERMINATED'

export type By = 'ALL' | 'UNIT' | 'THEME' | 'LEADER'

/** One number, now and a month ago. */
export interface Moved {
  measure: Measure
  matters: number
  before: number
}

export interface ReviewLine {
  key: string
  name: string
  numbers: Moved[]
}

export interface Review {
  month: string
  asOf: string
  totals: Moved[]
  byUnit: ReviewLine[]
  byTheme: ReviewLine[]
  byLeader: ReviewLine[]
}
