import { describe, expect, it } from 'vitest'
import { moved } from './hits'

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
