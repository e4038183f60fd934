import { describe, expect, it } from 'vitest'
import { afterSignIn } from './afterSignIn'

describe('after signing in', () => {
  it.each([
    ['/matters?stage=DISPATCHED', '/matters?stage=DISPATCHED'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
    ['/sign-in?to=/', '/'],
    [undefined, '/'],
  ])('%s → %s', (wanted, path) => {
    expect(afterSignIn(wanted)).toBe(path)
  })
})
