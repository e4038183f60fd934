import { useQuery } from '@tanstack/vue-query'
import type { MeetingBody, MeetingRow, MeetingView, UnitReceipts } from '@/lib/api-types'
import { get, post, remove } from '@/lib/http'

export function useMeetings(enabled = true) {
  return useQuery({
    queryKey: ['meetings'],
    queryFn: () => get<MeetingRow[]>('/meetings'),
    enabled,
  })
}

export function useMeeting(id: string) {
  return useQuery({
    queryKey: ['meetings', id],
    queryFn: () => get<MeetingView>(`/meetings/${id}`),
  })
}

export function useReceipts(meetingId: string) {
  return useQuery({
    queryKey: ['receipts', meetingId],
    queryFn: () => get<UnitReceipts[]>('/matters/receipts', { meetingId }),
  })
}

export const create = (body: MeetingBody) => post('/meetings', body)
export const removeItem = (id: string, proposalId: string) =>
  remove(`/meetings/${id}/items/${proposalId}`)
export const submit = (id: string, leaderId: string) =>
  post(`/meetings/${id}/submission`, { leaderId })
export const approve = (id: string) => post(`/meetings/${id}/approval`)
export const giveBack = (id: string, reason: string) => post(`/meetings/${id}/return`, { reason })
export const dispatch = (id: string) => post(`/meetings/${id}/dispatch`)
