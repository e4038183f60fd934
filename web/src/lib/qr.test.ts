import { describe, expect, it } from 'vitest'
import { qrCode } from './qr'

describe('a code for the camera', () => {
  it('grows with what it says', () => {
    expect(qrCode('a').size).toBe(21)
    expect(qrCode('otpauth://totp/'.padEnd(120, 'a')).size).toBeGreaterThan(21)
  })

  it('has its three corners', () => {
    const { size, path } = qrCode('纲目')
    for (const corner of ['M0 0h', `M${size - 1} 0h`, `M0 ${size - 1}h`])
      expect(path).toContain(corner)
    expect(path).not.toContain(`M${size - 1} ${size - 1}h1v1h-1zM${size - 1} ${size - 1}`)
  })
})
