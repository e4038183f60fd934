import { describe, expect, it } from 'vitest'
import type { FilingRow } from '@/lib/api-types'
import { divisionLines, divisionsOf, ending, example, longerThan, marks, summary } from './filing'

const ROW: FilingRow = {
  id: '1',
  fileNumber: 'X043-WS·2026-D10-DCS-0001',
  year: 2026,
  retention: 'TEN_YEARS',
  division: 'DCS',
  code: '〔2026〕T-1号',
  title: '要逐户建立台账。',
  author: '市政府督查室、市工信局',
  endedOn: '2026-05-11',
  enclosures: 0,
  filedOn: '2026-11-11',
  filedBy: '温若衡',
  keptUntil: '2036-12-31',
  voided: false,
  reopened: false,
  reason: null,
  supplementedOn: null,
  appraisal: null,
}
const KEPT = {
  outcome: 'KEPT',
  keptAs: 'THIRTY_YEARS',
  reason: '仍有价值',
  at: '2037-01-05T01:00:00Z',
  by: '温若衡',
} as const

describe('what waits to be filed', () => {
  it('is said in a sentence', () => {
    const page = { rows: [], ready: 3, lookedBackOn: 2, late: 0, pending: 1, next: null }

    expect(summary(page)).toBe(
      '待归档5件，其中2件须先回头看，都在归档期限内，另有1件挂账，销号后归档。',
    )
    expect(summary({ ...page, lookedBackOn: 0, pending: 0, late: 2 })).toBe(
      '待归档3件，2件已过归档期限。',
    )
  })

  it('says how it ended', () => {
    expect(ending({ stage: 'CLOSED', result: 'A' })).toBe('已办结　A 类')
    expect(ending({ stage: 'TERMINATED', result: null })).toBe('已终止')
  })
})

describe('a file', () => {
  it('is kept on for longer only', () => {
    expect(longerThan(ROW)).toEqual(['PERMANENT', 'THIRTY_YEARS'])
    expect(longerThan({ ...ROW, appraisal: KEPT })).toEqual(['PERMANENT'])
  })

  it('says what is to be known of it', () => {
    expect(marks(ROW)).toEqual([])
    expect(marks({ ...ROW, voided: true, reason: '笔误' })).toEqual(['已作废'])
    expect(marks({ ...ROW, reopened: true, appraisal: KEPT })).toEqual([
      '重新办理中，办结后补充归档',
      '鉴定：继续保存，仍有价值',
    ])
  })
})

describe('the codes of the house', () => {
  it('are typed one a line', () => {
    expect(divisionsOf(' dcs 督查室\n\nZHK　综合科 ')).toEqual([
      { code: 'DCS', name: '督查室' },
      { code: 'ZHK', name: '综合科' },
    ])
    expect(divisionLines([{ code: 'DCS', name: '督查室' }])).toBe('DCS 督查室')
  })

  it('show how a number begins, with an office or without', () => {
    expect(example('X043', 'DCS', 2026)).toBe('X043-WS·2026-D30-DCS-0001')
    expect(example('X043', '', 2026)).toBe('X043-WS·2026-D30-0001')
  })
})
