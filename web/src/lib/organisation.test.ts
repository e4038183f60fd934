import { describe, expect, it } from 'vitest'
import type { UnitRow } from './api-types'
import { kindWords, unitTree } from './organisation'

const unit = (id: string, parentId: string | null, kind: UnitRow['kind'] = 'BUREAU'): UnitRow => ({
  id,
  name: id,
  shortName: id,
  kind,
  parentId,
  aliases: [],
  duties: [],
  endsOn: null,
  ended: false,
  liaisons: [],
})

describe('the tree of units', () => {
  const units = [
    unit('市政府', null, 'CITY'),
    unit('市工信局', '市政府'),
    unit('市住建局', '市政府'),
    unit('运行科', '市工信局', 'SECTION'),
  ]

  it('stands each unit above those that hang under it', () => {
    expect(unitTree(units, '').map((h) => [h.unit.id, h.depth])).toEqual([
      ['市政府', 0],
      ['市工信局', 1],
      ['运行科', 2],
      ['市住建局', 1],
    ])
  })

  it('shows a match with the units above it', () => {
    expect(unitTree(units, '运行').map((h) => h.unit.id)).toEqual(['市政府', '市工信局', '运行科'])
  })

  it('keeps what hangs under nothing that is known', () => {
    expect(unitTree([unit('市工信局', '没有的单位')], '')).toHaveLength(1)
  })
})

it('says until when a task force is there', () => {
  const taskForce = { kind: 'TASK_FORCE' as const, endsOn: '2026-12-31' }
  expect(kindWords({ ...taskForce, ended: false })).toBe('专班 · 至2026年12月31日')
  expect(kindWords({ ...taskForce, ended: true })).toBe('专班 · 已于2026年12月31日结束')
  expect(kindWords({ kind: 'SECTION', endsOn: null, ended: false })).toBe('科室')
})
