import type { LinkedTo } from '@/lib/api-types'

/** What a repeat is linked to, in words, and where that is looked at. */
export function repeated({ number, demand, state, matterId }: LinkedTo): {
  name: string
  path: string
} {
  if (matterId)
    return { name: number ? `${number}号事项` : '已交办的事项', path: `/matters/${matterId}` }
  const words = encodeURIComponent(demand ?? '')
  // What itself became a repeat, as earlier releases let it, waits for no list.
  if (state === 'LINKED')
    return { name: '另一项重复的要求', path: `/proposals?state=LINKED&q=${words}` }
  return state === 'LISTED'
    ? { name: '已列入清单的拟交办事项', path: `/proposals?state=LISTED&q=${words}` }
    : { name: '待列入清单的拟交办事项', path: `/proposals?q=${words}` }
}
