import { useQuery } from '@tanstack/vue-query'
import type { Notice, NoticeSettings } from '@/lib/api-types'
import { get, post, put } from '@/lib/http'

const LOOKS_AGAIN = 60_000

export function useUnread() {
  return useQuery({
    queryKey: ['notices', 'unread'],
    queryFn: () => get<Notice[]>('/notices', { unread: 'true' }),
    refetchInterval: LOOKS_AGAIN,
  })
}

export function useNotices() {
  return useQuery({ queryKey: ['notices', 'all'], queryFn: () => get<Notice[]>('/notices') })
}

export function useSettings() {
  return useQuery({
    queryKey: ['notices', 'settings'],
    queryFn: () => get<NoticeSettings>('/notices/settings'),
  })
}

export const read = (id: string) => post(`/notices/${id}/reading`)
export const readAll = (ids: string[]) => Promise.all(ids.map(read))
export const settle = (settings: NoticeSettings) => put('/notices/settings', settings)
