import { describe, expect, it } from 'vitest'
import type { MatterView, Paper } from '@/lib/api-types'
import { orderText, paperText } from './paperText'

const paper: Paper = {
  number: '〔2026〕催12号',
  rung: 'EXPEDITED',
  matterId: 'm',
  code: '〔2026〕46-3',
  demand: '完成6处易涝点治理；',
  leadUnitId: 'u1',
  leadUnit: '市住建局',
  at: '2026-11-20T17:00:00Z',
  by: '周文书',
  words: '',
}
const matter = {
  code: '〔2026〕46-3',
  demand: '完成6处易涝点治理',
  mandate: '2026年第46次周交办会',
  approvedBy: '陆怀瑾',
  approver: '沈砚秋',
  coUnits: [{ id: 'u', shortName: '平溪县' }],
  dispatchedAt: '2026-11-16T03:00:00Z',
  clocks: {
    originalDue: '2026-11-10',
    due: '2026-11-18',
    overdueOriginal: 11,
    overdue: 3,
    byDefault: false,
    provisional: false,
  },
  terms: { receiptDue: '2026-11-17T09:30:00Z', cadence: 'WEEK' },
} as unknown as MatterView

describe('a printed reminder', () => {
  it('tells both clocks as they stood, and its day in the time of the city', () => {
    const text = paperText(paper, matter, '市住房和城乡建设局')

    expect(text.title).toBe('关于第〔2026〕46-3号交办事项的催办单')
    expect(text.paragraphs[0]).toBe(
      '由你单位牵头办理的第〔2026〕46-3号交办事项：完成6处易涝点治理。',
    )
    expect(text.paragraphs[1]).toBe(
      '原定2026年11月10日办结，已逾期11天；现定2026年11月18日办结，已逾期3天。',
    )
    expect(text.date).toBe('2026年11月21日')
  })
})

describe('a printed order', () => {
  it('names the mandate, the approver, who helps, the last day and by when to sign', () => {
    const words = orderText(matter, '市住房和城乡建设局').paragraphs.join('')

    expect(words).toContain('根据2026年第46次周交办会，经陆怀瑾批准')
    expect(words).toContain('平溪县协助办理')
    expect(words).toContain('办理期限：2026年11月10日。')
    expect(words).toContain('请于2026年11月17日17:30前签收')
  })

  it('says how far it is to be done, where the order does', () => {
    const asked = { ...matter, requirement: '汛前完工，逐点验收' }

    expect(orderText(asked, '市住房和城乡建设局').paragraphs[2]).toBe(
      '工作要求：汛前完工，逐点验收。',
    )
    expect(orderText(matter, '市住房和城乡建设局').paragraphs.join('')).not.toContain('工作要求')
  })

  it('tells a limit that ends with a day as the end of that day', () => {
    const terms = { ...matter.terms, receiptDue: '2026-11-18T00:00:00+08:00' }
    const words = orderText({ ...matter, terms }, '市住房和城乡建设局').paragraphs.join('')

    expect(words).toContain('请于2026年11月17日24:00前签收')
  })
})
