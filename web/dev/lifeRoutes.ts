/** The contract of a matter's life, answered from memory. */
import type {
  Awaited,
  Light,
  MatterView,
  NowItem,
  Report,
  RuleSet,
  RulesVersion,
} from '../src/lib/contract3.ts'
import { No, now } from './deeds.ts'
import {
  clocksOf,
  escalate,
  filters,
  instructions,
  lives,
  liaisonOf,
  notices,
  papers,
  plus,
  rowOf,
  sees,
  tell,
  TODAY,
  viewOf,
  type Life,
} from './life.ts'
import type { Asked } from './mock.ts'
import { short, units } from './world.ts'

type Route = [method: string, shape: string, handler: (asked: Asked) => unknown]

const lifeOf = (a: Asked): Life => {
  const life = lives.find((l) => l.view.id === a.path[2])
  if (!life || !sees(life, a.me)) throw new No(404, 'not-found', '没有这件事项。')
  return life
}
const body = (a: Asked) => a.body as unknown as Record<string, string>
const open = (m: MatterView) => !['CLOSED', 'TERMINATED'].includes(m.stage)

function matching(a: Asked): Life[] {
  const is = (name: string, test: (value: string) => boolean) => {
    const value = a.query.get(name)
    return value === null || test(value)
  }
  return lives
    .filter((l) => sees(l, a.me))
    .filter(({ view: m }) =>
      [
        is('stage', (s) => m.stage === s),
        is('open', (o) => open(m) === (o === 'true')),
        is('light', (l) => m.clocks.light === l),
        is('unitId', (u) => m.leadUnitId === u),
        is('theme', (t) => m.theme === t),
        is('owes', (o) => m.owesReport === (o === 'true')),
        is('awaiting', (w) => m.awaiting.includes(w as Awaited)),
        is('dueFrom', (d) => (m.clocks.due ?? '') >= d),
        is('dueTo', (d) => (m.clocks.due ?? '') <= d),
        is('q', (q) => m.demand.includes(q) || m.code.includes(q)),
      ].every(Boolean),
    )
    .toSorted((x, y) =>
      a.query.get('sort') === 'code'
        ? x.view.code.localeCompare(y.view.code, 'zh', { numeric: true })
        : (x.view.clocks.due ?? '').localeCompare(y.view.clocks.due ?? ''),
    )
}

function page(a: Asked) {
  const all = matching(a)
  const from = Number(a.query.get('after') ?? 0)
  const size = Number(a.query.get('size') ?? 50)
  return {
    rows: all.slice(from, from + size).map((l) => rowOf(l, a.me)),
    next: from + size < all.length ? String(from + size) : null,
  }
}

function counted(rows: Life[]) {
  const count = (light: Light) => rows.filter((l) => l.view.clocks.light === light).length
  return {
    open: rows.filter((l) => open(l.view)).length,
    red: count('RED'),
    yellow: count('YELLOW'),
    blue: count('BLUE'),
    green: count('GREEN'),
  }
}

function board(a: Asked) {
  const rows = lives.filter((l) => sees(l, a.me) && open(l.view))
  const row = (l: Life) => rowOf(l, a.me)
  const red = rows.filter((l) => l.view.clocks.light === 'RED')
  const byUnit = units
    .map((u) => ({
      unitId: u.id,
      unit: u.shortName,
      ...counted(rows.filter((l) => l.view.leadUnitId === u.id)),
    }))
    .filter((u) => u.open > 0)
  if (a.me.role === 'LIAISON') return { now: nowOf(a), counts: counted(rows) }
  if (a.me.role === 'CLERK') {
    const kinds: Awaited[] = ['RETURN', 'PAUSE', 'BLOCK', 'COMPLETION', 'VERIFICATION']
    return {
      awaiting: kinds.map((kind) => ({
        kind,
        count: rows.filter((l) => l.view.awaiting.includes(kind)).length,
      })),
      silentUnits: byUnit
        .map((u) => ({
          unitId: u.unitId,
          unit: u.unit,
          owed: rows.filter((l) => l.view.owesReport && l.view.leadUnitId === u.unitId).length,
          liaisons: [liaisonOf(u.unitId)],
        }))
        .filter((u) => u.owed > 0)
        .toSorted((x, y) => y.owed - x.owed),
      turnsRed: rows
        .filter(
          (l) =>
            (l.view.clocks.due ?? '9') >= TODAY && (l.view.clocks.due ?? '9') <= plus(TODAY, 5),
        )
        .map(row),
      unsigned: rows.filter((l) => l.view.stage === 'DISPATCHED').map(row),
      counts: counted(rows),
      byUnit,
    }
  }
  const themes = [...new Set(rows.map((l) => l.view.theme))]
  return {
    counts: counted(rows),
    onTimeShare: 0.874,
    red: red.slice(0, 8).map(row),
    awaiting: rows
      .filter((l) =>
        l.view.awaiting.some((k) => ['EXTENSION', 'TERMINATION', 'ESCALATION'].includes(k)),
      )
      .map(row),
    byUnit,
    byTheme: themes.map((theme) => ({
      theme,
      ...counted(rows.filter((l) => l.view.theme === theme)),
    })),
    promises: rows
      .slice(20, 24)
      .map((l) => ({ matter: row(l), promisedFor: plus(TODAY, 6), words: null })),
  }
}

function nowOf(a: Asked): NowItem[] {
  const own = lives.filter((l) => l.view.leadUnitId === a.me.unitId && open(l.view))
  const helped = lives.filter(
    (l) => l.view.coUnits.some((u) => u.id === a.me.unitId) && open(l.view),
  )
  const item = (kind: NowItem['kind'], why: string) => (l: Life) => ({
    kind,
    why,
    matter: rowOf(l, a.me),
  })
  return [
    ...own.filter((l) => l.view.stage === 'DISPATCHED').map(item('SIGN', '今天17:30前签收')),
    ...own.filter((l) => l.view.owesReport).map(item('REPORT', '本周反馈已过期1天')),
    ...own.filter((l) => l.view.clocks.light === 'BLUE').map(item('DUE', '5个工作日内到期')),
    ...helped.slice(0, 2).map(item('ANSWER', '11月23日前送协办意见')),
  ]
}

const usual: RuleSet = {
  receipt: { amount: 1, unit: 'WORKING_DAY' },
  returnWindow: { amount: 3, unit: 'WORKING_DAY' },
  coUnit: { amount: 3, unit: 'WORKING_DAY' },
  unmarkedMeeting: { amount: 20, unit: 'NATURAL_DAY' },
  unmarkedInstruction: { amount: 15, unit: 'NATURAL_DAY' },
  extensionAhead: 1,
  extensionsMost: 2,
  extensionDaysMost: 30,
  nearWithin: 5,
  cadence: 'WEEK',
  reportWeekday: 'FRIDAY',
  reportDayOfMonth: 25,
  firstReportAfter: 3,
  startWithin: 5,
  verifyAll: false,
  lookBackAfter: 30,
  ladder: [
    { rung: 'REMINDED', workingDays: -3 },
    { rung: 'EXPEDITED', workingDays: 1 },
    { rung: 'SUPERVISED', workingDays: 5 },
    { rung: 'SUMMONED', workingDays: 5 },
    { rung: 'UPGRADED', workingDays: 10 },
  ],
}
const versions: RulesVersion[] = [
  { version: 1, since: '2026-08-01T01:00:00Z', by: '系统', note: '系统默认规则', rules: usual },
  {
    version: 2,
    since: '2026-10-12T01:00:00Z',
    by: '周文书',
    note: '按市政府第12次常务会议要求，加强核查',
    rules: { ...usual, verifyAll: true, nearWithin: 3 },
  },
]
let settings = { email: 'zhouws@example.gov.cn', quietFrom: '22:00:00', quietTo: '07:30:00' }

function report(a: Asked, unchanged: boolean) {
  const life = lifeOf(a)
  const b = body(a)
  const at = now()
  const before = life.reports.at(-1)
  const fresh = b.progress ?? ''
  const same = !unchanged && before?.progress && fresh.startsWith(before.progress.slice(0, 8))
  const one: Report = {
    id: `r${at}`,
    at,
    by: a.me.name,
    unit: short(a.me.unitId)!,
    period: '2026年第47周',
    unchanged,
    progress: fresh,
    percent: (b.percent as unknown as number) ?? null,
    problems: b.problems ?? null,
    needs: b.needs ?? null,
    nextStep: b.nextStep ?? null,
    evidence: [],
    freshShare: same ? 0.3 : 1,
    repeatsAt: same ? before!.at : null,
    fresh: same ? [[before!.progress.length, fresh.length]] : [[0, fresh.length]],
  }
  life.reports.push(one)
  Object.assign(life.view, { owesReport: false, lastReportAt: at })
  tell(life, at, a.me.name, one.unit, 'ProgressReported', '反馈进展', fresh)
  return { id: one.id, freshShare: one.freshShare, repeats: one.repeatsAt }
}

/** A deed that only leaves its trace and clears what it answered. */
function traced(
  shape: string,
  event: string,
  title: string,
  change?: (life: Life, a: Asked) => void,
): Route[] {
  const handler = (a: Asked) => {
    const life = lifeOf(a)
    change?.(life, a)
    const b = body(a)
    tell(
      life,
      now(),
      a.me.name,
      short(a.me.unitId)!,
      event,
      title,
      b.reason ?? b.explanation ?? b.words ?? b.opinion ?? null,
    )
  }
  return [['POST', `/matters/*${shape}`, handler]]
}
const answered = (kind: keyof MatterView['requests'], awaited: Awaited) => (l: Life) => {
  l.view.requests[kind] = null
  l.view.awaiting = l.view.awaiting.filter((w) => w !== awaited)
}

export const lifeRoutes: Route[] = [
  ['GET', '/board', board],
  ['GET', '/board/filters', () => filters],
  [
    'POST',
    '/board/filters',
    (a) => void filters.push({ id: now(), name: body(a).name!, query: body(a).query! }),
  ],
  [
    'DELETE',
    '/board/filters/*',
    (a) =>
      void filters.splice(
        filters.findIndex((f) => f.id === a.path[3]),
        1,
      ),
  ],
  ['GET', '/matters', page],
  ['GET', '/matters/count', (a) => ({ count: matching(a).length, more: false })],
  ['GET', '/matters/*', (a) => asOf(viewOf(lifeOf(a), a.me), a.query.get('asOf'))],
  ['GET', '/matters/*/history', (a) => lifeOf(a).history],
  ['GET', '/matters/*/reports', (a) => lifeOf(a).reports],
  ['POST', '/matters/*/reports', (a) => report(a, false)],
  ['POST', '/matters/*/reports/unchanged', (a) => report(a, true)],
  [
    'POST',
    '/matters/*/evidence',
    (a) => ({
      id: now(),
      name: /filename="([^"]*)"/.exec(a.raw.toString('utf8'))?.[1],
      size: a.raw.length,
    }),
  ],
  [
    'POST',
    '/matters/*/receipt',
    (a) => {
      const life = lifeOf(a)
      if (life.view.receivedAt) throw new No(409, 'already-received', '这件事项已经签收过了。')
      Object.assign(life.view, { stage: 'RECEIVED', receivedAt: now(), receivedBy: a.me.name })
      tell(life, now(), a.me.name, life.view.leadUnit, 'MatterReceived', '签收')
    },
  ],
  [
    'POST',
    '/matters/reminders',
    (a) => {
      const ids = (a.body as unknown as { matterIds: string[] }).matterIds
      const chosen = lives.filter((l) => ids.includes(l.view.id))
      const [done, fresh] = [chosen.filter((l) => l.view.rung), chosen.filter((l) => !l.view.rung)]
      return {
        issued: fresh.map((l) => ({
          id: l.view.id,
          number: escalate(l, 'EXPEDITED', now(), '请抓紧办理。').number,
        })),
        refused: done.map((l) => ({
          id: l.view.id,
          code: 'already-fired',
          reason: '已经催办过，每级只发一次。',
        })),
      }
    },
  ],
  [
    'POST',
    '/matters/*/extensions',
    (a) => {
      const life = lifeOf(a)
      const b = body(a)
      if (b.until! <= life.view.clocks.due!)
        throw new No(409, 'not-a-later-day', '新期限必须晚于现定期限。')
      life.view.requests.extension = {
        ...(b as unknown as NonNullable<MatterView['requests']['extension']>),
        by: a.me.name,
        at: now(),
      }
      life.view.awaiting = ['EXTENSION']
      tell(
        life,
        now(),
        a.me.name,
        life.view.leadUnit,
        'ExtensionRequested',
        `申请延期至${b.until}`,
        b.reason,
      )
    },
  ],
  ...traced('/extensions/decision', 'ExtensionGranted', '答复延期申请', (l, a) => {
    answered('extension', 'EXTENSION')(l)
    const b = a.body as unknown as { granted: boolean; until: string }
    if (b.granted) l.view.clocks = clocksOf(l.view.clocks.originalDue!, b.until)
  }),
  ...traced('/return/decision', 'ReturnDeclined', '答复退回申请', answered('return', 'RETURN')),
  ...traced('/pause/decision', 'ClockPaused', '答复停表申请', answered('pause', 'PAUSE')),
  ...traced('/block/decision', 'BlockAccepted', '答复卡点', answered('block', 'BLOCK')),
  ...traced(
    '/escalations/decision',
    'MatterEscalated',
    '批准发出',
    answered('escalation', 'ESCALATION'),
  ),
  ...traced(
    '/termination/decision',
    'MatterTerminated',
    '答复终止建议',
    answered('termination', 'TERMINATION'),
  ),
  ...traced('/return', 'ReturnRequested', '申请退回'),
  ...traced('/pause', 'PauseRequested', '申请停表'),
  ...traced('/block', 'BlockReported', '报告卡点'),
  ...traced('/opinion', 'CoUnitAnswered', '协办意见'),
  ...traced(
    '/completion',
    'CompletionClaimed',
    '申请办结',
    (l) => void (l.view.stage = 'COMPLETION_CLAIMED'),
  ),
  ...traced(
    '/completion/return',
    'CompletionSentBack',
    '退回重办',
    (l) => void Object.assign(l.view, { stage: 'RECEIVED', claim: null, awaiting: [] }),
  ),
  ...traced('/closure', 'MatterClosed', '办结销号', (l) => {
    if (l.view.verification && l.view.verification.confirmed === null)
      throw new No(409, 'not-verified', '核查结论还没有提交，不能办结。')
    l.view.stage = 'CLOSED'
  }),
  ...traced('/instructions', 'InstructionGiven', '批示'),
  ...traced('/excuse', 'ReasonAccepted', '认可客观原因'),
  ...traced('/parts', 'PartAdded', '分解'),
  ...traced('/escalations', 'MatterEscalated', '发出催办单'),
  [
    'GET',
    '/papers',
    (a) => papers.filter((p) => !a.query.get('rung') || p.rung === a.query.get('rung')),
  ],
  ['GET', '/instructions', () => instructions],
  [
    'GET',
    '/people',
    () =>
      units.map((u) => ({
        id: `p-${u.id}`,
        name: u.liaisons[0]!.name,
        title: '联络员',
        unitId: u.id,
        unit: u.shortName,
      })),
  ],
  ['GET', '/search', (a) => search(a.query.get('q')!)],
  ['GET', '/rules', () => versions.at(-1)],
  ['GET', '/rules/versions', () => versions],
  [
    'PUT',
    '/rules',
    (a) => {
      const b = a.body as unknown as { note: string; rules: RuleSet }
      versions.push({ version: versions.length + 1, since: now(), by: a.me.name, ...b })
    },
  ],
  ['GET', '/notices', (a) => notices.filter((n) => !a.query.get('unread') || !n.readAt)],
  [
    'POST',
    '/notices/*/reading',
    (a) => void (notices.find((n) => n.id === a.path[2])!.readAt = now()),
  ],
  ['GET', '/notices/settings', () => settings],
  ['PUT', '/notices/settings', (a) => void (settings = a.body as unknown as typeof settings)],
]

function asOf(view: MatterView, at: string | null): MatterView {
  return at ? { ...view, may: [], rung: null, owesReport: false } : view
}

function search(q: string) {
  return lives
    .filter((l) => l.view.demand.includes(q))
    .slice(0, 20)
    .map((l, i) => ({
      kind: (['MATTER', 'REPORT', 'SOURCE'] as const)[i % 3],
      matterId: l.view.id,
      code: l.view.code,
      title: l.view.leadUnit,
      excerpt: l.view.demand,
      hits: [[l.view.demand.indexOf(q), l.view.demand.indexOf(q) + q.length]],
      at: l.view.dispatchedAt,
    }))
}
