import { describe, expect, it } from 'vitest'
import type { RightsView } from '@/lib/api-types'
import {
  cellOf,
  changesOf,
  changeWords,
  isChanged,
  NOTHING,
  rolesConcerned,
  switched,
} from './rights'

const table: RightsView = {
  roles: [
    { role: 'CLERK', words: '督查室' },
    { role: 'LEADER', words: '市领导' },
    { role: 'AUDITOR', words: '审计员' },
  ],
  rights: [
    {
      right: 'DECIDE',
      words: '裁定申请',
      meaning: '裁定退回申请',
      cells: [
        { role: 'CLERK', given: true, fixed: false },
        { role: 'LEADER', given: false, fixed: false },
      ],
    },
    {
      right: 'READ_JOURNAL',
      words: '查阅记录',
      meaning: '查阅操作记录',
      cells: [{ role: 'AUDITOR', given: true, fixed: true }],
    },
  ],
}
const decide = table.rights[0]!
const journal = table.rights[1]!

describe('the table of rights', () => {
  it('tells what is given, what may be, what is for good and what never is', () => {
    expect(cellOf(decide, 'CLERK')).toBe('on')
    expect(cellOf(decide, 'LEADER')).toBe('off')
    expect(cellOf(decide, 'AUDITOR')).toBe('never')
    expect(cellOf(journal, 'AUDITOR')).toBe('fixed')
  })

  it('switches a cell, and back again to no change', () => {
    const draft = switched(decide, 'LEADER', NOTHING)

    expect(cellOf(decide, 'LEADER', draft)).toBe('on')
    expect(isChanged(decide, 'LEADER', draft)).toBe(true)
    expect(changesOf(draft)).toEqual([{ role: 'LEADER', right: 'DECIDE', given: true }])
    expect(changesOf(switched(decide, 'LEADER', draft))).toEqual([])
  })

  it('switches nothing that is never or for good', () => {
    expect(switched(decide, 'AUDITOR', NOTHING).size).toBe(0)
    expect(switched(journal, 'AUDITOR', NOTHING).size).toBe(0)
  })

  it('says what is about to change, and who has to sign in again', () => {
    const draft = switched(decide, 'CLERK', switched(decide, 'LEADER', NOTHING))

    expect(changeWords(table, draft)).toEqual(['授予市领导“裁定申请”', '收回督查室的“裁定申请”'])
    expect(rolesConcerned(table, draft)).toBe('督查室、市领导')
  })
})
