import { describe, expect, it } from 'vitest'
import type { RuleSet } from '@/lib/api-types'
import { changes, GROUPS, isSound, ladderWords, wrongIn, wrongRung } from './rules'

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

describe('a rule that nobody can meet', () => {
  const receipt = GROUPS[0]!.fields[0]!

  it.each([-3, 0, 32, 99999, 2.5, null])(
    'a limit of %s days is refused in a sentence',
    (amount) => {
      const rules = { ...usual, receipt: { amount, unit: 'WORKING_DAY' } } as RuleSet

      expect(wrongIn(receipt, rules)).toContain('须为1至31之间的整数')
      expect(isSound(rules)).toBe(false)
    },
  )

  it('is no limit of hours that make as many days', () => {
    expect(wrongIn(receipt, { ...usual, receipt: { amount: 744, unit: 'HOUR' } })).toBe('')
    expect(isSound(usual)).toBe(true)
  })

  it('is a rung on the wrong side of the last day', () => {
    expect(wrongRung({ rung: 'REMINDED', workingDays: 2 })).toContain('须为0至31')
    expect(wrongRung({ rung: 'EXPEDITED', workingDays: 0 })).toContain('须为1至366')
  })
})
