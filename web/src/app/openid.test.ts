import { beforeEach, describe, expect, it } from 'vitest'
import { keepWanted, refusalWords, startsOver, takeWanted } from './openid'

describe('coming back from the provider', () => {
  beforeEach(() => sessionStorage.clear())

  it.each(['openid-away', 'openid-denied', 'openid-failed', 'openid-unlinked', 'openid-others'])(
    'says why it did not lead in: %s',
    (code) => {
      expect(refusalWords(code)).toMatch(/统一身份认证.+。$/)
    },
  )

  it.each(['shut', 'locked', 'address-locked', 'too-often', 'openid-over'])('knows %s', (code) => {
    expect(refusalWords(code)).not.toBe('')
  })

  it.each([undefined, '', '请拨打诈骗电话', 'constructor', ['shut']])(
    'says nothing that only stands in the address: %s',
    (code) => {
      expect(refusalWords(code)).toBe('')
    },
  )

  it('goes on to the page that was asked for, once', () => {
    keepWanted('/matters?stage=DISPATCHED')

    expect(takeWanted()).toBe('/matters?stage=DISPATCHED')
    expect(takeWanted()).toBe('/')
  })

  it('never goes to another site', () => {
    keepWanted('https://elsewhere.example')
    expect(takeWanted()).toBe('/')
    sessionStorage.setItem('gangmu.wanted', '//elsewhere.example')
    expect(takeWanted()).toBe('/')
  })

  it('asks for the code again only where it was wrong', () => {
    expect(startsOver('wrong-code')).toBe(false)
    expect(startsOver('locked')).toBe(true)
    expect(startsOver('openid-over')).toBe(true)
  })
})
