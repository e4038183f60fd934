import { describe, expect, it } from 'vitest'
import type { ProposalRow } from '@/lib/api-types'
import { chosen, toggled } from './choose'

const row = (id: string, more: Partial<ProposalRow>) =>
  ({
    id,
    demand: '',
    theme: null,
    leadUnitId: null,
    coUnits: [],
    documentId: 'd',
    ...more,
  }) as ProposalRow

const rows = [
  row('1', { demand: '完成易涝点治理', leadUnitId: 'housing' }),
  row('2', { theme: '防汛', coUnits: [{ id: 'housing', shortName: '市住建局' }] }),
  row('3', { demand: '培育入库单位', leadUnitId: 'statistics', documentId: 'e' }),
]
const ids = (wanted: object) =>
  chosen(rows, { words: '', unitId: '', documentId: '', ...wanted }).map((r) => r.id)

describe('the filter of the proposals', () => {
  it('leaves everything when nothing is asked', () => {
    expect(ids({})).toEqual(['1', '2', '3'])
  })

  it('finds words in the demand and in the theme', () => {
    expect(ids({ words: ' 防汛 ' })).toEqual(['2'])
  })

  it('finds a unit as lead and as co-unit', () => {
    expect(ids({ unitId: 'housing' })).toEqual(['1', '2'])
  })

  it('keeps to one document', () => {
    expect(ids({ documentId: 'e' })).toEqual(['3'])
  })
})

describe('a click on a proposal', () => {
  it('picks it, and a second one lets it go', () => {
    expect(toggled(['1'], '2')).toEqual(['1', '2'])
    expect(toggled(['1', '2'], '1')).toEqual(['2'])
  })
})
