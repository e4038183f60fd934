import { useQuery } from '@tanstack/vue-query'
import type { OpenItem, PersonRow } from '@/lib/api-types'
import { get, post } from '@/lib/http'

/** Everybody who works on matters. */
export const useColleagues = () =>
  useQuery({ queryKey: ['people'], queryFn: () => get<PersonRow[]>('/people') })

/** What hangs on somebody now. */
export const useOpenItems = (id: string) =>
  useQuery({
    queryKey: ['open-items', id],
    queryFn: () => get<OpenItem[]>(`/people/${id}/open-items`),
  })

export const handOver = (id: string, toId: string, reason: string) =>
  post(`/people/${id}/hand-over`, { toId, reason })
