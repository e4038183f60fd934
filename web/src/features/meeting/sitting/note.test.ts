import { describe, expect, it } from 'vitest'
import type { Entry } from './agenda'
import { bodyOf, emptyDraft, missing } from './note'

const last = { section: 'LAST_LIST', matterId: 'm1', code: '〔2026〕46-1' } as Entry
const fresh = { section: 'NEW_LIST', matterId: null, code: '〔2026〕47-1' } as Entry

describe('what is missing', () => {
  it('are words, and for a new matter its unit', () => {
    const anew = { ...emptyDraft('NEW_MATTER'), words: '排查易涝点' }

    expect(missing(emptyDraft())).toBe('请填写记录内容')
    expect(missing(anew)).toBe('请选定牵头单位')
    expect(missing({ ...anew, leadUnitId: 'u' })).toBe('')
    expect(missing({ ...emptyDraft(), words: ' 已进场 ' })).toBe('')
  })
})

describe('what is written down', () => {
  const filled = {
    ...emptyDraft(),
    words: ' 月底前通车 ',
    done: 'no' as const,
    promisedFor: '2026-11-30',
    leadUnitId: 'u',
    coUnitIds: ['v'],
    deadline: '2026-12-10',
  }

  it('holds only what belongs to its kind', () => {
    expect(bodyOf({ ...filled, kind: 'INFORMATION' }, last)).toMatchObject({
      words: '月底前通车',
      done: false,
      promisedFor: null,
      leadUnitId: null,
      coUnitIds: [],
      deadline: null,
    })
    expect(bodyOf({ ...filled, kind: 'INFORMATION', done: 'unasked' }, last).done).toBeNull()
    expect(bodyOf({ ...filled, kind: 'DECISION' }, last).promisedFor).toBe('2026-11-30')
    expect(bodyOf({ ...filled, kind: 'NEW_MATTER' }, last)).toMatchObject({
      done: null,
      promisedFor: null,
      leadUnitId: 'u',
      coUnitIds: ['v'],
      deadline: '2026-12-10',
    })
  })

  it('names an item that has no matter yet, but never in the words of a new matter', () => {
    expect(bodyOf({ ...filled, kind: 'DECISION' }, fresh)).toMatchObject({
      matterId: null,
      done: null,
      words: '〔2026〕47-1：月底前通车',
    })
    expect(bodyOf({ ...filled, kind: 'NEW_MATTER' }, fresh).words).toBe('月底前通车')
  })
})
