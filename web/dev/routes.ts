import {
  accept,
  counted,
  dispatch,
  findingOf,
  list,
  No,
  now,
  number,
  split,
  undo,
} from './deeds.ts'
import type { ProposalBody } from '../src/lib/api-types.ts'
import { lives } from './life.ts'
import { lifeRoutes } from './lifeRoutes.ts'
import type { Asked } from './mock.ts'
import { sittingRoutes } from './sittings.ts'
import { documents, emptyMeeting, meetings, proposals, short, units, viewOf } from './world.ts'

type Route = [method: string, shape: string, handler: (asked: Asked) => unknown]

const documentOf = (a: Asked) => documents.find((d) => d.id === a.path[2]) ?? missing()
const meetingOf = (a: Asked) => meetings.find((m) => m.id === a.path[2]) ?? missing()
const proposalOf = (a: Asked) => proposals.find((p) => p.id === a.path[2]) ?? missing()

function missing(): never {
  throw new No(404, 'not-found', '没有找到。')
}

function uploaded(name: string, source: string) {
  const same = documents.find((d) => d.source === source)
  if (same) return { id: same.id, known: true }
  if (/\.(exe|png|zip)$/.test(name) || source.length === 0)
    throw new No(422, 'not-a-text', '这个文件不是文本、Word、PDF 或网页，读不出文字。')
  const id = `up${documents.length}`
  documents.unshift(viewOf(id, { name, source, paper: null, paperDate: null, articles: [] }))
  return { id, known: false }
}

function suggestion(id: string) {
  const { finding } = findingOf(id)
  const named = units.filter((u) => finding.units.some((n) => n.includes(u.shortName)))
  const [first, ...others] = named
  const guess = units.slice(3 + (finding.text.length % 8)).find((u) => u !== first)!
  return {
    demand: finding.text.replace(/^要|[；。]$/g, ''),
    theme: finding.heading?.replace(/^[一二三四五六七八九十]+(要|是)/, '') ?? null,
    deadline: finding.deadline,
    deadlineText: finding.deadlineText,
    leadUnits: [
      ...(first
        ? [{ unit: first, reasons: [`原文点名“${first.shortName}”`, '曾主办相近事项 3 件'] }]
        : []),
      { unit: guess, reasons: ['职责：产业链、技术改造'] },
    ].map((s) => ({ unitId: s.unit.id, shortName: s.unit.shortName, reasons: s.reasons })),
    coUnits: others.map((u) => ({
      unitId: u.id,
      shortName: u.shortName,
      reasons: [`原文点名“${u.shortName}”`],
    })),
    likely: likely(finding.text),
  }
}

function likely(text: string) {
  if (!/过堂|挂图作战|卡点|易涝点|入库指导/.test(text)) return []
  return [
    {
      kind: 'MATTER',
      id: 'mt-old',
      number: '〔2026〕44-6',
      demand: `${text
        .replace(/^市发改委/, '')
        .replace('5月', '4月')
        .replace('15家', '12家')
        .replace(/[；。]$/, '')}，每周报送进展`,
      leadUnit: '市发改委',
      deadline: '2026-10-31',
      likeness: 0.86,
      remark: '与第〔2026〕44-6号相近：期限不同（10月31日／5月31日）',
    },
  ]
}

export const routes: Route[] = [
  ['GET', '/session', (a) => a.me],
  [
    'PUT',
    '/session/password',
    (a) => {
      if (a.body.newPassword.length < 10)
        throw new No(409, 'password-too-weak', '新密码至少10位，并且要有字母和数字。')
      a.me.mustChangePassword = false
    },
  ],
  ['GET', '/units', () => units],
  [
    'GET',
    '/leaders',
    () => [
      { id: 'p-lu', name: '陆怀瑾', title: '市长' },
      { id: 'p-ding', name: '丁若谷', title: '副市长' },
    ],
  ],
  [
    'GET',
    '/documents',
    () =>
      documents.map((d) => ({
        ...d,
        source: undefined,
        articles: d.articles.length,
        ...counted(d).coverage,
      })),
  ],
  ['GET', '/documents/*', (a) => counted(documentOf(a))],
  [
    'POST',
    '/documents',
    (a) => {
      const text = a.raw.toString()
      const name = /filename="([^"]*)"/.exec(text)?.[1] ?? '未命名'
      return uploaded(name, text.split('\r\n\r\n').slice(1).join('').split('\r\n--')[0] ?? '')
    },
  ],
  ['POST', '/documents/text', (a) => uploaded(a.body.name, a.body.text)],
  [
    'PUT',
    '/documents/*/date',
    (a) => void Object.assign(documentOf(a), { date: a.body.date, dateGiven: true }),
  ],
  [
    'POST',
    '/documents/*/findings',
    (a) => {
      const document = documentOf(a)
      const { articleId, start, end } = a.body
      const article = document.articles.find((one) => one.id === articleId) ?? missing()
      const id = `${articleId}-h${start}`
      article.directives.push({
        id,
        ordinal: article.directives.length + 1,
        text: document.source.slice(start, end).replace(/\s/g, ''),
        spans: [[start, end]],
        heading: null,
        speaker: null,
        units: [],
        deadlineText: null,
        deadline: null,
        state: 'OPEN',
        reason: null,
        proposalId: null,
        mergedInto: null,
        addedByHand: true,
        version: 0,
      })
      article.directives.sort((x, y) => x.spans[0]![0]! - y.spans[0]![0]!)
      return { id }
    },
  ],
  ['GET', '/findings/*/suggestion', (a) => suggestion(a.path[2]!)],
  ['POST', '/findings/*/proposal', (a) => accept(a.path[2]!, a.body as unknown as ProposalBody)],
  [
    'POST',
    '/findings/*/merge',
    (a) => {
      const { article, index, finding } = findingOf(a.path[2]!)
      if (index === 0)
        throw new No(409, 'nothing-before-it', '它是这篇文章的第一项，没有可以并入的要求。')
      Object.assign(finding, { state: 'MERGED', mergedInto: article.directives[index - 1]!.id })
    },
  ],
  ['POST', '/findings/*/split', (a) => split(a.path[2]!, a.body.offset)],
  [
    'POST',
    '/findings/*/omission',
    (a) =>
      void Object.assign(findingOf(a.path[2]!).finding, {
        state: 'LEFT_OUT',
        reason: a.body.reason,
      }),
  ],
  ['DELETE', '/findings/*/decision', (a) => undo(a.path[2]!)],
  [
    'GET',
    '/proposals',
    (a) => proposals.filter((p) => !a.query.get('state') || p.state === a.query.get('state')),
  ],
  [
    'PUT',
    '/proposals/*',
    (a) => {
      const p = proposalOf(a)
      const body = a.body
      Object.assign(p, body, {
        leadUnit: short(body.leadUnitId),
        coUnits: body.coUnitIds.map((id) => ({ id, shortName: short(id) })),
        version: p.version + 1,
      })
    },
  ],
  ['GET', '/proposals/*/likely', (a) => likely(proposalOf(a).words)],
  [
    'POST',
    '/proposals/*/links',
    (a) =>
      void (
        a.body.decision === 'REPEATS' &&
        Object.assign(proposalOf(a), { state: 'LINKED', linkedTo: a.body.otherId })
      ),
  ],
  [
    'DELETE',
    '/proposals/*/links',
    (a) => void Object.assign(proposalOf(a), { state: 'READY', linkedTo: null }),
  ],
  [
    'GET',
    '/meetings',
    () =>
      meetings.map((m) => ({
        ...m,
        items: m.items.length,
        received: m.items.filter((i) => i.receivedAt).length,
      })),
  ],
  ['GET', '/meetings/*', (a) => meetingOf(a)],
  [
    'POST',
    '/meetings',
    (a) => {
      const ordinal = a.body.ordinal ?? Math.max(...meetings.map((m) => m.ordinal)) + 1
      if (meetings.some((m) => m.ordinal === ordinal))
        throw new No(409, 'meeting-number-taken', `2026年第${ordinal}次周交办会已经有了。`)
      meetings.unshift(emptyMeeting(ordinal, a.body.title, a.body.heldOn))
      return { id: `m${ordinal}` }
    },
  ],
  ['POST', '/meetings/*/items', (a) => list(meetingOf(a), a.body.proposalIds)],
  [
    'DELETE',
    '/meetings/*/items/*',
    (a) => {
      const meeting = meetingOf(a)
      meeting.items = meeting.items.filter((i) => i.proposalId !== a.path[4])
      Object.assign(
        proposals.find((p) => p.id === a.path[4])!,
        { state: 'READY', meetingId: null },
      )
      number(meeting)
    },
  ],
  [
    'POST',
    '/meetings/*/submission',
    (a) => {
      const meeting = meetingOf(a)
      if (!meeting.items.length) throw new No(409, 'empty-list', '清单是空的，不能送审。')
      const mayor = a.body.leaderId === 'p-lu'
      Object.assign(meeting, {
        state: 'SUBMITTED',
        leaderId: a.body.leaderId,
        leader: mayor ? '陆怀瑾' : '丁若谷',
        leaderTitle: mayor ? '市长' : '副市长',
        submittedAt: now(),
        returnedReason: null,
      })
    },
  ],
  [
    'POST',
    '/meetings/*/approval',
    (a) => void Object.assign(meetingOf(a), { state: 'APPROVED', approvedAt: now() }),
  ],
  [
    'POST',
    '/meetings/*/return',
    (a) => void Object.assign(meetingOf(a), { state: 'PREPARING', returnedReason: a.body.reason }),
  ],
  ['POST', '/meetings/*/dispatch', (a) => dispatch(meetingOf(a))],
  [
    'GET',
    '/matters/receipts',
    (a) => {
      const rows = lives.map((l) => l.view).filter((m) => m.id.startsWith('mt-'))
      void a
      return [...new Set(rows.map((m) => m.leadUnitId))].map((unitId) => {
        const own = rows.filter((m) => m.leadUnitId === unitId)
        const unit = units.find((u) => u.id === unitId)!
        return {
          unitId,
          unit: unit.shortName,
          matters: own.length,
          received: own.filter((m) => m.receivedAt).length,
          liaisons: unit.liaisons.map((l) => l.name),
        }
      })
    },
  ],
  ...sittingRoutes,
  ...lifeRoutes,
]
