import { useQuery } from '@tanstack/vue-query'
import type { SignInWay } from './api-types'
import { get } from './http'

/** The ways in besides the password: one where the house has a provider (统一身份认证), else none. */
export function useWays() {
  return useQuery({
    queryKey: ['ways'],
    queryFn: () => get<SignInWay[]>('/session/ways'),
    staleTime: Infinity,
  })
}
