import { describe, expect, it } from 'vitest'
import { step } from './listKeys'

describe('a key in the list', () => {
  it.each([
    ['j', -1, 3, 0],
    ['j', 2, 3, 2],
    ['ArrowUp', 1, 3, 0],
    ['k', -1, 3, 0],
    ['End', 0, 3, 2],
    ['x', 0, 3, null],
    ['j', -1, 0, null],
  ])('%s at %i of %i → %s', (key, here, length, next) => {
    expect(step(key, here, length)).toBe(next)
  })
})
