import { day } from '@/lib/date'
import {
  CADENCES,
  CLOSING_POINTS as POINTS,
  keysOf,
  REOPEN_REASONS,
  RESULTS,
  RUNGS,
} from '@/lib/words'
import { post, type DeedForm } from './form'
import { nextRung } from './ladder'
import { pauseReason } from './unitForms'

const CLOSING_POINTS = keysOf(POINTS)

/** Nobody confirms a solution to close what is not solved yet. */
const UNSOLVED_POINTS = CLOSING_POINTS.filter((p) => p !== 'PROBLEM_SOLVED' && p !== 'TASK_DONE')

/** What the supervision office does of its own accord. */
export const OFFICE_FORMS = {
  CLOSE: {
    deed: 'CLOSE',
    title: '办结销号',
    confirm: '办结销号',
    done: '已办结销号',
    about: (m) =>
      m.verification?.confirmed
        ? `${m.verification.unit}${m.verification.verifier}核查属实。`
        : '逐项核对；按 A 类办结的，缺一项不能办结。',
    fields: [
      {
        kind: 'choice',
        name: 'result',
        label: '办结类别',
        options: keysOf(RESULTS).map((value) => ({ value, ...RESULTS[value] })),
      },
      {
        kind: 'points',
        name: 'passed',
        label: '七项审核',
        hint: 'B、C、D 类不要求“问题解决”“任务完成”两项',
        needed: (d) => (d.result === 'A' || !d.result ? CLOSING_POINTS : UNSOLVED_POINTS),
      },
      {
        kind: 'accepted',
        name: 'acceptedEvidenceIds',
        label: '认定的佐证',
        files: (m) => m.claim?.evidence ?? [],
        optional: true,
      },
      {
        kind: 'date',
        name: 'promisedFor',
        label: '挂账期限',
        hint: 'B、C 类须写明承诺解决的日期，解决前一直挂账',
        when: (d) => d.result === 'B' || d.result === 'C',
      },
      { kind: 'words', name: 'opinion', label: '审核意见', rows: 3 },
    ],
    start: (m) => ({ acceptedEvidenceIds: m.claim?.evidence.map((e) => e.id) ?? [] }),
    request: (d) => post('/closure')({ ...d, promisedFor: d.promisedFor ?? null }),
  },
  SEND_BACK: {
    deed: 'SEND_BACK',
    title: '退回重办',
    confirm: '退回重办',
    done: '已退回重办',
    danger: true,
    fields: [
      { kind: 'points', name: 'failed', label: '不符合的项目' },
      { kind: 'words', name: 'reason', label: '退回理由', rows: 4, hint: '写明要补什么、改什么' },
    ],
    request: post('/completion/return'),
  },
  ASSIGN_VERIFIER: {
    deed: 'ASSIGN_VERIFIER',
    title: '指派核查',
    confirm: '指派',
    done: '已指派核查',
    about: (m) =>
      `核查人不得来自牵头单位${m.leadUnit}${m.coUnits.length ? '和协办单位' : ''}，须回避。`,
    fields: [{ kind: 'person', name: 'personId', label: '核查人' }],
    request: (body) => ({ method: 'PUT', path: '/verifier', body }),
  },
  REMIND: {
    deed: 'REMIND',
    title: '提醒',
    confirm: '发出提醒',
    done: '已提醒',
    about: (m) => `向${m.leadUnit}的联络员发一条消息，记入事项经过，不编文号；一天一次。`,
    fields: [
      {
        kind: 'words',
        name: 'words',
        label: '提醒内容',
        rows: 3,
        optional: true,
        hint: '不填时按所缺写明：未签收的请签收，欠反馈的请反馈',
      },
    ],
    request: post('/reminders'),
  },
  ESCALATE: {
    deed: 'ESCALATE',
    title: '催办、升级',
    confirm: '提交',
    done: '已提交',
    about: (m) => {
      const rung = nextRung(m.rung)
      if (!rung) return '已到最高一级。'
      const paper = RUNGS[rung].paper
      return rung === 'EXPEDITED'
        ? `将向${m.leadUnit}发出${paper}，即时生效，编入文号。`
        : `将提请发出${paper}，经领导批准后编号发出。`
    },
    fields: [{ kind: 'words', name: 'words', label: '催办内容', rows: 4, optional: true }],
    request: post('/escalations'),
  },
  PAUSE: {
    deed: 'PAUSE',
    title: '停表',
    confirm: '停表',
    done: '已停表',
    about: () => '自今天起停止计时，恢复时把停表的天数顺延到现定期限。',
    fields: [pauseReason, { kind: 'words', name: 'explanation', label: '说明', rows: 3 }],
    request: post('/pause'),
  },
  RESUME: {
    deed: 'RESUME',
    title: '恢复计时',
    confirm: '恢复计时',
    done: '已恢复计时',
    about: (m) => `${day(m.clocks.stoppedOn)}起停表，恢复以后现定期限相应顺延。`,
    fields: [],
    request: () => ({ method: 'DELETE', path: '/pause' }),
  },
  LIFT_BLOCK: {
    deed: 'LIFT_BLOCK',
    title: '解除卡点',
    confirm: '解除卡点',
    done: '已解除卡点',
    about: (m) => `解除以后，时限重新计在${m.leadUnit}，卡点期间的天数顺延。`,
    fields: [],
    request: () => ({ method: 'DELETE', path: '/block' }),
  },
  EXCUSE: {
    deed: 'EXCUSE',
    title: '认可客观原因',
    confirm: '认可',
    done: '已认可客观原因',
    about: () => '到所定日期为止不亮灯；逾期天数照计，两个期限都不变。',
    fields: [
      { kind: 'words', name: 'reason', label: '客观原因', rows: 3 },
      { kind: 'date', name: 'until', label: '有效至' },
    ],
    request: post('/excuse'),
  },
  LOOK_BACK: {
    deed: 'LOOK_BACK',
    title: '回头看',
    confirm: '提交结论',
    done: '回头看结论已记录',
    about: (m) => (m.closure?.lookBackOn ? `应于${day(m.closure.lookBackOn)}回头看。` : ''),
    fields: [
      {
        kind: 'choice',
        name: 'kept',
        label: '结论',
        options: [
          { value: true, name: '成效保持', about: '没有反弹' },
          { value: false, name: '出现反弹', about: '可以重新挂账办理' },
        ],
      },
      { kind: 'words', name: 'finding', label: '情况', rows: 3 },
    ],
    request: post('/look-back'),
  },
  CLEAR_PENDING: {
    deed: 'CLEAR_PENDING',
    title: '挂账销号',
    confirm: '挂账销号',
    done: '挂账已销号',
    fields: [{ kind: 'words', name: 'explanation', label: '解决情况', rows: 3 }],
    request: post('/pending-clearance'),
  },
  REOPEN: {
    deed: 'REOPEN',
    title: '重新挂账',
    confirm: '重新挂账',
    done: '已重新挂账办理',
    danger: true,
    fields: [
      {
        kind: 'choice',
        name: 'reason',
        label: '原因',
        options: keysOf(REOPEN_REASONS).map((value) => ({ value, name: REOPEN_REASONS[value] })),
      },
      { kind: 'words', name: 'explanation', label: '说明', rows: 3 },
      { kind: 'date', name: 'due', label: '新的期限' },
    ],
    request: post('/reopening'),
  },
  PROPOSE_LONG_TERM: {
    deed: 'PROPOSE_LONG_TERM',
    title: '建议转长期推进',
    confirm: '报请审批',
    done: '已报领导审批',
    about: () => '经领导批准后不再设最后期限，按计划分阶段反馈，不能以此代替办结。',
    fields: [
      { kind: 'words', name: 'plan', label: '推进计划', rows: 4 },
      {
        kind: 'choice',
        name: 'cadence',
        label: '反馈频次',
        options: keysOf(CADENCES)
          .filter((c) => c !== 'ONCE')
          .map((value) => ({ value, name: CADENCES[value] })),
      },
    ],
    request: post('/long-term'),
  },
  PROPOSE_TERMINATION: {
    deed: 'PROPOSE_TERMINATION',
    title: '建议终止',
    confirm: '报请终止',
    done: '已报领导审批',
    danger: true,
    about: () => '限于法律上不能办理或申请人撤回的事项，经领导批准后终止。',
    fields: [{ kind: 'words', name: 'reason', label: '理由', rows: 4 }],
    request: post('/termination'),
  },
} satisfies Record<string, DeedForm>
