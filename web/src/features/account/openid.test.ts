import { expect, it } from 'vitest'
import { linkWords } from './openid'

it('says how the account is linked', () => {
  expect(linkWords(null)).toContain('未开通')
  expect(linkWords({ name: '0471', since: null })).toBe('已开通，账号名为“0471”，尚未登录过。')
  expect(linkWords({ name: '0471', since: '2026-11-03T09:00:00+08:00' })).toMatch(
    /^已关联“0471”（.*9:00首次登录）/,
  )
})
