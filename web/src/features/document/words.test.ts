import { describe, expect, it } from 'vitest'
import { fileSize, money } from './words'

describe('money in words', () => {
  it.each([
    [120_000_000, '1.2亿元'],
    [35_000, '3.5万元'],
    [900, '900元'],
  ])('%d → %s', (yuan, words) => {
    expect(money(yuan)).toBe(words)
  })
})

describe('the size of a file', () => {
  it('is never zero', () => {
    expect(fileSize(12)).toBe('1 KB')
    expect(fileSize(3_500_000)).toBe('3.3 MB')
  })
})
