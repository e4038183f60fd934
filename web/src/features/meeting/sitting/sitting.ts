import type { Agenda, Me } from '@/lib/api-types'
import { may } from '@/lib/rights'

export type SittingStage = 'NOT_YET' | 'OPEN' | 'ENDED' | 'APPROVED'

export const SITTING_STAGES: Record<
  SittingStage,
  { name: string; tone: 'wait' | 'go' | 'done' | 'quiet' }
> = {
  NOT_YET: { name: '未开始', tone: 'quiet' },
  OPEN: { name: '会议进行中', tone: 'go' },
  ENDED: { name: '已散会，待签批', tone: 'wait' },
  APPROVED: { name: '会议记录已签批', tone: 'done' },
}

export function sittingStage(agenda: Agenda): SittingStage {
  if (agenda.approvedAt) return 'APPROVED'
  if (agenda.endedAt) return 'ENDED'
  return agenda.openedAt ? 'OPEN' : 'NOT_YET'
}

/** When a meeting that is over began: from there one looks back on what was known then. Empty before, and while it lasts. */
export function knownAt(agenda: Agenda): string {
  return agenda.endedAt ? (agenda.openedAt ?? '') : ''
}

export interface Allowed {
  open: boolean
  write: boolean
  resume: boolean
  approve: boolean
}

/** What this person may do at the meeting now; the server decides in the end. */
export function allowedAt(agenda: Agenda, me: Me | null): Allowed {
  const stage = sittingStage(agenda)
  const clerk = may(me, 'DOCKET')
  return {
    open: clerk && stage === 'NOT_YET',
    write: clerk && stage === 'OPEN',
    resume: clerk && stage === 'ENDED',
    approve: may(me, 'APPROVE') && stage === 'ENDED' && agenda.leaderId === me?.personId,
  }
}

/** Where the meeting is to be entered now, and what that is called for this person. */
export function doorOf(
  agenda: Agenda,
  me: Me | null,
): { path: 'sitting' | 'minutes'; name: string } {
  const stage = sittingStage(agenda)
  if (stage === 'ENDED' || stage === 'APPROVED')
    return {
      path: 'minutes',
      name: allowedAt(agenda, me).approve ? '签批会议记录' : '会议记录',
    }
  if (stage === 'OPEN') return { path: 'sitting', name: '会议进行中' }
  return { path: 'sitting', name: may(me, 'DOCKET') ? '开会' : '看议程' }
}
