import { describe, expect, it } from 'vitest'
import type { RuleSet } from '@/lib/api-types'
import { changes, GROUPS, ladderWords } from './rules'

const usual: RuleSet = {
  receipt: { amount: 1, unit: 'WORKING_DAY' },
  returnWindow: { amount: 3, unit: 'WORKING_DAY' },
  coUnit: { amount: 3, unit: 'WORKING_DAY' },
  unmarkedMeeting: { amount: 20, unit: 'NATURAL_DAY' },
  unmarkedInstruction: { amount: 15, unit: 'NATURAL_DAY' },
  extensionAhead: 1,
  extensionsMost: 2,
  extensionDaysMost: 30,
  nearWithin: 5,
  cadence: 'WEEK',
  reportWeekday: 'FRIDAY',
  reportDayOfMonth: 25,
  firstReportAfter: 3,
  startWithin: 5,
  verifyAll: false,
  lookBackAfter: 30,
  leastFresh: 20,
  silentAfter: 14,
  ladder: [
    { rung: 'REMINDED', workingDays: -3 },
    { rung: 'EXPEDITED', workingDays: 1 },
  ],
}

describe('the rules on the screen', () => {
  it('leave none out', () => {
    const shown = GROUPS.flatMap((g) => g.fields.map((f) => f.name as string))

    expect([...shown, 'ladder'].toSorted()).toEqual(Object.keys(usual).toSorted())
  })
})

describe('what a change changes', () => {
  it('is nothing between equal sets', () => {
    expect(changes(usual, structuredClone(usual))).toEqual([])
  })

  it('is said rule by rule in words', () => {
    const after: RuleSet = {
      ...usual,
      receipt: { amount: 4, unit: 'HOUR' },
      verifyAll: true,
      ladder: [
        { rung: 'REMINDED', workingDays: -5 },
        { rung: 'EXPEDITED', workingDays: 1 },
      ],
    }

    expect(changes(usual, after)).toEqual([
      '签收时限：1个工作日 → 4小时',
      '办结前核查：只核查重要事项 → 每件事项',
      '提醒：到期前3个工作日 → 到期前5个工作日',
    ])
  })
})

describe('a rung of the ladder', () => {
  it('counts from the last day at first, then from the rung before', () => {
    expect(ladderWords('EXPEDITED', 1)).toBe('到期后1个工作日')
    expect(ladderWords('SUMMONED', 5)).toBe('上一级发出后5个工作日')
  })
})
