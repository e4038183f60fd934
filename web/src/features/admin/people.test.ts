import { describe, expect, it } from 'vitest'
import type { Member, RegisterOutcome } from '@/lib/api-types'
import {
  found,
  isWhole,
  openidWords,
  parts,
  phoneEntered,
  scopesFor,
  scopeWords,
  stateWords,
  successorsOf,
  summary,
  waiting,
} from './people'

const member = (name: string, of: Partial<Member> = {}): Member => ({
  id: name,
  userName: `u-${name}`,
  name,
  title: '联络员',
  role: 'LIAISON',
  unit: 'x',
  unitName: '市工信局',
  phone: null,
  state: 'OPEN',
  locked: false,
  secondFactor: false,
  scopes: [],
  openid: null,
  ...of,
})

it('hands over to an open account of the same role, and of the same unit for a liaison', () => {
  const leaving = member('苏一鸣')
  const others = [
    leaving,
    member('叶知夏'),
    member('程嘉树', { state: 'ENTERED' }),
    member('秦墨', { unit: 'y' }),
    member('江怀谦', { role: 'LEADER' }),
    member('秦修远', { role: 'AREA_OFFICE' }),
  ]

  expect(successorsOf(leaving, others).map((m) => m.name)).toEqual(['叶知夏'])
})

describe('a data scope', () => {
  const body = { scopes: [], leaderId: null, unitIds: [], reason: '分工调整' }

  it('is told in one order, whatever order it was given in', () => {
    expect(scopeWords(['HANDLED', 'UNIT'])).toBe('本单位、本人经办')
    expect(scopeWords([])).toBe('')
  })

  it('goes with the role', () => {
    expect(scopesFor('LIAISON')).toHaveLength(7)
    expect(scopesFor('LEADER').map(([scope]) => scope)).toEqual(['ALL', 'PORTFOLIO', 'HANDLED'])
    expect(scopesFor('LINE_OFFICE').map(([scope]) => scope)).toEqual(['PORTFOLIO', 'HANDLED'])
    expect(scopesFor('VERIFIER')).toHaveLength(7)
    expect(scopesFor('AUDITOR')).toEqual([])
  })

  it('is whole with its units, its leader and a reason', () => {
    expect(isWhole(body)).toBe(true)
    expect(isWhole({ ...body, reason: ' ' })).toBe(false)
    expect(isWhole({ ...body, scopes: ['CHOSEN'] })).toBe(false)
    expect(isWhole({ ...body, scopes: ['CHOSEN'], unitIds: ['x'] })).toBe(true)
    expect(isWhole({ ...body, scopes: ['PORTFOLIO'] })).toBe(false)
  })
})

describe('the roll', () => {
  const roll = [
    member('苏一鸣'),
    member('叶知夏', { state: 'ENTERED', unitName: '市住建局' }),
    member('程嘉树', { state: 'CLOSED' }),
  ]

  it('finds by all words, wherever they stand', () => {
    expect(found(roll, '住建 待开通', false).map((m) => m.name)).toEqual(['叶知夏'])
    expect(found(roll, 'U-苏', false).map((m) => m.name)).toEqual(['苏一鸣'])
  })

  it('shows closed accounts only when asked for', () => {
    expect(found(roll, '', false)).toHaveLength(2)
    expect(found(roll, '', true)).toHaveLength(3)
  })

  it('sends a number only where another was typed', () => {
    const kept = member('x', { phone: '138****5678' })
    expect(phoneEntered(kept, '138****5678')).toBeNull()
    expect(phoneEntered(kept, ' 13900000000 ')).toBe('13900000000')
    expect(phoneEntered(kept, '')).toBe('')
    expect(phoneEntered(null, '')).toBeNull()
  })

  it('counts who waits, and says who is locked', () => {
    expect(waiting(roll)).toBe(1)
    expect(stateWords(member('x', { locked: true }))).toBe('暂时锁定')
  })
})

it('says how an account is linked to the provider', () => {
  const linked = (since: string | null) => member('x', { openid: { name: 'x', since } })
  expect(openidWords(member('x'), '统一认证')).toBe('开通统一认证')
  expect(openidWords(linked(null), '统一认证')).toBe('统一认证已开通')
  expect(openidWords(linked('2026-11-03T09:00:00+08:00'), '统一认证')).toBe('统一认证已关联')
})

it('sums up what becomes of a register', () => {
  const line = (effect: RegisterOutcome['effect']) => ({ effect }) as RegisterOutcome
  expect(summary([line('NEW'), line('SAME'), line('NEW'), line('WRONG')])).toBe(
    '新增2行，有误1行，不变1行',
  )
})

it('parts words at marks and line breaks', () => {
  expect(parts('城市防汛、 排水\n\n供水')).toEqual(['城市防汛', '排水', '供水'])
})
