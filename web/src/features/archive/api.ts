import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type {
  AppraisalBody,
  AwaitingPage,
  CodesBody,
  CodesView,
  CorrectionBody,
  FilingBody,
  FilingOutcome,
  FilingPage,
  FilingRow,
} from '@/lib/api-types'
import { get, post, put } from '@/lib/http'

/** What is over and not on file; both lists, as far as they were scrolled. */
export const useAwaiting = (ready: MaybeRefOrGetter<boolean>) =>
  useInfiniteQuery({
    queryKey: ['filings', 'awaiting', computed(() => toValue(ready))],
    queryFn: ({ pageParam }) =>
      get<AwaitingPage>('/filings/awaiting', { ready: String(toValue(ready)), after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  })

/** The register of a year; without one of the last year that there is. */
export const useFiled = (wanted: MaybeRefOrGetter<{ year: string; q: string }>) =>
  useInfiniteQuery({
    queryKey: ['filings', 'filed', computed(() => toValue(wanted))],
    queryFn: ({ pageParam }) =>
      get<FilingPage>('/filings', { ...toValue(wanted), after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  })

export const useExpired = () =>
  useQuery({
    queryKey: ['filings', 'expired'],
    queryFn: () => get<FilingRow[]>('/filings/expired'),
  })

export const useCodes = () =>
  useQuery({ queryKey: ['filings', 'codes'], queryFn: () => get<CodesView>('/filings/codes') })

export const changeCodes = (body: CodesBody) => put('/filings/codes', body)
export const file = (body: FilingBody) => post<FilingOutcome>('/filings', body)
export const supplement = (id: string) => post(`/matters/${id}/filing/supplement`)
export const correct = (id: string, body: CorrectionBody) =>
  post(`/matters/${id}/filing/correction`, body)
export const appraise = (id: string, body: AppraisalBody) =>
  post(`/matters/${id}/filing/appraisal`, body)
export const catalogueOf = (year: number) => `/api/filings/catalogue?year=${year}`
