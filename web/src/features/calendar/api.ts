import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import type {
  CalendarYear,
  CalendarYearRow,
  NoticeBody,
  NoticePreview,
  Provisional,
} from '@/lib/api-types'
import { get, post, put } from '@/lib/http'

export function useYears() {
  return useQuery({
    queryKey: ['calendar'],
    queryFn: () => get<CalendarYearRow[]>('/calendar/years'),
  })
}

export function useYear(year: Ref<number>) {
  return useQuery({
    queryKey: computed(() => ['calendar', year.value]),
    queryFn: () => get<CalendarYear>(`/calendar/years/${year.value}`),
  })
}

/** What waits for the notice of a year; nothing once it is published. */
export function useProvisional(year: Ref<number>) {
  return useQuery({
    queryKey: computed(() => ['calendar', year.value, 'provisional']),
    queryFn: () => get<Provisional[]>(`/calendar/years/${year.value}/provisional`),
  })
}

export const preview = (year: number, notice: NoticeBody) =>
  post<NoticePreview>(`/calendar/years/${year}/preview`, notice)

/** Confirms what was shown: the fingerprint is that of the preview. */
export const publish = (year: number, notice: NoticeBody, previewed: string) =>
  put(`/calendar/years/${year}`, { notice, previewed })
