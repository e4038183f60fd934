import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type { MatterRow, MatterView } from '@/lib/api-types'
import { get, post } from '@/lib/http'

export interface Wanted {
  stage?: string
  unitId?: string
  q?: string
  [name: string]: string | undefined
}

export function useMatters(wanted: MaybeRefOrGetter<Wanted> = {}) {
  return useQuery({
    queryKey: ['matters', computed(() => toValue(wanted))],
    queryFn: () => get<MatterRow[]>('/matters', toValue(wanted)),
    placeholderData: (before) => before,
  })
}

export function useMatter(id: string) {
  return useQuery({
    queryKey: ['matters', 'one', id],
    queryFn: () => get<MatterView>(`/matters/${id}`),
  })
}

export const receive = (id: string) => post(`/matters/${id}/receipt`)
