import { keysOf, PAUSE_REASONS } from '@/lib/words'
import { moment } from '@/lib/date'
import { post, type DeedForm, type Field } from './form'

/** What the units do: the lead unit, those that assist, the verifier. */

const files: Field = {
  kind: 'files',
  name: 'evidenceIds',
  label: '附件',
  hint: '可不附；照片不作要求',
  optional: true,
}
const signedBy: Field = {
  kind: 'line',
  name: 'signedBy',
  label: '签发的单位负责人',
  hint: '姓名和职务',
}
export const pauseReason: Field = {
  kind: 'choice',
  name: 'reason',
  label: '停表事由',
  options: keysOf(PAUSE_REASONS).map((value) => ({ value, name: PAUSE_REASONS[value] })),
}

export const UNIT_FORMS = {
  RECEIVE: {
    deed: 'RECEIVE',
    title: '签收',
    confirm: '签收',
    done: '已签收',
    fields: [],
    request: () => ({ method: 'POST', path: '/receipt' }),
  },
  REPORT: {
    deed: 'REPORT',
    title: '反馈进展',
    confirm: '提交反馈',
    done: '已反馈',
    fields: [
      {
        kind: 'words',
        name: 'progress',
        label: '进展情况',
        rows: 5,
        hint: '写本期做了什么、到了哪一步；与上期相同的话不必重写',
      },
      { kind: 'percent', name: 'percent', label: '完成比例', optional: true },
      { kind: 'words', name: 'problems', label: '存在问题', rows: 2, optional: true },
      { kind: 'words', name: 'needs', label: '需要协调', rows: 2, optional: true },
      { kind: 'words', name: 'nextStep', label: '下一步打算', rows: 2, optional: true },
      files,
    ],
    request: post('/reports'),
  },
  ANSWER_AS_CO_UNIT: {
    deed: 'ANSWER_AS_CO_UNIT',
    title: '协办意见',
    confirm: '提交意见',
    done: '协办意见已送牵头单位',
    about: (m) => `意见送牵头单位${m.leadUnit}。`,
    fields: [{ kind: 'words', name: 'opinion', label: '意见', rows: 5 }, files],
    request: post('/opinion'),
  },
  CLAIM: {
    deed: 'CLAIM',
    title: '申请办结',
    confirm: '申请办结',
    done: '已申请办结，等待审核',
    about: () => '办结报告须经单位负责人签发。督查室按七项要求审核，有一项不符即退回重办。',
    fields: [
      { kind: 'words', name: 'report', label: '办结报告', rows: 7 },
      signedBy,
      {
        kind: 'accepted',
        name: 'earlierEvidenceIds',
        label: '沿用的佐证',
        hint: '上次申请办结时附的，不用重新上传',
        files: (m) => m.sentBackClaim?.evidence ?? [],
        optional: true,
        when: (d) => Boolean(d.again),
      },
      { ...files, hint: '佐证材料，审核时逐件认定' },
    ],
    start: (m) => ({
      again: Boolean(m.sentBackClaim?.evidence.length),
      report: m.sentBackClaim?.report ?? null,
      earlierEvidenceIds: m.sentBackClaim?.evidence.map((e) => e.id) ?? [],
    }),
    request: ({ earlierEvidenceIds, evidenceIds, ...claim }) =>
      post('/completion')({
        ...claim,
        evidenceIds: [earlierEvidenceIds, evidenceIds].flatMap(
          (ids) => (ids as string[] | null) ?? [],
        ),
      }),
  },
  ASK_EXTENSION: {
    deed: 'ASK_EXTENSION',
    title: '申请延期',
    confirm: '提交申请',
    done: '延期申请已提交，等待领导审批',
    about: () => '须在到期之前申请，写明理由、现有进展和确定的新期限。原定期限照旧显示。',
    fields: [
      { kind: 'date', name: 'until', label: '延至' },
      { kind: 'words', name: 'reason', label: '理由', rows: 3 },
      { kind: 'words', name: 'progress', label: '现有进展', rows: 3 },
      signedBy,
    ],
    request: post('/extensions'),
  },
  ASK_RETURN: {
    deed: 'ASK_RETURN',
    title: '申请退回',
    confirm: '申请退回',
    done: '退回申请已提交',
    danger: true,
    about: () => '只限不属于本单位职责的事项；须说明依据并建议承办单位。一经指定，不得再次退回。',
    fields: [
      { kind: 'words', name: 'reason', label: '理由和依据', rows: 4 },
      { kind: 'unit', name: 'suggestedUnitId', label: '建议承办单位' },
    ],
    request: post('/return'),
  },
  ASK_PAUSE: {
    deed: 'ASK_PAUSE',
    title: '申请停表',
    confirm: '提交申请',
    done: '停表申请已提交',
    about: () => '只有下列事由可以停表；停表期间的天数顺延到现定期限。',
    fields: [pauseReason, { kind: 'words', name: 'explanation', label: '说明', rows: 3 }],
    request: post('/pause'),
  },
  REPORT_BLOCK: {
    deed: 'REPORT_BLOCK',
    title: '报告卡点',
    confirm: '提交',
    done: '卡点已报督查室',
    about: () => '督查室认定以后，时限改计在造成卡点的单位。',
    fields: [
      { kind: 'unit', name: 'unitId', label: '卡在哪个单位' },
      {
        kind: 'line',
        name: 'blockerCode',
        label: '卡在哪件事项',
        hint: '事项编号，例如〔2026〕40-3；不是某件事项卡住的不填',
        optional: true,
      },
      { kind: 'words', name: 'explanation', label: '卡在什么事上', rows: 4 },
    ],
    request: post('/block'),
  },
  VERIFY: {
    deed: 'VERIFY',
    title: '核查结论',
    confirm: '提交结论',
    done: '核查结论已提交',
    about: (m) =>
      m.claim ? `${m.leadUnit} ${moment(m.claim.at)} 申请办结，请核对办结报告与实际是否相符。` : '',
    fields: [
      {
        kind: 'choice',
        name: 'confirmed',
        label: '结论',
        options: [
          { value: true, name: '属实', about: '与办结报告相符' },
          { value: false, name: '不属实', about: '与办结报告不符' },
        ],
      },
      {
        kind: 'words',
        name: 'finding',
        label: '核查情况',
        rows: 4,
        hint: '怎样核查的，看到了什么',
      },
      files,
    ],
    request: post('/verification'),
  },
  DIVIDE: {
    deed: 'DIVIDE',
    title: '分解',
    confirm: '分解交办',
    done: '已分解交办',
    about: () => '分解的事项全部办结以后，本事项才能申请办结。',
    fields: [
      { kind: 'words', name: 'demand', label: '交办内容', rows: 3 },
      { kind: 'words', name: 'requirement', label: '工作要求', rows: 2, optional: true },
      { kind: 'unit', name: 'leadUnitId', label: '牵头单位' },
      { kind: 'units', name: 'coUnitIds', label: '协办单位', optional: true },
      { kind: 'date', name: 'deadline', label: '期限', optional: true },
    ],
    request: post('/parts'),
  },
} satisfies Record<string, DeedForm>
