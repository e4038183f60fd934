/** What the screens call what the server names: no code is ever shown. */
import type {
  Awaited,
  Cadence,
  ClosingPoint,
  Deed,
  Importance,
  Light,
  Limit,
  DutyKind,
  PauseReason,
  ReopenReason,
  Result,
  Retention,
  Rung,
  Source,
  Stage,
  Weekday,
} from './api-types'

export type Tone = 'wait' | 'go' | 'done' | 'quiet'

export const STAGES: Record<Stage, { name: string; tone: Tone }> = {
  DISPATCHED: { name: '待签收', tone: 'wait' },
  RECEIVED: { name: '办理中', tone: 'go' },
  COMPLETION_CLAIMED: { name: '申请办结', tone: 'wait' },
  CLOSED: { name: '已办结', tone: 'done' },
  LONG_TERM: { name: '长期推进', tone: 'go' },
  TERMINATED: { name: '已终止', tone: 'quiet' },
}

export const LIGHTS: Record<Light, { name: string; about: string }> = {
  RED: { name: '红灯', about: '已过现定期限' },
  YELLOW: { name: '黄灯', about: '已过原定期限，或被退回重办，或欠签收、欠反馈' },
  BLUE: { name: '蓝灯', about: '临近期限' },
  GREEN: { name: '绿灯', about: '正常推进' },
}

export const AWAITED: Record<Awaited, string> = {
  RETURN: '退回申请',
  EXTENSION: '延期申请',
  PAUSE: '停表申请',
  BLOCK: '卡点报告',
  COMPLETION: '办结申请',
  VERIFICATION: '待核查',
  LONG_TERM: '长期推进建议',
  TERMINATION: '终止建议',
  ESCALATION: '升级提请',
}

export const RUNGS: Record<Rung, { name: string; paper: string }> = {
  REMINDED: { name: '已提醒', paper: '提醒' },
  EXPEDITED: { name: '已催办', paper: '催办单' },
  SUPERVISED: { name: '已督办', paper: '督办通知单' },
  SUMMONED: { name: '已约谈', paper: '通报约谈单' },
  UPGRADED: { name: '已提级', paper: '提级办理单' },
}

/** What is printed over a paper of each rung. */
export const PAPER_TITLES: Record<Rung, string> = {
  REMINDED: '提醒',
  EXPEDITED: '催办单',
  SUPERVISED: '督办通知单',
  SUMMONED: '通报约谈通知单',
  UPGRADED: '提级办理通知单',
}

export const RESULTS: Record<Result, { name: string; about: string }> = {
  A: { name: 'A 类', about: '已解决或基本解决' },
  B: { name: 'B 类', about: '正在解决或列入计划，挂账' },
  C: { name: 'C 类', about: '因条件限制暂缓，挂账' },
  D: { name: 'D 类', about: '留作参考' },
}

export const SOURCES: Record<Source, string> = {
  MEETING: '周交办会',
  INSTRUCTION: '领导批示',
  SUB_MATTER: '分解事项',
}

export const IMPORTANCES: Record<Importance, string> = { NORMAL: '一般', IMPORTANT: '重要' }

export const CADENCES: Record<Cadence, string> = {
  DAY: '每日反馈',
  WEEK: '每周反馈',
  MONTH: '每月反馈',
  QUARTER: '每季反馈',
  ONCE: '办结时一次反馈',
}

export const CLOSING_POINTS: Record<ClosingPoint, { name: string; about: string }> = {
  FACTS_CLEAR: { name: '事实清楚', about: '办了什么、何时办的、谁办的，说得清' },
  PROBLEM_SOLVED: { name: '问题解决', about: '要求解决的问题确已解决' },
  TASK_DONE: { name: '任务完成', about: '交办内容逐项完成，没有缺项' },
  CONCLUSION_ACCURATE: { name: '结论准确', about: '结论与佐证、核查相符' },
  MEASURES_LAWFUL: { name: '措施合法', about: '采取的措施有依据' },
  FORM_CORRECT: { name: '文书规范', about: '报告经单位负责人签发，附件齐全' },
  PROCEDURE_CORRECT: { name: '程序正确', about: '协办、核查等程序已走完' },
}

export const PAUSE_REASONS: Record<PauseReason, string> = {
  THIRD_PARTY_CONSULTED: '征求第三方意见',
  SUPPLEMENT_AWAITED: '等待当事人补充材料',
  SUPERIOR_ASKED: '等待上级答复',
  LEGAL_PROCEEDINGS: '司法或仲裁程序未结',
  FORCE_MAJEURE: '不可抗力',
}

export const REOPEN_REASONS: Record<ReopenReason, string> = {
  REBOUND: '回头看发现反弹',
  DISSATISFIED: '群众或企业不满意',
  FALSE_REPORT: '虚报办结',
}

export const LIMIT_UNITS: Record<Limit['unit'], string> = {
  HOUR: '小时',
  NATURAL_DAY: '天（自然日）',
  WORKING_DAY: '个工作日',
}

export const WEEKDAYS: Record<Weekday, string> = {
  MONDAY: '星期一',
  TUESDAY: '星期二',
  WEDNESDAY: '星期三',
  THURSDAY: '星期四',
  FRIDAY: '星期五',
  SATURDAY: '星期六',
  SUNDAY: '星期日',
}

export const NOW_KINDS: Record<DutyKind, { name: string; tone: Tone }> = {
  SIGN: { name: '待签收', tone: 'wait' },
  SENT_BACK: { name: '退回重办', tone: 'wait' },
  REPORT: { name: '待反馈', tone: 'go' },
  DUE: { name: '待办结', tone: 'wait' },
  ANSWER: { name: '待协办意见', tone: 'go' },
  VERIFY: { name: '待核查', tone: 'go' },
  BLOCKING: { name: '卡在我单位', tone: 'wait' },
}

export const DEEDS: Record<Deed, string> = {
  RECEIVE: '签收',
  ASK_RETURN: '申请退回',
  DECIDE_RETURN: '处理退回申请',
  ASK_EXTENSION: '申请延期',
  DECIDE_EXTENSION: '审批延期',
  ASK_PAUSE: '申请停表',
  DECIDE_PAUSE: '处理停表申请',
  PAUSE: '停表',
  RESUME: '恢复计时',
  REPORT_BLOCK: '报告卡点',
  DECIDE_BLOCK: '认定卡点',
  LIFT_BLOCK: '解除卡点',
  EXCUSE: '认可客观原因',
  REPORT: '反馈进展',
  ANSWER_AS_CO_UNIT: '协办意见',
  CLAIM: '申请办结',
  SEND_BACK: '退回重办',
  ASSIGN_VERIFIER: '指派核查',
  VERIFY: '核查结论',
  CLOSE: '办结销号',
  CLEAR_PENDING: '挂账销号',
  LOOK_BACK: '回头看',
  REOPEN: '重新挂账',
  PROPOSE_LONG_TERM: '建议转长期推进',
  DECIDE_LONG_TERM: '审批长期推进',
  PROPOSE_TERMINATION: '建议终止',
  DECIDE_TERMINATION: '审批终止',
  INSTRUCT: '批示',
  REMIND: '提醒',
  ESCALATE: '催办、升级',
  DECIDE_ESCALATION: '审批升级',
  DIVIDE: '分解',
}

export function keysOf<K extends string>(named: Record<K, unknown>): K[] {
  return Object.keys(named) as K[]
}

/** 保管期限, the longest first. */
export const RETENTIONS: Record<Retention, string> = {
  PERMANENT: '永久',
  THIRTY_YEARS: '30年',
  TEN_YEARS: '10年',
}
