import { describe, expect, it } from 'vitest'
import { promiseWords } from './promise'

describe('a promise', () => {
  it.each([
    ['2026-11-12', '承诺11月12日前解决，已过10天', true],
    ['2026-11-22', '承诺11月22日前解决', false],
    [null, '没有承诺日期', false],
  ])('for %s: %s', (promisedFor, words, late) => {
    expect(promiseWords(promisedFor, '2026-11-22')).toEqual({ words, late })
  })
})
