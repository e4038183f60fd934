import { describe, expect, it } from 'vitest'
import { leadHint } from './lead'

describe('what the clerk is told about who leads', () => {
  it.each([
    [[], 'a', null],
    [[], null, '原文没有点名牵头单位，请选定'],
    [['市纪委监委'], null, '原文点名的“市纪委监委”不在单位名册中，请另选牵头单位'],
    [['鼎川县', '石梁区'], 'a', '原文点名的“鼎川县”、“石梁区”不在单位名册中，请核对'],
  ])('%j not registered, %s leads: %s', (unregistered, leadUnitId, told) => {
    expect(leadHint({ unregistered }, leadUnitId)).toBe(told)
  })
})
