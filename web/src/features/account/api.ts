import { useQuery } from '@tanstack/vue-query'
import type { Enrolment, OwnLink, RecoveryCodes, SecondFactor } from '@/lib/api-types'
import { get, post, put, remove } from '@/lib/http'

const PATH = '/session/second-factor'

export function useSecondFactor() {
  return useQuery({ queryKey: ['second-factor'], queryFn: () => get<SecondFactor>(PATH) })
}

/** How one's own account is linked to the provider; asked for only where there is one. */
export function useOwnLink(asked: () => boolean) {
  return useQuery({
    queryKey: ['own-link'],
    queryFn: () => get<OwnLink>('/session/openid/link'),
    enabled: asked,
  })
}

export const begin = (password: string) => post<Enrolment>(PATH, { password })
export const confirm = (code: string) => put<RecoveryCodes>(PATH, { code })
export const takeOff = (code: string) => remove(PATH, { code })
export const renew = (code: string) => post<RecoveryCodes>(`${PATH}/recovery-codes`, { code })
