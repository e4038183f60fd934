import type { Me, MeetingState, MeetingView } from '@/lib/api-types'

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
  const clerk = me?.role === 'CLERK'
  return {
    edit: clerk && meeting.state === 'PREPARING',
    submit: clerk && meeting.state === 'PREPARING' && meeting.items.length > 0,
    approve:
      me?.role === 'LEADER' && meeting.state === 'SUBMITTED' && meeting.leaderId === me.personId,
    dispatch: clerk && meeting.state === 'APPROVED',
  }
}

const ORDER: MeetingState[] = ['PREPARING', 'SUBMITTED', 'APPROVED', 'DISPATCHED']

export function stepOf(state: MeetingState): number {
  return ORDER.indexOf(state)
}
