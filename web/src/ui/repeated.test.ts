import { describe, expect, it } from 'vitest'
import type { LinkedTo } from '@/lib/api-types'
import { repeated } from './repeated'

const linked = (more: Partial<LinkedTo>): LinkedTo => ({
  kind: 'PROPOSAL',
  id: '1',
  number: null,
  demand: '完成 普查',
  note: null,
  state: null,
  matterId: null,
  ...more,
})

describe('what a repeat is linked to', () => {
  it('is a matter under its number', () => {
    expect(repeated(linked({ kind: 'MATTER', number: '〔2026〕17-4', matterId: '7' }))).toEqual({
      name: '〔2026〕17-4号事项',
      path: '/matters/7',
    })
  })

  it('is a proposal where it stands today', () => {
    const words = encodeURIComponent('完成 普查')

    expect(repeated(linked({ state: 'READY' })).path).toBe(`/proposals?q=${words}`)
    expect(repeated(linked({ state: 'LISTED' })).path).toBe(`/proposals?state=LISTED&q=${words}`)
    expect(repeated(linked({ state: 'LINKED' })).path).toBe(`/proposals?state=LINKED&q=${words}`)
    expect(repeated(linked({ state: 'DISPATCHED', matterId: '9' }))).toEqual({
      name: '已交办的事项',
      path: '/matters/9',
    })
  })
})
