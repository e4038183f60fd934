import type { DataScope, DataScopeBody, Member, RegisterOutcome, Role } from '@/lib/api-types'

export const ROLES: [Role, string][] = [
  ['CLERK', '督查室'],
  ['LEADER', '市领导'],
  ['LIAISON', '联络员'],
  ['LINE_OFFICE', '口线科室'],
  ['AREA_OFFICE', '县区督查'],
  ['VERIFIER', '核查组'],
  ['SYSTEM_ADMIN', '系统管理员'],
  ['SECURITY_ADMIN', '安全管理员'],
  ['AUDITOR', '审计员'],
]

/** Those who work on matters; the administrators hold one post. */
export const BUSINESS_ROLES: Role[] = [
  'CLERK',
  'LEADER',
  'LIAISON',
  'LINE_OFFICE',
  'AREA_OFFICE',
  'VERIFIER',
]

/** Those who sign for and report on the matters of their unit. */
const OF_A_UNIT: Role[] = ['LIAISON', 'AREA_OFFICE']

const STATES: Record<Member['state'], string> = {
  ENTERED: '待开通',
  OPEN: '正常',
  CLOSED: '已停用',
}

export const roleWords = (role: Role) => ROLES.find(([r]) => r === role)?.[1] ?? ''

export const stateWords = (member: Member) =>
  member.state === 'OPEN' && member.locked ? '暂时锁定' : STATES[member.state]

/** What the button says that opens the link to the provider. */
export const openidWords = (member: Member, label: string) =>
  !member.openid ? `开通${label}` : member.openid.since ? `${label}已关联` : `${label}已开通`

/** Those who match all words (name, user name, title, unit, role or state); closed accounts only when asked for. */
export function found(members: Member[], words: string, closed: boolean): Member[] {
  const wanted = words.trim().toLowerCase().split(/\s+/)
  return members.filter((m) => {
    const text = [m.name, m.userName, m.title, m.unitName, roleWords(m.role), stateWords(m)]
      .join(' ')
      .toLowerCase()
    return (closed || m.state !== 'CLOSED') && wanted.every((word) => text.includes(word))
  })
}

/** What is sent of the number: nothing where the masked one was left as it stood, an empty text to take it away. */
export const phoneEntered = (member: Member | null, typed: string) =>
  typed.trim() === (member?.phone ?? '') ? null : typed.trim()

/** Who can take over what hangs on somebody: another of the same role whose account is open; of the same unit where they sign for it. */
export const successorsOf = (leaving: Member, members: Member[]) =>
  members.filter(
    (m) =>
      m.id !== leaving.id &&
      m.state === 'OPEN' &&
      m.role === leaving.role &&
      (!OF_A_UNIT.includes(m.role) || m.unit === leaving.unit),
  )

/** As a choice among people tells them. */
export const inTheirUnit = (m: Member) => ({
  id: m.id,
  name: m.name,
  unit: m.unitName,
  title: m.title,
})

/** 数据范围, with what each adds. */
export const SCOPES: [DataScope, string, string][] = [
  ['ALL', '全部', '全市所有事项'],
  ['UNIT', '本单位', '本单位牵头、协办和需要本单位配合的事项'],
  ['UNIT_AND_BELOW', '本单位及下级', '本单位和下设的科室、专班、下级单位的事项'],
  ['CHOSEN', '指定单位', '逐个选定的单位的事项'],
  ['PORTFOLIO', '分管领导', '某位市领导名下的事项'],
  ['HANDLED', '本人经办', '本人签收、反馈或办理过的事项'],
  ['OWN', '仅本人', '只有指名由本人核查或审批的事项'],
]

const EVERY_SCOPE = SCOPES.map(([scope]) => scope)

/** What the role may be given; it follows the rule of the server. */
const SCOPES_OF: Partial<Record<Role, DataScope[]>> = {
  CLERK: ['ALL'],
  LEADER: ['ALL', 'PORTFOLIO', 'HANDLED'],
  LIAISON: EVERY_SCOPE,
  VERIFIER: EVERY_SCOPE,
  LINE_OFFICE: ['PORTFOLIO', 'HANDLED'],
  AREA_OFFICE: ['UNIT_AND_BELOW', 'HANDLED'],
}

export const scopesFor = (role: Role) =>
  SCOPES.filter(([scope]) => SCOPES_OF[role]?.includes(scope))

/** What somebody sees who is given nothing, and what the scope does not give. */
export const USUAL_SCOPE: Partial<Record<Role, string>> = {
  CLERK: '默认看全部事项。',
  LEADER: '默认看全部事项。',
  LIAISON: '默认看本单位的事项。能看到的不等于能办理：联络员只能签收、反馈本单位的事项。',
  LINE_OFFICE: '请选定分管领导；选定之前只能看到本人经办的事项。',
  AREA_OFFICE: '默认看本单位及下级的事项；只能裁定、督办下级单位的事项。',
  VERIFIER: '默认只看指名由本人核查的事项；另给的范围只能看，不能办。',
}

/** “本单位、本人经办”; nothing where it is what comes with the role. */
export const scopeWords = (scopes: DataScope[]) =>
  SCOPES.filter(([scope]) => scopes.includes(scope))
    .map(([, words]) => words)
    .join('、')

/** Whether all is chosen that the scopes ask for. */
export const isWhole = (body: DataScopeBody) =>
  body.reason.trim() !== '' &&
  (!body.scopes.includes('CHOSEN') || body.unitIds.length > 0) &&
  (!body.scopes.includes('PORTFOLIO') || !!body.leaderId)

export const waiting = (members: Member[]) => members.filter((m) => m.state === 'ENTERED').length

const EFFECTS: Record<RegisterOutcome['effect'], string> = {
  NEW: '新增',
  CHANGED: '变更',
  SAME: '不变',
  WRONG: '有误',
}

export const effectWords = (effect: RegisterOutcome['effect']) => EFFECTS[effect]

/** “新增3行，变更1行”. */
export function summary(lines: RegisterOutcome[]): string {
  return (['NEW', 'CHANGED', 'WRONG', 'SAME'] as const)
    .map((effect) => [effect, lines.filter((l) => l.effect === effect).length] as const)
    .filter(([, count]) => count > 0)
    .map(([effect, count]) => `${EFFECTS[effect]}${count}行`)
    .join('，')
}

/** Words parted by “、” or line breaks. */
export const parts = (text: string) =>
  text
    .split(/[、\n]/)
    .map((word) => word.trim())
    .filter(Boolean)
