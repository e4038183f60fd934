import { describe, expect, it } from 'vitest'
import { deskKey } from './keys'

function pressed(key: string, on = 'div', more: KeyboardEventInit = {}) {
  const element = document.createElement(on)
  document.body.append(element)
  let meaning: ReturnType<typeof deskKey> = null
  element.addEventListener('keydown', (e) => (meaning = deskKey(e)))
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }))
  return meaning
}

describe('keys of the desk', () => {
  it.each([
    ['j', 'next'],
    ['ArrowUp', 'previous'],
    ['Enter', 'accept'],
    ['D', 'drop'],
    ['?', 'help'],
    ['x', null],
  ])('%s means %s', (key, meaning) => {
    expect(pressed(key)).toBe(meaning)
  })

  it.each(['input', 'textarea', 'select'])('belong to the %s that has the focus', (field) => {
    expect(pressed('a', field)).toBeNull()
    expect(pressed('Enter', field)).toBeNull()
  })

  it('leave Enter to a button and Ctrl+A to the browser', () => {
    expect(pressed('Enter', 'button')).toBeNull()
    expect(pressed('j', 'button')).toBe('next')
    expect(pressed('a', 'div', { ctrlKey: true })).toBeNull()
  })
})
