import { useQuery } from '@tanstack/vue-query'
import type { By, MatterRow, Measure, Review } from '@/lib/api-types'
import { get } from '@/lib/http'

export function useReview(month: string) {
  return useQuery({
    queryKey: ['reviews', month],
    queryFn: () => get<Review>(`/reviews/${month}`),
  })
}

/** Which number is looked behind. */
export interface Behind {
  measure: Measure
  by: By
  key: string
}

/** The matters behind one number, in the order of their codes. */
export function useRows(month: string, { measure, by, key }: Behind) {
  return useQuery({
    queryKey: ['reviews', month, 'rows', measure, by, key],
    queryFn: async () => {
      // A matter without a theme has the empty key, which has to be sent all the same.
      const asked = new URLSearchParams({ measure, by, key })
      return get<MatterRow[]>(`/reviews/${month}/rows?${asked}`)
    },
  })
}
