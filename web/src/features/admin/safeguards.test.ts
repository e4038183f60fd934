import { describe, expect, it } from 'vitest'
import type { Safeguards } from '@/lib/api-types'
import { changes, GROUPS, wordsOf } from './safeguards'

const usual: Safeguards = {
  passwordLength: 10,
  passwordKinds: 3,
  passwordDays: 90,
  passwordHistory: 5,
  idleMinutes: 30,
  sessionHours: 12,
  oneSession: true,
  failures: 5,
  lockedMinutes: 10,
  addressFailures: 30,
  secondFactor: 'ADMINISTRATORS',
  signInsPerMinute: 120,
  uploadsPerMinute: 240,
}
const fields = GROUPS.flatMap((g) => g.fields)

describe('the safeguards', () => {
  it('are all on the page', () => {
    expect(fields.map((f) => f.name).sort()).toEqual(Object.keys(usual).sort())
  })

  it('are said in words', () => {
    expect(fields.map((f) => wordsOf(f, usual))).toContain('三类管理员')
    expect(wordsOf(fields[0]!, usual)).toBe('10位以上')
  })

  it('tell how many of them a change touches', () => {
    expect(changes(usual, usual)).toBe(0)
    expect(changes(usual, { ...usual, failures: 3, oneSession: false })).toBe(2)
  })
})
