/** The meeting itself and the monthly review, answered from memory. */
import type {
  Agenda,
  By,
  LastItem,
  Measure,
  Moved,
  NewNote,
  Note,
  Promised,
} from '../src/lib/contract-meeting.ts'
import type { Me, MeetingView } from '../src/lib/api-types.ts'
import { No, now } from './deeds.ts'
import { born, lives, plus, rowOf, TODAY, type Life } from './life.ts'
import type { Asked } from './mock.ts'
import { meetings, short } from './world.ts'

type Route = [method: string, shape: string, handler: (asked: Asked) => unknown]
type Sitting = Pick<Agenda, 'openedAt' | 'endedAt' | 'leaderId' | 'leader' | 'approvedAt' | 'notes'>

const held = new Map<string, Sitting>()
const sittingOf = (id: string): Sitting => {
  if (!held.has(id))
    held.set(id, {
      openedAt: null,
      endedAt: null,
      leaderId: null,
      leader: null,
      approvedAt: null,
      notes: [],
    })
  return held.get(id)!
}
const meetingOf = (a: Asked): MeetingView => {
  const meeting = meetings.find((m) => m.id === a.path[2])
  if (!meeting) throw new No(404, 'not-found', '没有这次会议。')
  return meeting
}
const isOpen = (l: Life) => !['CLOSED', 'TERMINATED'].includes(l.view.stage)
const isDone = (l: Life) => ['CLOSED', 'COMPLETION_CLAIMED'].includes(l.view.stage)

function agenda(a: Asked): Agenda {
  const meeting = meetingOf(a)
  const sitting = sittingOf(meeting.id)
  const row = (l: Life) => rowOf(l, a.me)
  const listed = lives.filter((l) => /〔2026〕4[45]-/.test(l.view.code)).slice(0, 14)
  const items = listed.map((l, i) => lastItem(l, i, a.me))
  return {
    meetingId: meeting.id,
    number: meeting.number,
    ...sitting,
    asOf: sitting.endedAt ?? now(),
    last: {
      meetingId: 'm46',
      number: '2026年第46次',
      heldOn: '2026-11-16',
      done: items.filter((i) => i.done).length,
      items,
    },
    red: lives
      .filter((l) => l.view.clocks.light === 'RED')
      .toSorted((x, y) => y.view.clocks.overdue - x.view.clocks.overdue)
      .map(row),
    coordination: lives.filter((l) => isOpen(l) && l.reports.at(-1)?.needs).map(row),
    fresh: meeting.items.map(({ no, code, theme, demand, leadUnit, deadline }) => ({
      no,
      code,
      theme,
      demand,
      leadUnit,
      deadline,
    })),
  }
}

function lastItem(life: Life, i: number, me: Me): LastItem {
  const promise = (ordinal: number, promisedFor: string, kept: boolean | null): Promised => ({
    meeting: `2026年第${ordinal}次`,
    promisedFor,
    words: kept === null ? '设备到货后一周内完成安装调试。' : '月中前完成招标，进场施工。',
    kept,
  })
  const done = isDone(life)
  const promises = [
    [],
    [promise(45, done ? '2026-11-14' : '2026-11-13', done)],
    [promise(46, plus(TODAY, 6), null), promise(44, '2026-11-10', false)],
  ][i % 3]!
  return { matter: rowOf(life, me), done, promises }
}

function take(a: Asked) {
  const sitting = sittingOf(meetingOf(a).id)
  if (!sitting.openedAt || sitting.endedAt)
    throw new No(409, 'meeting-not-in-progress', '会议不在进行中，不能记录。')
  const body = a.body as unknown as NewNote
  const note: Note = {
    ...body,
    id: `n${Date.now()}`,
    leadUnit: short(body.leadUnitId),
    coUnits: body.coUnitIds.map((id) => short(id)!),
    became: null,
    at: now(),
    by: a.me.name,
  }
  sitting.notes.push(note)
  return { id: note.id }
}

function approve(a: Asked) {
  const meeting = meetingOf(a)
  const sitting = sittingOf(meeting.id)
  sitting.approvedAt = now()
  let no = 0
  for (const note of sitting.notes.filter((n) => n.kind === 'NEW_MATTER')) {
    no++
    note.became = `ma-${meeting.ordinal}-${no}`
    born({
      id: note.became,
      code: `〔2026〕${meeting.ordinal}-增${no}`,
      demand: note.words,
      theme: null,
      leadUnitId: note.leadUnitId!,
      coUnitIds: [],
      due: note.deadline,
      mandate: `${meeting.number}周交办会`,
      approver: `市长${sitting.leader}`,
      dispatchedAt: now(),
      words: note.words,
      fromDocument: false,
    })
  }
}

/** Which matters a number counts; roughly, by the shape of the invented lives. */
const COUNTS: Record<Measure, (l: Life, i: number) => boolean> = {
  DISPATCHED: (l) => l.view.dispatchedAt >= '2026-11-01',
  SIGNED_ON_TIME: (l, i) => l.view.dispatchedAt >= '2026-11-01' && i % 5 > 0,
  SIGNED_LATE: (l, i) => l.view.dispatchedAt >= '2026-11-01' && i % 5 === 0,
  OPEN: isOpen,
  OVERDUE: (l) => l.view.clocks.light === 'RED',
  CLAIMED: (l, i) => isDone(l) || i % 17 === 3,
  VERIFIED: (l, i) => isDone(l) && i % 3 > 0,
  REFUTED: (_, i) => i % 41 === 9,
  SENT_BACK: (_, i) => i % 29 === 4,
  CLOSED: (l) => l.view.stage === 'CLOSED',
  CLOSED_ON_TIME: (l, i) => l.view.stage === 'CLOSED' && i % 4 > 0,
  CLOSED_BY_ORIGINAL: (l, i) => l.view.stage === 'CLOSED' && i % 2 > 0,
  CLOSED_LATE: (l, i) => l.view.stage === 'CLOSED' && i % 4 === 0,
  RETURNED: (_, i) => i % 37 === 5,
  EXTENDED: (l) => l.view.clocks.originalDue !== l.view.clocks.due,
  REOPENED: (_, i) => i % 61 === 8,
  CHASED: (l) => l.view.rung !== null,
  TERMINATED: () => false,
}
const MEASURES = Object.keys(COUNTS) as Measure[]

const KEYS: Record<By, (l: Life) => string> = {
  ALL: () => 'all',
  UNIT: (l) => l.view.leadUnitId,
  THEME: (l) => l.view.theme ?? '',
  LEADER: (l) => (l.view.leadUnitId.length % 2 ? 'p-lu' : 'p-ding'),
}

function behind(measure: Measure, by: By, key: string): Life[] {
  return lives.filter((l, i) => COUNTS[measure](l, i) && KEYS[by](l) === key)
}

function numbers(by: By, key: string): Moved[] {
  return MEASURES.map((measure, i) => {
    const matters = behind(measure, by, key).length
    return { measure, matters, before: Math.max(0, matters + ((i * 5 + key.length) % 7) - 3) }
  })
}

function lines(by: By, name: (key: string) => string) {
  return [...new Set(lives.map(KEYS[by]))].map((key) => ({
    key,
    name: name(key),
    numbers: numbers(by, key),
  }))
}

function review(a: Asked) {
  const month = a.path[2]!
  if (month < '2026-08') {
    const none = MEASURES.map((measure) => ({ measure, matters: 0, before: 0 }))
    return { month, asOf: now(), totals: none, byUnit: [], byTheme: [], byLeader: [] }
  }
  return {
    month,
    asOf: now(),
    totals: numbers('ALL', 'all'),
    byUnit: lines('UNIT', (key) => short(key)!),
    byTheme: lines('THEME', (key) => key || '未分主题'),
    byLeader: lines('LEADER', (key) => (key === 'p-lu' ? '陆怀瑾' : '丁若谷')),
  }
}

export const sittingRoutes: Route[] = [
  ['GET', '/meetings/*/agenda', agenda],
  [
    'POST',
    '/meetings/*/opening',
    (a) => void Object.assign(sittingOf(meetingOf(a).id), { openedAt: now() }),
  ],
  ['POST', '/meetings/*/notes', take],
  [
    'DELETE',
    '/meetings/*/notes/*',
    (a) => {
      const sitting = sittingOf(meetingOf(a).id)
      sitting.notes = sitting.notes.filter((n) => n.id !== a.path[4])
    },
  ],
  [
    'POST',
    '/meetings/*/closing',
    (a) =>
      void Object.assign(sittingOf(meetingOf(a).id), {
        endedAt: now(),
        leaderId: a.body.leaderId,
        leader: a.body.leaderId === 'p-lu' ? '陆怀瑾' : '丁若谷',
      }),
  ],
  [
    'DELETE',
    '/meetings/*/closing',
    (a) =>
      void Object.assign(sittingOf(meetingOf(a).id), {
        endedAt: null,
        leaderId: null,
        leader: null,
      }),
  ],
  ['POST', '/meetings/*/minutes/approval', approve],
  ['GET', '/reviews/*', review],
  [
    'GET',
    '/reviews/*/rows',
    (a) =>
      behind(
        a.query.get('measure') as Measure,
        (a.query.get('by') ?? 'ALL') as By,
        a.query.get('key') ?? 'all',
      ).map((l) => rowOf(l, a.me)),
  ],
]
