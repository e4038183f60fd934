/** The shapes that the server speaks. Every other file imports them from here. */

export type Role = 'CLERK' | 'LEADER' | 'LIAISON'

export interface Me {
  personId: string
  userName: string
  name: string
  role: Role
  title: string | null
  unitId: string
  unitName: string
  mustChangePassword: boolean
}

export type UnitKind = 'CITY' | 'COUNTY' | 'FUNCTIONAL_ZONE' | 'BUREAU'

export interface UnitRow {
  id: string
  name: string
  shortName: string
  kind: UnitKind
  parentId: string | null
  aliases: string[]
  duties: string[]
  liaisons: { name: string; phone?: string | null }[]
}

export interface Leader {
  id: string
  name: string
  title: string | null
}

/** From start (included) to end (excluded), counted in UTF-16 units of the source. */
export type Span = number[]

export interface Uploaded {
  id: string
  known: boolean
}

export interface DocumentRow {
  id: string
  name: string
  mediaType: string
  size: number
  uploadedAt: string
  uploadedBy: string
  articles: number
  demands: number
  open: number
  itemised: number
  merged: number
  leftOut: number
}

export type FindingState = 'OPEN' | 'ITEMISED' | 'MERGED' | 'LEFT_OUT'

export interface Finding {
  id: string
  ordinal: number
  text: string
  spans: Span[]
  heading: string | null
  speaker: string | null
  units: string[]
  deadlineText: string | null
  deadline: string | null
  state: FindingState
  reason: string | null
  proposalId: string | null
  mergedInto: string | null
  addedByHand: boolean
  version: number
}

export interface ProjectFound {
  name: string
  place: string | null
  owner: string | null
  investmentYuan: number | null
  status: string | null
  spans: Span[]
}

export interface FigureFound {
  subject: string
  value: number
  unit: string | null
  comparator: string | null
  text: string
  spans: Span[]
}

export interface ArticleView {
  id: string
  ordinal: number
  title: string | null
  subtitles: string[]
  byline: string[]
  date: string | null
  continuesOn: string | null
  spans: Span[]
  directives: Finding[]
  projects: ProjectFound[]
  figures: FigureFound[]
}

export interface Coverage {
  demands: number
  open: number
  itemised: number
  merged: number
  leftOut: number
  sentence: string
}

export interface DocumentView {
  id: string
  name: string
  sha256: string
  mediaType: string
  size: number
  uploadedAt: string
  uploadedBy: string
  source: string
  paper: string | null
  paperDate: string | null
  articles: ArticleView[]
  coverage: Coverage
}

export interface SuggestedUnit {
  unitId: string
  shortName: string
  reasons: string[]
}

export interface Likely {
  kind: 'MATTER' | 'PROPOSAL'
  id: string
  number?: string | null
  demand: string
  leadUnit: string | null
  deadline: string | null
  likeness: number
  remark: string
  sharedPieces?: number[][] | null
}

export interface Suggestion {
  demand: string
  theme: string | null
  deadline: string | null
  deadlineText: string | null
  leadUnits: SuggestedUnit[]
  coUnits: SuggestedUnit[]
  likely: Likely[]
}

/** What the clerk decides about a demand. */
export interface ProposalBody {
  demand: string
  theme: string | null
  leadUnitId: string | null
  coUnitIds: string[]
  deadline: string | null
  deadlineText: string | null
}

export interface UnitName {
  id: string
  shortName: string
}

export type ProposalState = 'READY' | 'LISTED' | 'DISPATCHED' | 'LINKED'

export interface ProposalRow {
  id: string
  demand: string
  theme: string | null
  leadUnitId: string | null
  leadUnit: string | null
  coUnits: UnitName[]
  deadline: string | null
  deadlineText: string | null
  words: string
  speaker: string | null
  documentId: string
  documentName: string
  findingId: string
  state: ProposalState
  meetingId: string | null
  matterId: string | null
  linkedTo: string | null
  version: number
}

export interface LinkBody {
  kind: Likely['kind']
  otherId: string
  decision: 'REPEATS' | 'APART'
  note?: string
}

export type MeetingState = 'PREPARING' | 'SUBMITTED' | 'APPROVED' | 'DISPATCHED'

export interface MeetingRow {
  id: string
  year: number
  ordinal: number
  number: string
  title: string
  heldOn: string
  state: MeetingState
  items: number
  received: number
}

export interface MeetingItem {
  no: number
  code: string
  theme: string | null
  proposalId: string
  demand: string
  leadUnitId: string | null
  leadUnit: string | null
  coUnits: UnitName[]
  deadline: string | null
  deadlineText: string | null
  words: string
  documentId: string
  documentName: string
  matterId: string | null
  receivedAt: string | null
  receivedBy: string | null
}

export interface MeetingView {
  id: string
  year: number
  ordinal: number
  number: string
  title: string
  heldOn: string
  state: MeetingState
  leaderId: string | null
  leader: string | null
  leaderTitle: string | null
  submittedAt: string | null
  approvedAt: string | null
  returnedReason: string | null
  dispatchedAt: string | null
  version: number
  items: MeetingItem[]
}

export interface MeetingBody {
  title: string
  heldOn: string
  ordinal?: number
}

export type MatterStage = 'DISPATCHED' | 'RECEIVED'

export interface MatterRow {
  id: string
  code: string
  demand: string
  theme: string | null
  leadUnitId: string
  leadUnit: string
  coUnits: UnitName[]
  deadline: string | null
  deadlineText: string | null
  stage: MatterStage
  mandate: string
  meetingId: string
  approver: string
  dispatchedAt: string
  receivedAt: string | null
  receivedBy: string | null
  mayReceive: boolean
}

export interface MatterView extends MatterRow {
  words: string
  documentName: string
  documentSha256: string
  spans: Span[]
}

export interface UnitReceipts {
  unitId: string
  unit: string
  matters: number
  received: number
  liaisons: string[]
}
