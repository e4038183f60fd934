import { useQuery } from '@tanstack/vue-query'
import type {
  DataScopeBody,
  DataScopeView,
  FirstPassword,
  Member,
  OpenidBody,
  OpenItemCount,
  PersonBody,
  Post,
  PostBody,
  RegisterReport,
  RightChange,
  RightsView,
  Safeguards,
  SafeguardsNow,
  UnitBody,
} from '@/lib/api-types'
import { get, post, put, remove, upload } from '@/lib/http'

export function useMembers() {
  return useQuery({ queryKey: ['admin', 'people'], queryFn: () => get<Member[]>('/admin/people') })
}

/** Which posts somebody holds and held, the latest first. */
export const usePosts = (id: string) =>
  useQuery({
    queryKey: ['admin', 'posts', id],
    queryFn: () => get<Post[]>(`/admin/people/${id}/posts`),
  })

export const takePost = (id: string, body: PostBody) => post(`/admin/people/${id}/posts`, body)
export const leavePost = (id: string, held: string, until: string) =>
  post(`/admin/people/${id}/posts/${held}/leaving`, { until })

export const enter = (body: PersonBody) => post('/admin/people', body)
export const change = (id: string, body: PersonBody) => put(`/admin/people/${id}`, body)
/** How much hangs on somebody; what it is the administrators do not see. */
export const useOpenItemCounts = (id: string) =>
  useQuery({
    queryKey: ['admin', 'open-items', id],
    queryFn: () => get<OpenItemCount[]>(`/admin/people/${id}/open-items`),
  })

export const close = (id: string, handOverToId: string | null) =>
  post(`/admin/people/${id}/closing`, { handOverToId })
export const reopen = (id: string) => remove(`/admin/people/${id}/closing`)

export const open = (id: string) => post<FirstPassword>(`/admin/people/${id}/opening`, {})
export const openAll = () => post<FirstPassword[]>('/admin/openings', {})
export const issue = (id: string) => post<FirstPassword>(`/admin/people/${id}/password`, {})

export const resetSecondFactor = (id: string) => remove(`/admin/people/${id}/second-factor`)

/** Which matters somebody sees, where it is not what comes with the role. */
export const useDataScope = (id: string) =>
  useQuery({
    queryKey: ['admin', 'data-scope', id],
    queryFn: () => get<DataScopeView>(`/admin/people/${id}/data-scope`),
  })

export const giveDataScope = (id: string, body: DataScopeBody) =>
  put(`/admin/people/${id}/data-scope`, body)

export const allowOpenid = (id: string, body: OpenidBody) => put(`/admin/people/${id}/openid`, body)
export const removeOpenid = (id: string) => remove(`/admin/people/${id}/openid`)

export function useSafeguards() {
  return useQuery({
    queryKey: ['admin', 'safeguards'],
    queryFn: () => get<SafeguardsNow>('/admin/safeguards'),
  })
}

export const changeSafeguards = (seen: number, note: string, safeguards: Safeguards) =>
  put('/admin/safeguards', { note, safeguards }, seen)

export function useRights() {
  return useQuery({
    queryKey: ['admin', 'rights'],
    queryFn: () => get<RightsView>('/admin/rights'),
  })
}

export const changeRights = (changes: RightChange[], reason: string) =>
  put('/admin/rights', { changes, reason })

export const registerUnit = (body: UnitBody) => post('/admin/units', body)
export const changeUnit = (id: string, body: UnitBody) => put(`/admin/units/${id}`, body)

/** Shows what would become of a register, or takes it in. */
export const takeRegister = (file: File, apply: boolean) =>
  upload<RegisterReport>(`/admin/register?apply=${apply}`, file, () => {})
