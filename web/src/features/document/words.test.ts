import { describe, expect, it } from 'vitest'
import type { DocumentView, Finding } from '@/lib/api-types'
import { decided, fileSize, money, outcome, voidedWords, withoutDay } from './words'

describe('money in words', () => {
  it.each([
    [120_000_000, '1.2亿元'],
    [35_000, '3.5万元'],
    [900, '900元'],
  ])('%d → %s', (yuan, words) => {
    expect(money(yuan)).toBe(words)
  })
})

describe('what became of a demand', () => {
  it('is told apart where it repeats something else', () => {
    const itemised = { state: 'ITEMISED', linkedTo: null } as Finding
    const repeat = { state: 'ITEMISED', linkedTo: { id: '7' } } as Finding

    expect(outcome(itemised)).toBe('ITEMISED')
    expect(outcome(repeat)).toBe('REPEATS')
    expect(decided(repeat)).toBe('已认定为重复')
  })
})

describe('a void document', () => {
  it('tells who voided it, when and why', () => {
    const voided = { at: '2026-05-11T02:05:00Z', by: '1', byName: '温若衡', reason: '传错了文件' }

    expect(voidedWords(voided, '2026-05-12')).toBe('温若衡于5月11日 10:05作废：传错了文件')
  })
})

describe('the size of a file', () => {
  it('is never zero', () => {
    expect(fileSize(12)).toBe('1 KB')
    expect(fileSize(3_500_000)).toBe('3.3 MB')
  })
})

describe('time limits without a day', () => {
  it('are counted as long as nobody has decided', () => {
    const limits = [
      { state: 'OPEN', deadlineText: '8月底前', deadline: null },
      { state: 'OPEN', deadlineText: '8月底前', deadline: '2026-08-31' },
      { state: 'OPEN', deadlineText: null, deadline: null },
      { state: 'LEFT_OUT', deadlineText: '年底前', deadline: null },
    ]
    const document = { articles: [{ directives: limits }, { directives: limits }] }

    expect(withoutDay(document as unknown as DocumentView)).toBe(2)
  })
})
