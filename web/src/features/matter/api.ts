import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type {
  Counted,
  Evidence,
  FilingOfMatter,
  Happening,
  Instruction,
  MatterPageOf,
  MatterView,
  NewOrder,
  OrderSuggestion,
  Paper,
  PersonRow,
  Chased,
  Report,
  SavedFilter,
} from '@/lib/api-types'
import { get, post, put, remove, upload } from '@/lib/http'
import type { Request } from './deed/form'

export type Wanted = Record<string, string | undefined>

/** The list as far as it was scrolled; it has no end of its own. */
export function useMatters(wanted: MaybeRefOrGetter<Wanted>) {
  return useInfiniteQuery({
    queryKey: ['matters', computed(() => toValue(wanted))],
    queryFn: ({ pageParam }) =>
      get<MatterPageOf>('/matters', { ...toValue(wanted), size: '50', after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  })
}

export function useCount(wanted: MaybeRefOrGetter<Wanted>) {
  return useQuery({
    queryKey: ['matters', 'count', computed(() => toValue(wanted))],
    queryFn: () => get<Counted>('/matters/count', toValue(wanted)),
    placeholderData: (before) => before,
  })
}

export function useMatter(id: string, asOf: MaybeRefOrGetter<string> = '') {
  return useQuery({
    queryKey: ['matters', 'one', id, computed(() => toValue(asOf))],
    queryFn: () => get<MatterView>(`/matters/${id}`, { asOf: toValue(asOf) }),
    placeholderData: (before) => before,
  })
}

/** Only what was over once has a file. */
export const useMatterFiling = (id: string) =>
  useQuery({
    queryKey: ['filings', 'of', id],
    queryFn: () => get<FilingOfMatter>(`/matters/${id}/filing`),
  })

export function useHistory(id: string, asOf: MaybeRefOrGetter<string> = '') {
  return useQuery({
    queryKey: ['matters', 'history', id, computed(() => toValue(asOf))],
    queryFn: () => get<Happening[]>(`/matters/${id}/history`, { asOf: toValue(asOf) }),
  })
}

export function useReports(id: string, asOf: MaybeRefOrGetter<string> = '') {
  return useQuery({
    queryKey: ['matters', 'reports', id, computed(() => toValue(asOf))],
    queryFn: () => get<Report[]>(`/matters/${id}/reports`, { asOf: toValue(asOf) }),
  })
}

export function usePapers(wanted: MaybeRefOrGetter<Wanted>) {
  return useQuery({
    queryKey: ['papers', computed(() => toValue(wanted))],
    queryFn: () => get<Paper[]>('/papers', toValue(wanted)),
    placeholderData: (before) => before,
  })
}

/** One paper and its matter as it stood when the paper went out. */
export function usePaper(number: string) {
  return useQuery({
    queryKey: ['papers', 'one', number],
    queryFn: async () => {
      const year = /〔(\d{4})〕/.exec(number)?.[1] ?? ''
      const paper = (await get<Paper[]>('/papers', { year })).find((p) => p.number === number)
      if (!paper) return null
      const matter = await get<MatterView>(`/matters/${paper.matterId}`, { asOf: paper.at })
      return { paper, matter }
    },
  })
}

export function useInstructions(enabled = true) {
  return useQuery({
    queryKey: ['instructions'],
    queryFn: () => get<Instruction[]>('/instructions'),
    enabled,
  })
}

export function usePeople() {
  return useQuery({ queryKey: ['people'], queryFn: () => get<PersonRow[]>('/people') })
}

export function useSavedFilters() {
  return useQuery({ queryKey: ['filters'], queryFn: () => get<SavedFilter[]>('/board/filters') })
}

export const saveFilter = (name: string, query: string) => post('/board/filters', { name, query })
export const dropFilter = (id: string) => remove(`/board/filters/${id}`)

export function perform(id: string, request: Request): Promise<void> {
  const path = `/matters/${id}${request.path}`
  if (request.method === 'DELETE') return remove(path)
  return request.method === 'PUT' ? put(path, request.body) : post(path, request.body)
}

export const reportUnchanged = (id: string) => post(`/matters/${id}/reports/unchanged`)
export const attach = (id: string, file: File, progress: (done: number) => void) =>
  upload<Evidence>(`/matters/${id}/evidence`, file, progress)
export const expedite = (matterIds: string[]) => post<Chased>('/matters/escalations', { matterIds })
export const remind = (matterIds: string[], words: string) =>
  post<Chased>('/matters/reminders', { matterIds, words: words || null })
export const readOrder = (words: string, on: string) =>
  post<OrderSuggestion>('/order-suggestions', { words, on })
export const newMatter = (order: Partial<NewOrder>) => post('/matters', order)
