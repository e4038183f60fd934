import { describe, expect, it } from 'vitest'
import { prefilled } from './instruction'

const empty = { demand: '请市水利局查明', leadUnitId: null, coUnitIds: [], deadline: null }
const told = { leadUnitId: 'u1', coUnitIds: ['u2'], deadline: '2026-12-15' }

describe('an order that an instruction asks for', () => {
  it('begins with the units and the day that the words name', () => {
    expect(prefilled(empty, told, '2026-11-22')).toEqual({ ...empty, ...told })
  })

  it('keeps what was chosen already', () => {
    const draft = { ...empty, leadUnitId: 'u9', deadline: '2026-12-01' }

    expect(prefilled(draft, told, '2026-11-22')).toEqual(draft)
  })

  it('has no last day that is past', () => {
    expect(prefilled(empty, told, '2026-12-16').deadline).toBeNull()
  })
})
