import { describe, expect, it } from 'vitest'
import { clock, settingsOf } from './settings'

describe('the settings of notices', () => {
  it.each([
    ['22:00:00', '22:00'],
    ['07:30', '07:30'],
    [null, ''],
  ])('%s is shown as %s', (time, shown) => {
    expect(clock(time)).toBe(shown)
  })

  it('send no address where none was entered', () => {
    const entered = { email: '  ', quietFrom: '22:00', quietTo: '07:30' }

    expect(settingsOf(entered).email).toBeNull()
  })
})
