import { describe, expect, it } from 'vitest'
import { carried, isKnownThen, pastIn } from './past'

const THEN = '2026-11-03T01:00:00Z'
const at = (path: string, query = {}) => ({ path, query })

describe('当时所知', () => {
  it('is told by the address, with the meeting one came from', () => {
    expect(pastIn(at('/matters', { asOf: THEN, meeting: 'm' }))).toEqual({
      asOf: THEN,
      meeting: 'm',
    })
  })

  it('is now where the moment is none, is still to come, or the screen has no past', () => {
    expect(pastIn(at('/matters', { asOf: 'gestern' })).asOf).toBe('')
    expect(pastIn(at('/matters', { asOf: THEN }), Date.parse('2026-11-02T01:00:00Z')).asOf).toBe('')
    expect(pastIn(at('/meetings', { asOf: THEN })).asOf).toBe('')
  })

  it('goes along from screen to screen, and ends where a screen has no past', () => {
    const list = at('/matters', { asOf: THEN, meeting: 'm', light: 'RED' })

    expect(carried(at('/'), list)).toEqual({ asOf: THEN, meeting: 'm' })
    expect(carried(at('/matters', { light: 'YELLOW' }), list)).toEqual({
      asOf: THEN,
      meeting: 'm',
      light: 'YELLOW',
    })
    expect(carried(at('/meetings'), list)).toBeNull()
    expect(carried(at('/'), at('/matters'))).toBeNull()
  })

  it('another moment can be chosen', () => {
    expect(carried(at('/', { asOf: THEN }), at('/', { asOf: '2026-11-01T01:00:00Z' }))).toBeNull()
  })

  it('is there on the board, the list, each matter and the papers', () => {
    expect(['/', '/matters', '/matters/1', '/papers/2'].every(isKnownThen)).toBe(true)
    expect(['/documents', '/meetings/1', '/journal', '/mattersx'].some(isKnownThen)).toBe(false)
  })
})
