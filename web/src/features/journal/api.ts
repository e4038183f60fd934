import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { PersonRow } from '@/lib/api-types'
import { get } from '@/lib/http'
import type { components } from '@/lib/schema'
import type { Wanted } from './journal'

type Spoken = components['schemas']
export type JournalRow = Spoken['JournalRow']
export type JournalPage = Spoken['JournalPage']
export type JournalKind = Spoken['JournalKind']
export type ChainState = Spoken['ChainState']

/** The chain grows every few seconds. */
const LOOKS_AGAIN = 15_000

/** The list as far as it was scrolled; it has no end of its own. */
export function useJournal(wanted: MaybeRefOrGetter<Wanted>) {
  return useInfiniteQuery({
    queryKey: ['journal', computed(() => toValue(wanted))],
    queryFn: ({ pageParam }) =>
      get<JournalPage>('/journal', { ...toValue(wanted), size: '50', after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  })
}

export function useKinds() {
  return useQuery({
    queryKey: ['journal', 'kinds'],
    queryFn: () => get<JournalKind[]>('/journal/kinds'),
    staleTime: Infinity,
  })
}

export function useChain() {
  return useQuery({
    queryKey: ['journal', 'chain'],
    queryFn: () => get<ChainState>('/journal/chain'),
    refetchInterval: LOOKS_AGAIN,
  })
}

export function usePeople(asked: boolean) {
  return useQuery({
    queryKey: ['people'],
    queryFn: () => get<PersonRow[]>('/people'),
    enabled: asked,
  })
}
