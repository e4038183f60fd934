import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { Candidate, OpenItem, PersonRow, StandIn, StandInBody } from '@/lib/api-types'
import { get, post, remove } from '@/lib/http'

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

/** The supervision office gets all, the others those that they are part of. */
export const useStandIns = () =>
  useQuery({ queryKey: ['stand-ins'], queryFn: () => get<StandIn[]>('/stand-ins') })

/** For whom whoever has signed in may act today. */
export const useHeld = () =>
  useQuery({ queryKey: ['stand-ins', 'mine'], queryFn: () => get<StandIn[]>('/stand-ins/mine') })

/** Who could stand in for somebody. */
export const useCandidates = (absent: MaybeRefOrGetter<string>) =>
  useQuery({
    queryKey: ['stand-ins', 'candidates', computed(() => toValue(absent))],
    queryFn: () => get<Candidate[]>('/stand-ins/candidates', { absent: toValue(absent) }),
  })

export const nameStandIn = (body: StandInBody) => post('/stand-ins', body)
export const revokeStandIn = (id: string) => post(`/stand-ins/${id}/revocation`, {})
export const actFor = (id: string) => post(`/stand-ins/${id}/acting`, {})
export const actInPerson = () => remove('/stand-ins/acting')
