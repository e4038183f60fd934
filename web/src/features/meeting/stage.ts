import type { Me, MeetingState, MeetingView } from '@/lib/api-types'
import { isPast, today } from '@/lib/date'
import { may } from '@/lib/rights'

export const STAGES: Record<
  MeetingState,
  { name: string; tone: 'wait' | 'go' | 'done' | 'quiet' }
> = {
  PREPARING: { name: '准备中', tone: 'quiet' },
  SUBMITTED: { name: '待批准', tone: 'wait' },
  APPROVED: { name: '已批准，待交办', tone: 'go' },
  DISPATCHED: { name: '已交办', tone: 'done' },
}

export interface Allowed {
  edit: boolean
  submit: boolean
  approve: boolean
  dispatch: boolean
}

/** What this person may do to the list now; the server decides in the end. */
export function allowed(meeting: MeetingView, me: Me | null): Allowed {
  const clerk = may(me, 'DOCKET')
  return {
    edit: clerk && meeting.state === 'PREPARING',
    submit: clerk && meeting.state === 'PREPARING' && meeting.items.length > 0,
    approve:
      may(me, 'APPROVE') && meeting.state === 'SUBMITTED' && meeting.leaderId === me?.personId,
    dispatch: clerk && meeting.state === 'APPROVED',
  }
}

const ORDER: MeetingState[] = ['PREPARING', 'SUBMITTED', 'APPROVED', 'DISPATCHED']

export function stepOf(state: MeetingState): number {
  return ORDER.indexOf(state)
}

/** What to say of items whose deadline is over before anybody was told of it; nothing when there are none. */
export function missedBefore(meeting: MeetingView, now = today()): string {
  const missed = meeting.items.filter((item) => isPast(item.deadline, now)).map((item) => item.no)
  return meeting.state === 'DISPATCHED' || missed.length === 0
    ? ''
    : `第${missed.join('、')}项已过期限，交办前请核定新的期限。`
}
