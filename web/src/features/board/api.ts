import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { Board, Counted, EndedTaskForce, SearchPage } from '@/lib/api-types'
import { get, post } from '@/lib/http'

/** The board as one role gets it: of each role's parts none is null. */
type With<Part extends keyof Board> = Board & { [P in Part]: NonNullable<Board[P]> }
export type LiaisonBoard = With<'now' | 'nowCounts'>
export type ClerkBoard = With<'awaiting' | 'silentUnits' | 'turnsRed' | 'unsigned' | 'byUnit'>
export type LeaderBoard = With<'awaiting' | 'byUnit' | 'byTheme' | 'red' | 'promises'>

const board =
  <T>() =>
  () =>
    useQuery({ queryKey: ['board'], queryFn: () => get<T>('/board') })

export const useLiaisonBoard = board<LiaisonBoard>()
export const useClerkBoard = board<ClerkBoard>()
export const useLeaderBoard = board<LeaderBoard>()

/** How many matters a list has of which the board shows the first. */
export function useHowMany(wanted: Record<string, string>) {
  return useQuery({
    queryKey: ['matters', 'count', wanted],
    queryFn: () => get<Counted>('/matters/count', wanted),
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
  return useInfiniteQuery({
    queryKey: ['search', computed(() => toValue(words))],
    queryFn: ({ pageParam }) => get<SearchPage>('/search', { q: toValue(words), after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: computed(() => toValue(words).length >= LEAST),
    placeholderData: (before) => before,
  })
}

export const receive = (id: string) => post(`/matters/${id}/receipt`)
export const reportUnchanged = (id: string) => post(`/matters/${id}/reports/unchanged`)
