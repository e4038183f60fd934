/** Three months of an invented city: some matters calm, some late, some stuck, each a little different. */
import { documents, units } from './world.ts'
import {
  born,
  clocksOf,
  escalate,
  instructions,
  liaisonOf,
  lives,
  notices,
  plus,
  tell,
  TODAY,
  type Life,
} from './life.ts'

const PROGRESS = [
  '已完成现场勘察和方案设计，施工图审查通过，正在办理施工许可。',
  '主体工程完成约六成，配套管线同步敷设，累计完成投资 1.2 亿元。',
  '召开部门会商 2 次，梳理问题清单 14 条，已逐条明确责任人和时限。',
  '已与省厅对接，申报材料补正完毕，等待专家评审。',
  '走访企业 23 家，收集诉求 31 条，现场答复 19 条，其余转相关部门办理。',
]

export function liveThroughMonths() {
  const demands = documents
    .flatMap((d) => d.articles.flatMap((a) => a.directives))
    .filter((d) => d.text.length > 14)
  const leads = units.filter((u) => u.kind !== 'CITY' && u.id !== 'u-ducha')
  for (let i = 0; i < 132; i++) {
    const d = demands[i % demands.length]!
    const week = 34 + (i % 12)
    const on = plus('2026-11-09', (week - 45) * 7)
    const lead = leads[(i * 7) % leads.length]!
    const due = plus(TODAY, ((i * 37) % 80) - 14)
    const life = born({
      id: `mx-${i}`,
      code: `〔2026〕${week}-${1 + Math.floor(i / 12)}`,
      demand: d.text.replace(/^要|[；。]$/g, ''),
      theme: d.heading?.replace(/^[一二三四五六七八九十]+(要|是)/, '').slice(0, 14) ?? '综合',
      leadUnitId: lead.id,
      coUnitIds: i % 4 === 1 ? leads.slice(0, 2 + (i % 2)).map((u) => u.id) : [],
      due: i % 9 === 4 ? null : due,
      mandate: `2026年第${week}次周交办会`,
      approver: '市长陆怀瑾',
      dispatchedAt: `${on}T03:20:00Z`,
      words: d.text,
      fromDocument: true,
    })
    live(life, i, on, due)
  }
  mine()
}

function live(life: Life, i: number, on: string, due: string) {
  const m = life.view
  m.clocks = clocksOf(due, due, { byDefault: m.clocks.byDefault })
  if (i % 23 === 7) {
    m.clocks.lateStart = true
    return
  }
  const who = liaisonOf(m.leadUnitId)
  m.stage = 'RECEIVED'
  m.receivedAt = `${on}T08:05:00Z`
  m.receivedBy = who
  tell(life, m.receivedAt, who, m.leadUnit, 'MatterReceived', '签收')
  const weeks = Math.min(5, Math.floor((Date.parse(TODAY) - Date.parse(on)) / 604_800_000))
  for (let w = 0; w < weeks; w++) report(life, plus(on, 4 + w * 7), PROGRESS[(i + w) % 5]!, w, i)
  if (i % 6 === 2) Object.assign(m, { owesReport: true, reportDue: '2026-11-20' })
  if (i % 11 === 3) m.importance = 'IMPORTANT'
  if (m.clocks.overdue > 2)
    escalate(life, 'EXPEDITED', `${plus(due, 1)}T02:00:00Z`, '请说明未按期办结的原因和采取的措施。')
  if (i % 10 === 5) {
    m.clocks = clocksOf(plus(due, -20), due)
    tell(life, `${plus(on, 6)}T02:00:00Z`, '陆怀瑾', '市政府', 'ExtensionGranted', '同意延期')
  }
  if (i % 13 === 6) claim(life, i)
  if (i % 7 === 0 && i > 20) close(life, i)
}

function report(life: Life, day: string, progress: string, w: number, i: number) {
  const m = life.view
  const at = `${day}T07:10:00Z`
  const before = life.reports.at(-1)
  const repeat = (w + i) % 4 === 3 && before && !before.unchanged
  const unchanged = (w + i) % 5 === 4
  const text = repeat ? `${before.progress}本周新增完成两个标段的管线迁改。` : progress
  life.reports.push({
    id: `${m.id}-r${w}`,
    at,
    by: liaisonOf(m.leadUnitId),
    unit: m.leadUnit,
    period: `2026年第${Math.ceil((Date.parse(day) - Date.parse('2025-12-29')) / 604_800_000)}周`,
    unchanged,
    progress: unchanged ? '' : text,
    percent: unchanged ? null : 20 + w * 15,
    problems: !unchanged && w % 3 === 1 ? '个别地块征收协议尚未签订。' : null,
    needs: !unchanged && w % 3 === 1 ? '请市自然资源和规划局加快预审。' : null,
    nextStep: unchanged ? null : '下周完成设备进场。',
    evidence: !unchanged && w === 0 ? [{ id: 'e1', name: '现场进度表.xlsx', size: 48_213 }] : [],
    freshShare: repeat ? 0.36 : 1,
    repeatsAt: repeat ? before.at : null,
    fresh: repeat ? [[before.progress.length, text.length]] : [[0, text.length]],
  })
  tell(life, at, liaisonOf(m.leadUnitId), m.leadUnit, 'ProgressReported', '反馈进展', text)
  m.lastReportAt = at
}

function claim(life: Life, i: number) {
  const m = life.view
  const who = liaisonOf(m.leadUnitId)
  m.stage = 'COMPLETION_CLAIMED'
  m.awaiting = ['COMPLETION']
  m.claim = {
    report: '交办任务已全部完成：工程通过竣工验收，投入使用；相关制度已印发执行。',
    signedBy: '局长 高明远',
    by: who,
    at: '2026-11-19T02:30:00Z',
    evidence: [
      { id: 'e2', name: '竣工验收报告.pdf', size: 2_402_113 },
      { id: 'e3', name: '现场照片.jpg', size: 812_334 },
    ],
  }
  tell(life, m.claim.at, who, m.leadUnit, 'CompletionClaimed', '申请办结', m.claim.report)
  if (i % 2) {
    m.verification = { verifier: '何佳', unit: '市统计局', confirmed: null, finding: null }
    m.awaiting = ['COMPLETION', 'VERIFICATION']
  }
}

function close(life: Life, i: number) {
  const m = life.view
  const at = `${plus(TODAY, -(i % 12) - 1)}T06:00:00Z`
  m.stage = 'CLOSED'
  m.awaiting = []
  m.owesReport = false
  m.result = i % 3 === 0 ? 'B' : 'A'
  m.pending = i % 3 === 0
  m.clocks.light = null
  m.closure = {
    result: m.result,
    opinion: '材料齐全，核查属实，同意销号。',
    promisedFor: m.pending ? '2027-03-31' : null,
    lookBackOn: plus(at.slice(0, 10), 30),
    by: '周文书',
    at,
  }
  tell(life, at, '周文书', '市督查室', 'MatterClosed', `办结销号，${m.result}类`, m.closure.opinion)
}

/** What waits for the three people of the mock. */
function mine() {
  const of = (unit: string, n: number) =>
    lives.filter((l) => l.view.leadUnitId === unit && l.view.stage === 'RECEIVED')[n]!
  const [late, owes, block, pause, paused, blocked] = [0, 1, 2, 3, 4, 5].map((n) =>
    of('u-fagai', n),
  ) as [Life, Life, Life, Life, Life, Life]
  const ask = { by: '方知行', at: '2026-11-20T02:12:00Z' }

  late.view.clocks = clocksOf('2026-11-18', '2026-11-24')
  late.view.importance = 'IMPORTANT'
  late.view.requests.extension = {
    ...ask,
    until: '2026-12-15',
    reason: '连续降雨影响基础施工，关键设备到货推迟。',
    progress: '基础工程完成八成，设备已发运。',
    signedBy: '主任 高明远',
  }
  late.view.awaiting = ['EXTENSION']
  tell(
    late,
    ask.at,
    ask.by,
    '市发改委',
    'ExtensionRequested',
    '申请延期至12月15日',
    '连续降雨影响基础施工。',
  )
  Object.assign(owes.view, { owesReport: true, reportDue: '2026-11-20' })
  block.view.requests.block = {
    ...ask,
    unit: '市自然资源和规划局',
    blockerCode: null,
    explanation: '用地预审意见一个月未批复，项目无法立项。',
  }
  block.view.awaiting = ['BLOCK']
  pause.view.requests.pause = {
    ...ask,
    reason: 'SUPERIOR_ASKED',
    explanation: '已报省发改委请示，等待批复。',
  }
  pause.view.awaiting = ['PAUSE']
  paused.view.clocks = clocksOf('2026-11-30', '2026-12-12', {
    paused: true,
    stoppedOn: '2026-11-10',
  })
  blocked.view.clocks = clocksOf('2026-11-12', '2026-11-26', {
    blockedBy: '市自然资源和规划局',
    paused: true,
    stoppedOn: '2026-11-16',
  })

  const other = of('u-zhujian', 0)
  other.view.clocks = clocksOf('2026-10-30', '2026-11-05')
  escalate(other, 'EXPEDITED', '2026-11-06T02:00:00Z', '请于三日内书面说明情况。')
  other.view.requests.escalation = {
    by: '周文书',
    at: '2026-11-20T09:00:00Z',
    rung: 'SUPERVISED',
    words: '催办后仍无实质进展，拟发督办通知单，限期一周办结。',
  }
  other.view.awaiting = ['ESCALATION']
  const excused = of('u-zhujian', 1)
  excused.view.clocks = clocksOf('2026-11-10', '2026-11-10', { excused: true })
  const parent = of('u-gongxin', 0)
  parent.view.children = lives
    .filter((l) => l.view.leadUnitId === 'u-pingxi')
    .slice(0, 3)
    .map((l) => {
      l.view.parentCode = parent.view.code
      l.view.source = 'SUB_MATTER'
      return l.view
    })
  const returned = lives.find((l) => l.view.stage === 'DISPATCHED' && l.view.id.startsWith('mx'))!
  returned.view.requests.return = { ...ask, reason: '属城市管理职责。', suggestedUnit: '市住建局' }
  returned.view.awaiting = ['RETURN']

  instructions.push({
    id: 'i1',
    matterId: other.view.id,
    code: other.view.code,
    demand: other.view.demand,
    words: '住建局要举一反三，对全市易涝点再排查一遍，月底前报结果。',
    by: '陆怀瑾',
    at: '2026-11-20T10:00:00Z',
  })
  const noticed = [
    ['今日待办 3 件', '2 件待签收，1 件欠本周反馈。', TODAY],
    [`催办单：${other.view.code}`, '请于三日内书面说明情况。', '2026-11-20'],
    ['延期申请已答复', '同意延期至12月15日。', '2026-11-18'],
  ] as const
  noticed.forEach(([title, words, on], i) =>
    notices.push({
      id: `n${i}`,
      kind: 'DIGEST',
      title,
      words,
      matterId: i ? other.view.id : null,
      at: `${on}T00:30:00Z`,
      readAt: i === 2 ? '2026-11-18T02:00:00Z' : null,
    }),
  )
}
