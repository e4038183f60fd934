import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { ClerkBoard, Hit, LeaderBoard, LiaisonBoard } from '@/lib/contract3'
import { get, post } from '@/lib/http'

const board =
  <T>() =>
  () =>
    useQuery({ queryKey: ['board'], queryFn: () => get<T>('/board') })

export const useLiaisonBoard = board<LiaisonBoard>()
export const useClerkBoard = board<ClerkBoard>()
export const useLeaderBoard = board<LeaderBoard>()

/** Two characters are enough; fewer say nothing in Chinese either. */
export const LEAST = 2

export function useSearch(words: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['search', computed(() => toValue(words))],
    queryFn: () => get<Hit[]>('/search', { q: toValue(words) }),
    enabled: computed(() => toValue(words).length >= LEAST),
    placeholderData: (before) => before,
  })
}

export const receive = (id: string) => post(`/matters/${id}/receipt`)
export const reportUnchanged = (id: string) => post(`/matters/${id}/reports/unchanged`)
