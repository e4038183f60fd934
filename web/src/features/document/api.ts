import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import type {
  DocumentRow,
  DocumentView,
  Finding,
  LinkBody,
  ProposalBody,
  Suggestion,
  Uploaded,
} from '@/lib/api-types'
import { get, post, put, remove, upload } from '@/lib/http'

/** The documents in use, or those that were voided. */
export function useDocuments(enabled = true, voided: MaybeRefOrGetter<boolean> = false) {
  return useQuery({
    queryKey: ['documents', 'list', computed(() => toValue(voided))],
    queryFn: () =>
      get<DocumentRow[]>('/documents', { voided: toValue(voided) ? 'true' : undefined }),
    enabled,
  })
}

export function useDocument(id: string) {
  return useQuery({
    queryKey: ['documents', id],
    queryFn: () => get<DocumentView>(`/documents/${id}`),
    // A page may be 200,000 characters with 500 findings: no need to watch each of its fields.
    shallow: true,
  })
}

export const suggestionOf = (findingId: string) => ({
  queryKey: ['suggestion', findingId],
  queryFn: () => get<Suggestion>(`/findings/${findingId}/suggestion`),
})

export function useSuggestion(findingId: MaybeRefOrGetter<string | null>) {
  const id = computed(() => toValue(findingId))
  return useQuery({
    queryKey: ['suggestion', id],
    queryFn: () => get<Suggestion>(`/findings/${id.value}/suggestion`),
    enabled: computed(() => id.value !== null),
    refetchOnWindowFocus: false,
  })
}

export const uploadFile = (file: File, progress: (done: number) => void) =>
  upload<Uploaded>('/documents', file, progress)

export const pasteText = (name: string, text: string) =>
  post<Uploaded>('/documents/text', { name, text })

export const giveDate = (documentId: string, date: string) =>
  put(`/documents/${documentId}/date`, { date })

export const rename = (documentId: string, name: string) =>
  put(`/documents/${documentId}/name`, { name })

export const putOutOfUse = (documentId: string, reason: string) =>
  post(`/documents/${documentId}/voiding`, { reason })

export const restore = (documentId: string) => remove(`/documents/${documentId}/voiding`)

export const markDemand = (documentId: string, articleId: string, start: number, end: number) =>
  post<{ id: string }>(`/documents/${documentId}/findings`, { articleId, start, end })

/** A demand as the clerk saw it: what somebody else has changed since is not decided on. */
export type Seen = Pick<Finding, 'id' | 'version'>

export const accept = ({ id, version }: Seen, body: ProposalBody) =>
  post<{ proposalId: string }>(`/findings/${id}/proposal`, body, version)

export const mergeWithPrevious = ({ id, version }: Seen) =>
  post(`/findings/${id}/merge`, undefined, version)

export const split = ({ id, version }: Seen, offset: number) =>
  post<{ id: string }>(`/findings/${id}/split`, { offset }, version)

/** Undoes a cut: by its second half, which is no more then. */
export const join = (second: string) => remove(`/findings/${second}/split`)

export const leaveOut = ({ id, version }: Seen, reason: string) =>
  post(`/findings/${id}/omission`, { reason }, version)

export const undo = (findingId: string) => remove(`/findings/${findingId}/decision`)

export const link = (proposalId: string, body: LinkBody) =>
  post(`/proposals/${proposalId}/links`, body)

export const unlink = (proposalId: string) => remove(`/proposals/${proposalId}/links`)
