import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { Board, Counted, DocumentHits, EndedTaskForce, SearchPage } from '@/lib/api-types'
import { get, post } from '@/lib/http'
import { usePast } from '@/ui/past'

/** The board as one role gets it: of each role's parts none is null. */
type With<Part extends keyof Board> = Board & { [P in Part]: NonNullable<Board[P]> }
export type LiaisonBoard = Board
export type ClerkBoard = With<'awaiting' | 'silentUnits' | 'turnsRed' | 'unsigned' | 'byUnit'>
export type LeaderBoard = With<'awaiting' | 'byUnit' | 'byTheme' | 'red' | 'promises'>

const board =
  <T>() =>
  () => {
    const { asOf } = usePast()
    return useQuery({
      queryKey: ['board', asOf],
      queryFn: () => get<T>('/board', { asOf: asOf.value }),
    })
  }

export const useLiaisonBoard = board<LiaisonBoard>()
export const useClerkBoard = board<ClerkBoard>()
export const useLeaderBoard = board<LeaderBoard>()

/** How many matters a list has of which the board shows the first. */
export function useHowMany(wanted: MaybeRefOrGetter<Record<string, string>>) {
  const { asOf } = usePast()
  return useQuery({
    queryKey: ['matters', 'count', computed(() => toValue(wanted)), asOf],
    queryFn: () => get<Counted>('/matters/count', { ...toValue(wanted), asOf: asOf.value }),
  })
}

/** Task forces whose last day is over while matters of theirs are open. */
export const useEndedTaskForces = () =>
  useQuery({
    queryKey: ['task-forces', 'ended'],
    queryFn: () => get<EndedTaskForce[]>('/task-forces/ended'),
  })

export const transferMatters = (taskForce: string, toUnitId: string, reason: string) =>
  post(`/task-forces/${taskForce}/transfer`, { toUnitId, reason })

/** Two characters are enough; fewer say nothing in Chinese either. */
export const LEAST = 2

/** What was found, as far as one has scrolled. */
export function useSearch(words: MaybeRefOrGetter<string>) {
  const { asOf } = usePast()
  return useInfiniteQuery({
    queryKey: ['search', computed(() => toValue(words)), asOf],
    queryFn: ({ pageParam }) =>
      get<SearchPage>('/search', { q: toValue(words), after: pageParam, asOf: asOf.value }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: computed(() => toValue(words).length >= LEAST),
    placeholderData: (before) => before,
  })
}

/** Documents that have the words, for those who may read documents. */
export function useDocumentSearch(words: MaybeRefOrGetter<string>, may: boolean) {
  const { asOf } = usePast()
  return useInfiniteQuery({
    queryKey: ['search', 'documents', computed(() => toValue(words)), asOf],
    queryFn: ({ pageParam }) =>
      get<DocumentHits>('/documents/search', {
        q: toValue(words),
        from: pageParam?.toString(),
        asOf: asOf.value,
      }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: computed(() => may && toValue(words).length >= LEAST),
    placeholderData: (before) => before,
  })
}

export const receive = (id: string) => post(`/matters/${id}/receipt`)
export const reportUnchanged = (id: string) => post(`/matters/${id}/reports/unchanged`)
