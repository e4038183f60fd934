import { describe, expect, it } from 'vitest'
import { before, moved } from './hits'

describe('an arrow among the hits', () => {
  it.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', 0, 3, 2],
    ['a', 0, 3, null],
    ['ArrowUp', 0, 0, null],
  ])('%s at %i of %i → %s', (key, here, length, next) => {
    expect(moved(key, here, length)).toBe(next)
  })
})

describe('one character', () => {
  it('is too little to look for, and that is said', () => {
    expect(before('桥')).toBe('请至少输入两个字')
    expect(before('')).not.toBe(before('桥'))
  })
})
