import { describe, expect, it } from 'vitest'
import type { Moving } from '@/lib/api-types'
import { effect, summary } from './impact'

const move = (more: Partial<Moving>): Moving => ({
  code: '〔2026〕52-1',
  title: '完成首批企业诊断',
  matter: 'm',
  before: '2027-01-01',
  after: '2027-01-01',
  provisionalBefore: false,
  provisionalAfter: false,
  ...more,
})

describe('what a notice moves', () => {
  it('tells later from earlier', () => {
    expect(effect(move({ after: '2027-01-04' })).words).toBe('推后')
    expect(effect(move({ after: '2026-12-31' })).words).toBe('提前')
  })

  it('a day that stays becomes certain', () => {
    expect(effect(move({ provisionalBefore: true })).words).toBe('转为确定')
    expect(effect(move({ provisionalAfter: true })).words).toBe('转为暂定')
  })

  it('is summed up in a sentence', () => {
    expect(summary([])).toBe('没有期限因此变化。')
    expect(
      summary([
        move({ after: '2027-01-04', provisionalBefore: true }),
        move({ provisionalBefore: true }),
      ]),
    ).toBe('1项期限移动，2项由暂定转为确定。')
  })
})
