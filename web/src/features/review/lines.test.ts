import { describe, expect, it } from 'vitest'
import type { Review } from '@/lib/api-types'
import { behindOf } from './behind'
import { csvOf } from './csv'
import { linesOf, nameOf, tabOf } from './lines'

const line = (key: string, name: string) => ({
  key,
  name,
  numbers: [{ measure: 'DISPATCHED' as const, matters: 3, before: 1 }],
})
const review = {
  byUnit: [line('u2', '住建局'), line('u1', '发改委')],
  byTheme: [line('', '未分主题')],
  byLeader: [],
} as unknown as Review

describe('the lines of a tab', () => {
  it('stand by name, whatever their numbers', () => {
    expect(linesOf(review, 'UNIT').map((l) => l.name)).toEqual(['发改委', '住建局'])
  })

  it('are those of the units where the address asks for nothing known', () => {
    expect(tabOf('THEME')).toBe('THEME')
    expect(tabOf('constructor')).toBe('UNIT')
  })

  it('have names, also the one without a theme', () => {
    expect(nameOf(review, 'THEME', '')).toBe('未分主题')
    expect(nameOf(review, 'ALL', 'all')).toBe('全市')
    expect(nameOf(review, 'LEADER', 'gone')).toBe('')
  })
})

describe('the number behind which one looks', () => {
  it('is what the address names', () => {
    expect(behindOf({ measure: 'OPEN', by: 'THEME' })).toEqual({
      measure: 'OPEN',
      by: 'THEME',
      key: '',
    })
  })

  it('is none where the address names nothing that there is', () => {
    expect(behindOf({})).toBeNull()
    expect(behindOf({ measure: 'LOGINS', by: 'UNIT', key: 'u' })).toBeNull()
    expect(behindOf({ measure: 'OPEN', by: 'PERSON', key: 'u' })).toBeNull()
  })
})

describe('the table as CSV', () => {
  it('begins so that a spreadsheet reads it, and has both months', () => {
    const text = csvOf('牵头单位', [line('u1', '发改委')])

    expect(text.startsWith('\uFEFF牵头单位,新交办,新交办（上月）,')).toBe(true)
    expect(text).toContain('\r\n发改委,3,1,')
  })

  it('holds no formula and no broken row', () => {
    const text = csvOf('主题', [line('a', '=1+1'), line('b', '水利,"堤防"')])

    expect(text).toContain("\r\n'=1+1,")
    expect(text).toContain('\r\n"水利,""堤防""",')
  })
})
