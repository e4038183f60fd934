import { describe, expect, it } from 'vitest'
import { sittingKey } from './keys'

function pressed(key: string, on = 'div', some: KeyboardEventInit = {}) {
  const place = document.createElement(on)
  document.body.append(place)
  let told: ReturnType<typeof sittingKey> = null
  place.addEventListener('keydown', (e) => (told = sittingKey(e)))
  place.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...some }))
  return told
}

describe('the keys of the meeting', () => {
  it('walk the agenda and choose what is written down', () => {
    expect(pressed('ArrowDown')).toBe('next')
    expect(pressed('ArrowUp')).toBe('previous')
    expect(pressed('2')).toBe('DECISION')
    expect(pressed('P')).toBe('wall')
  })

  it('are letters where somebody writes, except to save, to walk with Alt and to leave', () => {
    expect(pressed('2', 'textarea')).toBeNull()
    expect(pressed('ArrowDown', 'textarea')).toBeNull()
    expect(pressed('ArrowDown', 'textarea', { altKey: true })).toBe('next')
    expect(pressed('Enter', 'textarea', { ctrlKey: true })).toBe('save')
    expect(pressed('Escape', 'textarea')).toBe('leave')
  })

  it('leave the keys of the browser alone', () => {
    expect(pressed('p', 'div', { ctrlKey: true })).toBeNull()
    expect(pressed('1', 'div', { altKey: true })).toBeNull()
    expect(pressed('x')).toBeNull()
  })
})
