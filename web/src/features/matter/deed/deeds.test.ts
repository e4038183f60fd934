import { describe, expect, it } from 'vitest'
import type { MatterView } from '@/lib/api-types'
import { CLOSING_POINTS, DEEDS, keysOf } from '@/lib/words'
import { answersTo, buttonsOf, FORMS, isLast, spread } from './deeds'
import { missing, sent, startOf, type DeedForm } from './form'
import { nextRung } from './ladder'

const matter = {
  leadUnit: '市住建局',
  coUnits: [],
  clocks: { originalDue: '2026-11-30', due: '2026-11-30', stoppedOn: null },
  requests: { extension: { until: '2026-12-20' } },
  claim: { evidence: [{ id: 'e1', name: '验收单.pdf', size: 1 }] },
} as unknown as MatterView

const form = (key: string): DeedForm => FORMS[key]!

describe('the deeds of a viewer', () => {
  it('each have a form', () => {
    const answered = new Set(Object.values(FORMS).map((f) => f.deed))

    expect(keysOf(DEEDS).filter((d) => !answered.has(d))).toEqual([])
  })

  it('come most wanted first, and decisions are no buttons of their own', () => {
    expect(buttonsOf(['ASK_RETURN', 'DECIDE_EXTENSION', 'RECEIVE'])).toEqual([
      'RECEIVE',
      'ASK_RETURN',
    ])
  })

  it('go behind “more” only when there is no room', () => {
    expect(spread(['REPORT', 'CLAIM'], 2).more).toEqual([])
    expect(spread(['REPORT', 'CLAIM', 'ASK_RETURN'], 2)).toEqual({
      shown: ['REPORT'],
      more: ['CLAIM', 'ASK_RETURN'],
    })
  })

  it('answer a request with yes and no', () => {
    expect(answersTo('DECIDE_EXTENSION').map(([key]) => key)).toEqual([
      'GRANT_EXTENSION',
      'DECLINE_EXTENSION',
    ])
  })
})

describe('the form of closing', () => {
  it('asks for all seven points', () => {
    const draft = startOf(form('CLOSE'), matter)

    expect(missing(form('CLOSE'), { ...draft, passed: ['FACTS_CLEAR'] })).toContain('七项审核')
  })

  it('asks nobody to confirm a solution of what is not solved', () => {
    const five = keysOf(CLOSING_POINTS).filter((p) => p !== 'PROBLEM_SOLVED' && p !== 'TASK_DONE')
    const draft = { ...startOf(form('CLOSE'), matter), passed: five, opinion: '分步解决' }

    expect(missing(form('CLOSE'), { ...draft, result: 'D' })).toEqual([])
    expect(missing(form('CLOSE'), { ...draft, result: 'A' })).toEqual(['七项审核'])
  })

  it('asks for a promised day only where the result stays pending', () => {
    const draft = {
      ...startOf(form('CLOSE'), matter),
      passed: keysOf(CLOSING_POINTS),
      opinion: '同意',
    }

    expect(missing(form('CLOSE'), { ...draft, result: 'A' })).toEqual([])
    expect(missing(form('CLOSE'), { ...draft, result: 'B' })).toEqual(['挂账期限'])
  })

  it('does not send the promised day of a result that was chosen before', () => {
    const draft = {
      ...startOf(form('CLOSE'), matter),
      result: 'A',
      promisedFor: '2027-01-01',
      opinion: ' 同意 ',
    }

    expect(sent(form('CLOSE'), draft)).toEqual({
      method: 'POST',
      path: '/closure',
      body: {
        passed: [],
        acceptedEvidenceIds: ['e1'],
        result: 'A',
        opinion: '同意',
        promisedFor: null,
      },
    })
  })
})

describe('a decision', () => {
  it('starts with the day that was asked for', () => {
    expect(startOf(form('GRANT_EXTENSION'), matter)).toEqual({ until: '2026-12-20', remark: null })
  })

  it('says yes or no in its own word', () => {
    expect(sent(form('DECLINE_RETURN'), { reason: '属你单位职责' }).body).toEqual({
      reason: '属你单位职责',
      accepted: false,
    })
  })

  it('that is a no needs its reason', () => {
    expect(missing(form('DECLINE_PAUSE'), startOf(form('DECLINE_PAUSE'), matter))).toEqual(['理由'])
  })
})

describe('who verified', () => {
  it.each([
    ['VERIFY', 'LIAISON', true],
    ['VERIFY', 'CLERK', false],
    ['REPORT', 'LIAISON', false],
  ] as const)('%s as %s is the last deed: %s', (deed, role, last) => {
    expect(isLast(deed, role)).toBe(last)
  })
})

describe('the ladder', () => {
  it.each([
    [null, 'EXPEDITED'],
    ['REMINDED', 'EXPEDITED'],
    ['EXPEDITED', 'SUPERVISED'],
    ['UPGRADED', null],
  ] as const)('%s → %s', (now, next) => {
    expect(nextRung(now)).toBe(next)
  })
})

describe('the form of a second claim', () => {
  it('goes on with the evidence of the one that was sent back', () => {
    const again = {
      ...matter,
      sentBackClaim: { report: '已完成', evidence: [{ id: 'e1' }, { id: 'e2' }] },
    } as MatterView
    const draft = { ...startOf(form('CLAIM'), again), signedBy: '局长', evidenceIds: ['e3'] }

    expect(sent(form('CLAIM'), draft).body).toEqual({
      report: '已完成',
      signedBy: '局长',
      evidenceIds: ['e1', 'e2', 'e3'],
    })
  })

  it('asks for nothing of the kind the first time', () => {
    const draft = { ...startOf(form('CLAIM'), matter), report: '已完成', signedBy: '局长' }

    expect(sent(form('CLAIM'), draft).body).toEqual({
      report: '已完成',
      signedBy: '局长',
      evidenceIds: [],
    })
  })
})
