import { useQuery } from '@tanstack/vue-query'
import type { Agenda, MatterRow, NewNote, Report } from '@/lib/api-types'
import { get, post, remove } from '@/lib/http'

/** The agenda as of now, or, when the meeting is over, as of its end. */
export function useAgenda(id: string) {
  return useQuery({
    queryKey: ['meetings', id, 'agenda'],
    queryFn: () => get<Agenda>(`/meetings/${id}/agenda`),
  })
}

/** What the units reported on a matter, oldest first. */
export const reportsOf = (matterId: string) => ({
  queryKey: ['matters', 'reports', matterId, ''],
  queryFn: () => get<Report[]>(`/matters/${matterId}/reports`),
  staleTime: 60_000,
})

/** A matter of which only the id is known. */
export function useMatterOf(id: string) {
  return useQuery({
    queryKey: ['matters', 'one', id, ''],
    queryFn: () => get<MatterRow>(`/matters/${id}`),
  })
}

export const open = (id: string) => post(`/meetings/${id}/opening`)
export const take = (id: string, note: NewNote) => post(`/meetings/${id}/notes`, note)
export const strike = (id: string, noteId: string) => remove(`/meetings/${id}/notes/${noteId}`)
export const end = (id: string, leaderId: string, attendance: string) =>
  post(`/meetings/${id}/closing`, { leaderId, attendance: attendance || null })
export const resume = (id: string) => remove(`/meetings/${id}/closing`)
export const approveMinutes = (id: string) => post(`/meetings/${id}/minutes/approval`)
