/** Matters with a life behind them, invented, so that every screen has something to show. */
import type {
  Clocks,
  Deed,
  Happening,
  Instruction,
  MatterRow,
  MatterView,
  Notice,
  Paper,
  Report,
  Rung,
  SavedFilter,
} from '../src/lib/contract3.ts'
import type { Me } from '../src/lib/api-types.ts'
import { short, units } from './world.ts'

export interface Life {
  view: MatterView
  history: Happening[]
  reports: Report[]
}

export const lives: Life[] = []
export const papers: Paper[] = []
export const instructions: Instruction[] = []
export const notices: Notice[] = []
export const filters: SavedFilter[] = [
  { id: 'f1', name: '项目建设红黄灯', query: 'theme=项目建设&light=YELLOW' },
]

export const TODAY = '2026-11-21'
export const plus = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
export const gap = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

export interface Order {
  id: string
  code: string
  demand: string
  theme: string | null
  leadUnitId: string
  coUnitIds: string[]
  due: string | null
  mandate: string
  approver: string
  dispatchedAt: string
  words: string
  fromDocument: boolean
}

export function born(order: Order): Life {
  const { due, coUnitIds, fromDocument, ...rest } = order
  const on = order.dispatchedAt.slice(0, 10)
  const view: MatterView = {
    ...rest,
    source: 'MEETING',
    importance: 'NORMAL',
    leadUnit: short(order.leadUnitId)!,
    coUnits: coUnitIds.map((id) => ({ id, shortName: short(id)! })),
    stage: 'DISPATCHED',
    clocks: clocksOf(due ?? plus(on, 20), due ?? plus(on, 20), { byDefault: !due }),
    owesReport: false,
    reportDue: null,
    awaiting: [],
    rung: null,
    result: null,
    pending: false,
    mandateId: 'm',
    receivedAt: null,
    receivedBy: null,
    parentCode: null,
    lastReportAt: null,
    may: [],
    documentName: fromDocument ? '2024年第19次周交办会议报道.txt' : null,
    documentSha256: '9f2c'.repeat(16),
    spans: [],
    terms: {
      receiptDue: `${plus(on, 1)}T09:30:00Z`,
      returnUntil: plus(on, 3),
      coUnitDue: plus(on, 3),
      cadence: 'WEEK',
      rules: 2,
    },
    coUnitAnswers: [],
    children: [],
    requests: {
      return: null,
      extension: null,
      pause: null,
      block: null,
      termination: null,
      escalation: null,
    },
    claim: null,
    verification: null,
    closure: null,
  }
  const life: Life = { view, history: [], reports: [] }
  lives.push(life)
  tell(life, order.dispatchedAt, '周文书', '市督查室', 'MatterDispatched', `交办给${view.leadUnit}`)
  return life
}

export function clocksOf(originalDue: string, due: string, some: Partial<Clocks> = {}): Clocks {
  const until = some.stoppedOn ?? TODAY
  const overdue = Math.max(0, gap(due, until))
  const overdueOriginal = Math.max(0, gap(originalDue, until))
  const left = gap(TODAY, due)
  const light = some.excused
    ? 'GREEN'
    : overdue > 0
      ? 'RED'
      : some.stoppedOn
        ? 'GREEN'
        : overdueOriginal > 0
          ? 'YELLOW'
          : left <= 5
            ? 'BLUE'
            : 'GREEN'
  return {
    originalDue,
    due,
    provisional: due > '2026-12-31',
    byDefault: false,
    overdueOriginal,
    overdue,
    daysLeft: left,
    light,
    excused: false,
    paused: false,
    blockedBy: null,
    stoppedOn: null,
    lateStart: false,
    ...some,
  }
}

export function tell(
  life: Life,
  at: string,
  by: string,
  unit: string,
  event: string,
  title: string,
  words: string | null = null,
) {
  life.history.push({
    no: life.history.length + 1,
    at,
    by,
    unit,
    event,
    title,
    words,
    evidence: [],
  })
}

const LIAISON: Deed[] = ['REPORT', 'CLAIM', 'ASK_EXTENSION', 'REPORT_BLOCK', 'ASK_PAUSE', 'DIVIDE']
const CLERK: Deed[] = [
  'ESCALATE',
  'EXCUSE',
  'PAUSE',
  'DIVIDE',
  'MAKE_LONG_TERM',
  'PROPOSE_TERMINATION',
]

/** What somebody may do: a rough copy of the server's rules, enough to see the buttons. */
export function mayOf(m: MatterView, me: Me): Deed[] {
  const may: Deed[] = []
  const open = !['CLOSED', 'TERMINATED'].includes(m.stage)
  if (me.role === 'LEADER') {
    may.push('INSTRUCT')
    if (m.requests.extension) may.push('DECIDE_EXTENSION')
    if (m.requests.termination) may.push('DECIDE_TERMINATION')
    if (m.requests.escalation) may.push('DECIDE_ESCALATION')
  }
  if (me.role === 'CLERK') {
    if (m.requests.return) may.push('DECIDE_RETURN')
    if (m.requests.pause) may.push('DECIDE_PAUSE')
    if (m.requests.block) may.push('DECIDE_BLOCK')
    if (m.stage === 'COMPLETION_CLAIMED') may.push('CLOSE', 'SEND_BACK', 'ASSIGN_VERIFIER')
    if (m.clocks.paused) may.push('RESUME')
    if (m.clocks.blockedBy) may.push('LIFT_BLOCK')
    if (m.stage === 'CLOSED') may.push('REOPEN', 'LOOK_BACK')
    if (m.pending) may.push('CLEAR_PENDING')
    if (open) may.push(...CLERK)
  }
  if (me.role === 'LIAISON' && m.leadUnitId === me.unitId && open) {
    if (m.stage === 'DISPATCHED') may.push('RECEIVE', 'ASK_RETURN')
    else if (m.stage === 'RECEIVED') may.push(...LIAISON)
  }
  if (me.role === 'LIAISON' && m.coUnits.some((u) => u.id === me.unitId) && open)
    may.push('ANSWER_AS_CO_UNIT')
  return may
}

export function rowOf(life: Life, me: Me): MatterRow {
  return viewOf(life, me)
}

export function viewOf(life: Life, me: Me): MatterView {
  return { ...life.view, may: mayOf(life.view, me) }
}

export function sees(life: Life, me: Me): boolean {
  const m = life.view
  return (
    me.role !== 'LIAISON' || m.leadUnitId === me.unitId || m.coUnits.some((u) => u.id === me.unitId)
  )
}

const SERIES: Record<Rung, string> = {
  REMINDED: '提',
  EXPEDITED: '催',
  SUPERVISED: '督',
  SUMMONED: '约',
  UPGRADED: '级',
}

export function escalate(life: Life, rung: Rung, at: string, words: string): Paper {
  const no = papers.filter((p) => p.rung === rung).length + 1
  const number = `〔2026〕${SERIES[rung]}${no}号`
  life.view.rung = rung
  const paper = {
    number,
    rung,
    matterId: life.view.id,
    code: life.view.code,
    demand: life.view.demand,
    leadUnit: life.view.leadUnit,
    at,
    by: '周文书',
    words,
  }
  papers.unshift(paper)
  const name = { EXPEDITED: '催办单', SUPERVISED: '督办通知单' }[rung as string] ?? '文书'
  tell(life, at, '周文书', '市督查室', 'MatterEscalated', `发出${name} ${number}`, words)
  return paper
}

export const liaisonOf = (unitId: string) =>
  units.find((u) => u.id === unitId)?.liaisons[0]?.name ?? '联络员'
