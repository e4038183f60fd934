/** The shapes that the server speaks, under the names that the screens use; generated from openapi.json by `npm run types`. */
import type { components } from './schema'

type Spoken = components['schemas']

export type Me = Spoken['Me']
export type Role = Me['role']
export type UnitRow = Spoken['UnitRow']
export type UnitKind = UnitRow['kind']
export type UnitName = Spoken['UnitName']
export type Leader = Spoken['LeaderRow']

export type Uploaded = Spoken['Registered']
export type DocumentRow = Spoken['DocumentRow']
export type DocumentView = Spoken['DocumentView']
export type ArticleView = Spoken['ArticleView']
export type Finding = Spoken['FindingView']
export type FindingState = Finding['state']
export type ProjectFound = Spoken['ProjectView']
export type FigureFound = Spoken['FigureView']
export type Coverage = Spoken['Coverage']
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
export type MatterStage = MatterRow['stage']
export type MatterView = Spoken['MatterView']
export type UnitReceipts = Spoken['ReceiptRow']

export type CalendarYearRow = Spoken['CalendarYearRow']
export type CalendarYear = Spoken['CalendarYear']
export type SpecialDay = Spoken['SpecialDay']
export type NoticeBody = Spoken['NoticeBody']
export type NoticePreview = Spoken['NoticePreview']
export type Moving = Spoken['Moving']

export type Member = Spoken['Member']
export type PersonBody = Spoken['PersonBody']
export type UnitBody = Spoken['UnitBody']
export type FirstPassword = Spoken['FirstPassword']
export type RegisterReport = Spoken['RegisterReport']
export type RegisterOutcome = Spoken['RegisterOutcome']
