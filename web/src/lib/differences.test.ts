import { describe, expect, it } from 'vitest'
import { differences } from './differences'

describe('differing words of two demands', () => {
  it('marks the date when only the date differs', () => {
    const [left, right] = differences('5月底前完成管网改造', '6月底前完成管网改造')

    expect(left.filter((p) => !p.shared).map((p) => p.text)).toEqual(['5'])
    expect(right.filter((p) => !p.shared).map((p) => p.text)).toEqual(['6'])
  })

  it('gives every text back whole', () => {
    const a = '市住建局要加快老旧小区改造，主汛期前完成6处易涝点治理'
    const b = '加快推进老旧小区改造和雨污分流'
    const [left, right] = differences(a, b)

    expect(left.map((p) => p.text).join('')).toBe(a)
    expect(right.map((p) => p.text).join('')).toBe(b)
  })

  it('does not count a lone common character as shared', () => {
    const [left] = differences('抓好要事', '快要好了')

    expect(left.every((p) => !p.shared)).toBe(true)
  })

  it('bears an empty side', () => {
    expect(differences('', '全部')).toEqual([[], [{ text: '全部', shared: false }]])
  })
})
