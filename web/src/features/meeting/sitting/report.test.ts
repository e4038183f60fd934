import { describe, expect, it } from 'vitest'
import type { Report } from '@/lib/api-types'
import { lastReport, reportFacts } from './report'

const report = (at: string, some: Partial<Report> = {}) =>
  ({
    at,
    unchanged: false,
    progress: '完成六成',
    problems: null,
    needs: null,
    nextStep: null,
    ...some,
  }) as Report

describe('the last report', () => {
  it('is the latest before the moment of the agenda', () => {
    const reports = [
      report('2026-11-06T02:00:00Z'),
      report('2026-11-13T02:00:00Z'),
      report('2026-11-20T02:00:00Z'),
    ]

    expect(lastReport(reports, '2026-11-16T02:00:00Z')).toBe(reports[1])
    expect(lastReport([], '2026-11-16T02:00:00Z')).toBeNull()
  })

  it('tells only what it says', () => {
    const told = report('2026-11-06T02:00:00Z', { needs: '请加快预审' })

    expect(reportFacts(told, [told])).toEqual([
      ['进展', '完成六成'],
      ['需协调', '请加快预审'],
    ])
  })

  it('tells what stood before where nothing changed', () => {
    const before = report('2026-11-06T02:00:00Z')
    const same = report('2026-11-13T02:00:00Z', { unchanged: true, progress: '' })

    expect(reportFacts(same, [before, same])).toEqual([['此前进展', '完成六成']])
  })
})
