import { describe, expect, it } from 'vitest'
import type { PersonRow, StandIn } from '@/lib/api-types'
import { alike, grouped, isRevocable, matching, placeOf, stateWords } from './items'

const person = (id: string, role: PersonRow['role'], unitId: string): PersonRow => ({
  id,
  name: `张${id}`,
  title: '',
  role,
  unitId,
  unit: unitId,
  mayVerify: true,
})

describe('what hangs on somebody', () => {
  const matter = { kind: 'PORTFOLIO' as const, title: '建立台账', matter: 'm1', meeting: null }
  const list = { kind: 'LIST' as const, title: '第3次', matter: null, meeting: 'k1' }

  it('is told kind by kind', () => {
    expect(grouped([matter, list]).map((g) => g.label)).toEqual([
      '待审的交办清单',
      '分管的在办事项',
    ])
  })

  it('is found where it is', () => {
    expect([matter, list].map(placeOf)).toEqual(['/matters/m1', '/meetings/k1'])
  })
})

it('goes to somebody of the same role, and of the same unit for a liaison', () => {
  const people = [
    person('一', 'LIAISON', '市工信局'),
    person('二', 'LIAISON', '市住建局'),
    person('三', 'LIAISON', '市工信局'),
    person('四', 'LEADER', '市政府'),
    person('五', 'LEADER', '市政府'),
  ]

  expect(alike(people[0]!, people).map((p) => p.id)).toEqual(['三'])
  expect(alike(people[3]!, people).map((p) => p.id)).toEqual(['五'])
  expect(matching(people, '市工信 张三')).toHaveLength(1)
})

it('is revoked until it is over', () => {
  const standIn = { state: 'NOW', revokedBy: null } as StandIn

  expect(isRevocable(standIn)).toBe(true)
  expect(isRevocable({ ...standIn, state: 'OVER' })).toBe(false)
  expect(stateWords({ ...standIn, state: 'REVOKED', revokedBy: '温若衡' })).toBe('已撤销（温若衡）')
})
