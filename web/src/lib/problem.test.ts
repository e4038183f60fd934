import { describe, expect, it } from 'vitest'
import { problemOf, sentenceOf } from './problem'

describe('a refusal', () => {
  it('carries the code and the sentence of the server', () => {
    const problem = problemOf(409, '{"code":"already-decided","detail":"这项要求已经办过了。"}')

    expect(problem.code).toBe('already-decided')
    expect(sentenceOf(problem)).toBe('这项要求已经办过了。')
  })

  it('still has a sentence when a proxy answered with a page', () => {
    const problem = problemOf(502, '<html>Bad Gateway</html>')

    expect(problem.code).toBe('http-502')
    expect(problem.detail).toContain('稍后再试')
  })

  it.each([
    ['{"fields":{"heldOn":"请填写日期"}}'],
    ['{"errors":[{"field":"heldOn","message":"请填写日期"}]}'],
  ])('names the fields that were wrong: %s', (body) => {
    expect(problemOf(400, body).fields).toEqual({ heldOn: '请填写日期' })
  })
})
