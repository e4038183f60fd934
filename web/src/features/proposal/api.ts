import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type {
  Likely,
  LinkBody,
  MeetingRow,
  ProposalBody,
  ProposalRow,
  ProposalState,
} from '@/lib/api-types'
import { get, post, put, remove } from '@/lib/http'

export function useProposals(state: MaybeRefOrGetter<ProposalState>, enabled = true) {
  return useQuery({
    queryKey: ['proposals', computed(() => toValue(state))],
    queryFn: () => get<ProposalRow[]>('/proposals', { state: toValue(state) }),
    enabled,
  })
}

export function useLikely(id: string) {
  return useQuery({
    queryKey: ['proposals', id, 'likely'],
    queryFn: () => get<Likely[]>(`/proposals/${id}/likely`),
  })
}

/** The meetings whose list is still open. */
export function useOpenMeetings() {
  return useQuery({
    queryKey: ['meetings'],
    queryFn: () => get<MeetingRow[]>('/meetings'),
    select: (meetings) => meetings.filter((m) => m.state === 'PREPARING'),
  })
}

export const change = (proposal: ProposalRow, body: ProposalBody) =>
  put(`/proposals/${proposal.id}`, body, proposal.version)

export const link = (proposalId: string, body: LinkBody) =>
  post(`/proposals/${proposalId}/links`, body)

export const unlink = (proposalId: string) => remove(`/proposals/${proposalId}/links`)

export const addToList = (meetingId: string, proposalIds: string[]) =>
  post(`/meetings/${meetingId}/items`, { proposalIds })
