import { day } from '@/lib/date'
import { RUNGS } from '@/lib/words'
import { post, type DeedForm, type Draft, type Field } from './form'

/** Answers to what somebody asked for: one form for yes and one for no. */

const declined: Field = { kind: 'words', name: 'reason', label: '理由', rows: 3 }
const answer = (path: string, name: string, value: boolean) => (draft: Draft) =>
  post(path)({ ...draft, [name]: value })

export const DECISION_FORMS = {
  GRANT_EXTENSION: {
    deed: 'DECIDE_EXTENSION',
    title: '同意延期',
    button: '同意',
    confirm: '同意延期',
    done: '已同意延期',
    about: (m) => `原定${day(m.clocks.originalDue)}，现定${day(m.clocks.due)}。须定明确日期。`,
    fields: [
      { kind: 'date', name: 'until', label: '延至' },
      { kind: 'words', name: 'remark', label: '意见', rows: 2, optional: true },
    ],
    start: (m) => ({ until: m.requests.extension?.until ?? null }),
    request: answer('/extensions/decision', 'granted', true),
  },
  DECLINE_EXTENSION: {
    deed: 'DECIDE_EXTENSION',
    title: '不同意延期',
    button: '不同意',
    confirm: '不同意',
    done: '已答复',
    danger: true,
    fields: [{ ...declined, name: 'remark' }],
    request: answer('/extensions/decision', 'granted', false),
  },
  ACCEPT_RETURN: {
    deed: 'DECIDE_RETURN',
    title: '同意退回，改派',
    button: '同意，改派',
    confirm: '改派',
    done: '已改派',
    about: (m) =>
      `${m.leadUnit}建议改由${m.requests.return?.suggestedUnit ?? '其他单位'}承办。改派后不得再次退回。`,
    fields: [
      { kind: 'unit', name: 'leadUnitId', label: '改派给' },
      { kind: 'words', name: 'reason', label: '理由', rows: 2 },
    ],
    request: answer('/return/decision', 'accepted', true),
  },
  DECLINE_RETURN: {
    deed: 'DECIDE_RETURN',
    title: '不同意退回',
    button: '不同意',
    confirm: '维持交办',
    done: '已维持交办',
    danger: true,
    about: (m) => `指定由${m.leadUnit}承办，不得再次退回。`,
    fields: [declined],
    request: answer('/return/decision', 'accepted', false),
  },
  ACCEPT_PAUSE: {
    deed: 'DECIDE_PAUSE',
    title: '同意停表',
    button: '同意',
    confirm: '同意停表',
    done: '已停表',
    fields: [],
    request: answer('/pause/decision', 'accepted', true),
  },
  DECLINE_PAUSE: {
    deed: 'DECIDE_PAUSE',
    title: '不同意停表',
    button: '不同意',
    confirm: '不同意',
    done: '已答复',
    danger: true,
    fields: [declined],
    request: answer('/pause/decision', 'accepted', false),
  },
  ACCEPT_BLOCK: {
    deed: 'DECIDE_BLOCK',
    title: '认定卡点',
    button: '认定',
    confirm: '认定卡点',
    done: '已认定，时限改计',
    about: (m) => `自今天起，时限计在${m.requests.block?.unit ?? '造成卡点的单位'}。`,
    fields: [],
    request: answer('/block/decision', 'accepted', true),
  },
  DECLINE_BLOCK: {
    deed: 'DECIDE_BLOCK',
    title: '不认定卡点',
    button: '不认定',
    confirm: '不认定',
    done: '已答复',
    danger: true,
    fields: [declined],
    request: answer('/block/decision', 'accepted', false),
  },
  APPROVE_TERMINATION: {
    deed: 'DECIDE_TERMINATION',
    title: '批准终止',
    button: '批准',
    confirm: '批准终止',
    done: '已终止',
    about: () => '终止以后不能恢复。',
    fields: [],
    request: answer('/termination/decision', 'approved', true),
  },
  DECLINE_TERMINATION: {
    deed: 'DECIDE_TERMINATION',
    title: '不同意终止',
    button: '不同意',
    confirm: '不同意',
    done: '已答复',
    danger: true,
    fields: [declined],
    request: answer('/termination/decision', 'approved', false),
  },
  APPROVE_ESCALATION: {
    deed: 'DECIDE_ESCALATION',
    title: '批准发出',
    button: '批准',
    confirm: '批准发出',
    done: '已批准发出',
    about: (m) =>
      `将向${m.leadUnit}发出${m.requests.escalation ? RUNGS[m.requests.escalation.rung].paper : '文书'}。`,
    fields: [],
    request: answer('/escalations/decision', 'approved', true),
  },
  DECLINE_ESCALATION: {
    deed: 'DECIDE_ESCALATION',
    title: '不批准',
    button: '不批准',
    confirm: '不批准',
    done: '已答复',
    danger: true,
    fields: [declined],
    request: answer('/escalations/decision', 'approved', false),
  },
  INSTRUCT: {
    deed: 'INSTRUCT',
    title: '批示',
    confirm: '批示',
    done: '批示已记录',
    fields: [
      { kind: 'words', name: 'words', label: '批示内容', rows: 4 },
      {
        kind: 'choice',
        name: 'forAction',
        label: '性质',
        options: [
          { value: true, name: '要求办理', about: '督查室据此另立交办单' },
          { value: false, name: '阅知', about: '只作记录，不立项' },
        ],
      },
    ],
    start: () => ({ forAction: true }),
    request: post('/instructions'),
  },
} satisfies Record<string, DeedForm>
