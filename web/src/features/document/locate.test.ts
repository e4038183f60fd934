import { describe, expect, it } from 'vitest'
import { locate, squeeze } from './locate'

describe('finding printed words again', () => {
  it('bears letters that are spaced out and broken over lines', () => {
    const source = '头条\n凝 心 铸\n魂　向未来\n正文'

    expect(locate(squeeze(source), '凝心铸魂向未来', 0)).toEqual([3, 14])
  })

  it('takes the occurrence nearest to the article', () => {
    const source = squeeze('任重 ……………… 任重')

    expect(locate(source, '任重', 0)).toEqual([0, 2])
    expect(locate(source, '任重', 10)).toEqual([10, 12])
  })

  it('takes the headline, not its words in the body', () => {
    const source = squeeze('周交办会召开 市长主持 周交办会召开')

    expect(locate(source, '周交办会召开', 7, [[7, 18]])).toEqual([0, 6])
  })

  it('finds nothing where nothing is', () => {
    expect(locate(squeeze('正文'), '标题', 0)).toBeNull()
    expect(locate(squeeze('正文'), ' ', 0)).toBeNull()
  })
})
