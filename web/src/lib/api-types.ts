/** The shapes that the server speaks, under the names that the screens use; generated from openapi.json by `npm run types`. */
import type { components, paths } from './schema'

type Spoken = components['schemas']

export type Me = Spoken['Me']
export type Role = Me['role']
export type SignInWay = Spoken['SignInWay']
export type Farewell = Spoken['Farewell']
export type OwnLink = Spoken['OwnLink']
export type OpenidBody = Spoken['OpenidBody']
export type UnitRow = Spoken['UnitRow']
export type UnitKind = UnitRow['kind']
export type UnitName = Spoken['UnitName']
export type Leader = Spoken['LeaderRow']
export type OpenItem = Spoken['OpenItem']
export type OpenItemCount = Spoken['OpenItemCount']
export type StandIn = Spoken['StandInRow']
export type StandInBody = Spoken['StandInBody']
export type Candidate = Spoken['Candidate']
export type Post = Spoken['PostRow']
export type PostBody = Spoken['PostBody']
export type EndedTaskForce = Spoken['EndedTaskForce']

export type Uploaded = Spoken['Registered']
export type DocumentRow = Spoken['DocumentRow']
export type DocumentView = Spoken['DocumentView']
export type ArticleView = Spoken['ArticleView']
export type Finding = Spoken['FindingView']
export type FindingState = Finding['state']
/** From start (included) to end (excluded), counted in UTF-16 units of the source. */
export type Span = Finding['spans'][number]

export type Suggestion = Spoken['Suggestion']
export type SuggestedUnit = Spoken['SuggestedUnit']
export type Likely = Spoken['Likely']
/** What the clerk decides about a demand; the forms always say which co-units, be it none. */
export type ProposalBody = Spoken['AssignmentBody'] & { coUnitIds: string[] }
export type ProposalRow = Spoken['ProposalRow']
export type ProposalState = ProposalRow['state']
export type LinkBody = Spoken['LinkBody']

export type MeetingRow = Spoken['MeetingRow']
export type MeetingState = MeetingRow['state']
export type MeetingView = Spoken['MeetingView']
export type MeetingItem = Spoken['ItemView']
export type MeetingBody = Spoken['NewMeeting']

export type MatterRow = Spoken['MatterRow']
export type MatterView = Spoken['MatterView']
/** How a matter stands against its two last days at the asked moment. */
export type Clocks = Spoken['Clocks']
export type Light = NonNullable<Clocks['light']>
export type Stage = MatterRow['stage']
export type Awaited = MatterRow['awaiting'][number]
/** What the viewer may do with a matter now. */
export type Deed = MatterRow['may'][number]
export type Rung = NonNullable<MatterRow['rung']>
export type Result = NonNullable<MatterRow['result']>
export type Importance = MatterRow['importance']
export type Source = MatterRow['source']
export type Cadence = MatterView['terms']['cadence']
export type ClosingPoint = Spoken['SendBack']['failed'][number]
export type PauseReason = Spoken['PauseBody']['reason']
export type ReopenReason = Spoken['Reopening']['reason']
export type Evidence = Spoken['Attached']
export type Piece = Spoken['Piece']
export type Requests = Spoken['Requests']
export type Happening = Spoken['HistoryRow']
export type Report = Spoken['ReportRow']
export type MatterPageOf = Spoken['Page']
export type Counted = Spoken['Count']
export type Paper = Spoken['PaperRow']
export type Instruction = Spoken['InstructionRow']
export type NewOrder = Spoken['NewOrder']
export type PersonRow = Spoken['PersonRow']
export type Reminded = Spoken['Reminders']
export type UnitReceipts = Spoken['ReceiptRow']

export type Limit = Spoken['Limit']
export type RuleSet = Spoken['RuleSet']
export type RulesVersion = Spoken['RuleVersion']
export type Weekday = RuleSet['reportWeekday']

export type Board = Spoken['Board']
export type Duty = Spoken['Duty']
export type DutyKind = Duty['kind']
export type LightCounts = Spoken['Counts']
export type SavedFilter = Spoken['SavedFilter']
export type SearchPage = Spoken['SearchPage']
export type Hit = Spoken['SearchRow']

export type Notice = Spoken['NoticeRow']
export type NoticeSettings = Spoken['NoticeSettings']

export type Agenda = Spoken['Agenda']
export type LastItem = Spoken['LastItem']
export type Promised = Spoken['Promise']
export type FreshItem = Spoken['FreshItem']
export type Note = Spoken['NoteView']
export type StruckNote = Spoken['StruckNote']
export type NoteKind = Note['kind']
export type Section = Note['section']
export type NewNote = Spoken['NewNote']

export type Review = Spoken['Review']
export type ReviewLine = Spoken['Line']
/** One number, now and a month ago. */
export type Moved = Spoken['Moved']
export type Measure = Moved['measure']
/** Of what a number is: of the city, a unit, a theme or a leader. */
export type By = NonNullable<paths['/api/reviews/{month}/rows']['get']['parameters']['query']['by']>

export type CalendarYearRow = Spoken['CalendarYearRow']
export type CalendarYear = Spoken['CalendarYear']
export type SpecialDay = Spoken['SpecialDay']
export type NoticeBody = Spoken['NoticeBody']
export type NoticePreview = Spoken['NoticePreview']
export type Moving = Spoken['Moving']

export type Member = Spoken['Member']
export type WholeNumber = Spoken['WholeNumber']
export type PersonBody = Spoken['PersonBody']
export type UnitBody = Spoken['UnitBody']
export type FirstPassword = Spoken['FirstPassword']
export type SecondFactor = Spoken['SecondFactorView']
export type Enrolment = Spoken['Enrolment']
export type RecoveryCodes = Spoken['RecoveryCodesView']
export type Safeguards = Spoken['Safeguards']
export type SafeguardsNow = Spoken['SafeguardsView']
export type SafeguardDemand = Spoken['DemandView']
export type RegisterReport = Spoken['RegisterReport']
export type RegisterOutcome = Spoken['RegisterOutcome']
