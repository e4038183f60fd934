/** The shapes of a matter's whole life as the server speaks them, until openapi.json describes them. */
import type { UnitName } from './api-types'

export type Light = 'GREEN' | 'BLUE' | 'YELLOW' | 'RED'
export type Stage =
  'DISPATCHED' | 'RECEIVED' | 'COMPLETION_CLAIMED' | 'CLOSED' | 'LONG_TERM' | 'TERMINATED'
export type Awaited =
  | 'RETURN'
  | 'EXTENSION'
  | 'PAUSE'
  | 'BLOCK'
  | 'COMPLETION'
  | 'VERIFICATION'
  | 'TERMINATION'
  | 'ESCALATION'
export type Deed =
  | 'RECEIVE'
  | 'ASK_RETURN'
  | 'DECIDE_RETURN'
  | 'ASK_EXTENSION'
  | 'DECIDE_EXTENSION'
  | 'ASK_PAUSE'
  | 'DECIDE_PAUSE'
  | 'PAUSE'
  | 'RESUME'
  | 'REPORT_BLOCK'
  | 'DECIDE_BLOCK'
  | 'LIFT_BLOCK'
  | 'EXCUSE'
  | 'REPORT'
  | 'ANSWER_AS_CO_UNIT'
  | 'CLAIM'
  | 'SEND_BACK'
  | 'ASSIGN_VERIFIER'
  | 'VERIFY'
  | 'CLOSE'
  | 'CLEAR_PENDING'
  | 'LOOK_BACK'
  | 'REOPEN'
  | 'MAKE_LONG_TERM'
  | 'PROPOSE_TERMINATION'
  | 'DECIDE_TERMINATION'
  | 'INSTRUCT'
  | 'ESCALATE'
  | 'DECIDE_ESCALATION'
  | 'DIVIDE'
export type Rung = 'REMINDED' | 'EXPEDITED' | 'SUPERVISED' | 'SUMMONED' | 'UPGRADED'
export type Result = 'A' | 'B' | 'C' | 'D'
export type Importance = 'NORMAL' | 'IMPORTANT'
export type Source = 'MEETING' | 'INSTRUCTION' | 'SUB_MATTER'
export type Cadence = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'ONCE'
export type ClosingPoint =
  | 'FACTS_CLEAR'
  | 'PROBLEM_SOLVED'
  | 'TASK_DONE'
  | 'CONCLUSION_ACCURATE'
  | 'MEASURES_LAWFUL'
  | 'FORM_CORRECT'
  | 'PROCEDURE_CORRECT'
export type PauseReason =
  | 'THIRD_PARTY_CONSULTED'
  | 'SUPPLEMENT_AWAITED'
  | 'SUPERIOR_ASKED'
  | 'LEGAL_PROCEEDINGS'
  | 'FORCE_MAJEURE'
export type ReopenReason = 'REBOUND' | 'DISSATISFIED' | 'FALSE_REPORT'

/** How a matter stands against its two last days at the asked moment. */
export interface Clocks {
  originalDue: string
  due: string | null
  provisional: boolean
  byDefault: boolean
  overdueOriginal: number
  overdue: number
  daysLeft: number | null
  light: Light | null
  excused: boolean
  paused: boolean
  blockedBy: string | null
  stoppedOn: string | null
  lateStart: boolean
}

export interface MatterRow {
  id: string
  code: string
  demand: string
  theme: string | null
  source: Source
  importance: Importance
  leadUnitId: string
  leadUnit: string
  coUnits: UnitName[]
  stage: Stage
  clocks: Clocks
  owesReport: boolean
  reportDue: string | null
  awaiting: Awaited[]
  rung: Rung | null
  result: Result | null
  pending: boolean
  mandate: string
  mandateId: string
  approver: string
  dispatchedAt: string
  receivedAt: string | null
  receivedBy: string | null
  parentCode: string | null
  lastReportAt: string | null
  may: Deed[]
}

export interface Evidence {
  id: string
  name: string
  size: number
}

interface Asked {
  by: string
  at: string
}

export interface Requests {
  return: (Asked & { reason: string; suggestedUnit: string }) | null
  extension: (Asked & { reason: string; progress: string; until: string; signedBy: string }) | null
  pause: (Asked & { reason: PauseReason; explanation: string }) | null
  block: (Asked & { unit: string; blockerCode: string | null; explanation: string }) | null
  termination: (Asked & { reason: string }) | null
  escalation: (Asked & { rung: Rung; words: string }) | null
}

export interface CoUnitAnswer {
  unit: string
  at: string
  by: string
  opinion: string
}

export interface MatterView extends MatterRow {
  words: string | null
  documentName: string | null
  documentSha256: string | null
  spans: number[]
  terms: {
    receiptDue: string | null
    returnUntil: string
    coUnitDue: string
    cadence: Cadence
    rules: number
  }
  coUnitAnswers: CoUnitAnswer[]
  children: MatterRow[]
  requests: Requests
  claim: (Asked & { report: string; signedBy: string; evidence: Evidence[] }) | null
  verification: {
    verifier: string
    unit: string
    confirmed: boolean | null
    finding: string | null
  } | null
  closure:
    | (Asked & {
        result: Result
        opinion: string
        promisedFor: string | null
        lookBackOn: string | null
      })
    | null
}

export interface Happening {
  no: number
  at: string
  by: string
  unit: string
  /** The name of the deed in the journal; never shown. */
  event: string
  title: string
  words: string | null
  evidence: Evidence[]
}

export interface Report {
  id: string
  at: string
  by: string
  unit: string
  period: string
  unchanged: boolean
  progress: string
  percent: number | null
  problems: string | null
  needs: string | null
  nextStep: string | null
  evidence: Evidence[]
  freshShare: number
  repeatsAt: string | null
  /** From start (included) to end (excluded) in `progress`. */
  fresh: number[][]
}

export interface MatterPageOf {
  rows: MatterRow[]
  next: string | null
}

export interface Counted {
  count: number
  more: boolean
}

export interface Paper {
  number: string
  rung: Rung
  matterId: string
  code: string
  demand: string
  leadUnit: string
  at: string
  by: string
  words: string
}

export interface Instruction {
  id: string
  matterId: string
  code: string
  demand: string
  words: string
  by: string
  at: string
}

export interface PersonRow {
  id: string
  name: string
  title: string | null
  unitId: string
  unit: string
}

export interface Reminded {
  issued: { id: string; number: string }[]
  refused: { id: string; code: string; reason: string }[]
}

export interface Limit {
  amount: number
  unit: 'HOUR' | 'NATURAL_DAY' | 'WORKING_DAY'
}

export type Weekday =
  'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'

export interface RuleSet {
  receipt: Limit
  returnWindow: Limit
  coUnit: Limit
  unmarkedMeeting: Limit
  unmarkedInstruction: Limit
  extensionAhead: number
  extensionsMost: number
  extensionDaysMost: number
  nearWithin: number
  cadence: Cadence
  reportWeekday: Weekday
  reportDayOfMonth: number
  firstReportAfter: number
  startWithin: number
  verifyAll: boolean
  lookBackAfter: number
  ladder: { rung: Rung; workingDays: number }[]
}

export interface RulesVersion {
  version: number
  since: string
  by: string
  note: string
  rules: RuleSet
}

export type NowKind = 'SIGN' | 'REPORT' | 'ANSWER' | 'SENT_BACK' | 'DUE' | 'VERIFY' | 'BLOCKING'

export interface NowItem {
  kind: NowKind
  matter: MatterRow
  why: string
}

export interface LightCounts {
  open: number
  red: number
  yellow: number
  blue: number
  green: number
}

export interface UnitStanding {
  unitId: string
  unit: string
  open: number
  red: number
  yellow: number
  blue: number
}

export interface LiaisonBoard {
  now: NowItem[]
  counts: LightCounts
}

export interface ClerkBoard {
  awaiting: { kind: Awaited; count: number }[]
  silentUnits: { unitId: string; unit: string; owed: number; liaisons: string[] }[]
  turnsRed: MatterRow[]
  unsigned: MatterRow[]
  counts: LightCounts
  byUnit: UnitStanding[]
}

export interface LeaderBoard {
  counts: LightCounts
  onTimeShare: number | null
  red: MatterRow[]
  awaiting: MatterRow[]
  byUnit: UnitStanding[]
  byTheme: { theme: string | null; open: number; red: number; yellow: number; blue: number }[]
  promises: { matter: MatterRow; promisedFor: string; words: string | null }[]
}

export interface SavedFilter {
  id: string
  name: string
  query: string
}

export interface Hit {
  kind: 'MATTER' | 'REPORT' | 'SOURCE'
  matterId: string
  code: string
  title: string
  excerpt: string
  hits: number[][]
  at: string
}

export interface Notice {
  id: string
  kind: string
  title: string
  words: string
  matterId: string | null
  at: string
  readAt: string | null
}

export interface NoticeSettings {
  email: string | null
  quietFrom: string
  quietTo: string
}
