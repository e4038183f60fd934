import { moment } from '@/lib/date'

/** What the list is narrowed to; it lives in the address. */
export interface Wanted {
  [name: string]: string | undefined
  personId?: string
  kind?: string
  matterId?: string
  from?: string
  to?: string
}

export const NAMES = ['personId', 'kind', 'matterId', 'from', 'to'] as const

/** The address of the file with its proof: of one matter, where the list is narrowed to one, else of the days. */
export function exportOf({ matterId, from, to }: Wanted): string {
  if (matterId) return `/api/journal/matters/${matterId}/export`
  const days = new URLSearchParams()
  if (from) days.set('from', from)
  if (to) days.set('to', to)
  return days.size ? `/api/journal/export?${days}` : '/api/journal/export'
}

export interface Chain {
  sealedUntil: string | null
  sealedEntries: number
  waiting: number
}

/** How far the chain has come, in one sentence. */
export function standing(chain: Chain, now?: string): string {
  if (!chain.sealedUntil)
    return chain.waiting ? `${chain.waiting}条记录待封存。` : '还没有操作记录。'
  const done = `已封存至${moment(chain.sealedUntil, now)}，共${chain.sealedEntries}条`
  return chain.waiting ? `${done}；另有${chain.waiting}条待封存。` : `${done}。`
}

export interface Group<K> {
  name: string
  kinds: K[]
}

/** The kinds under what they are about, in the order of the server. */
export function grouped<K extends { group: string }>(kinds: K[]): Group<K>[] {
  const groups: Group<K>[] = []
  for (const kind of kinds) {
    const group = groups.find((g) => g.name === kind.group)
    if (group) group.kinds.push(kind)
    else groups.push({ name: kind.group, kinds: [kind] })
  }
  return groups
}

/** A hash in groups of eight, so that it can be compared with a paper. */
export function readable(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? ''
}
