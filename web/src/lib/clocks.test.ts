import { describe, expect, it } from 'vitest'
import { clockLines, marksOf } from './clocks'
import type { Clocks } from './api-types'

const NOW = '2026-11-21'

function clocks(some: Partial<Clocks> = {}): Clocks {
  return {
    originalDue: '2026-12-20',
    due: '2026-12-20',
    provisional: false,
    byDefault: false,
    overdueOriginal: 0,
    overdue: 0,
    daysLeft: 29,
    light: 'GREEN',
    excused: false,
    paused: false,
    blockedBy: null,
    stoppedOn: null,
    lateStart: false,
    ...some,
  }
}

describe('the two clocks', () => {
  it('are both told even where they agree', () => {
    const lines = clockLines(clocks(), 'RECEIVED', NOW)

    expect(lines.map((l) => `${l.name} ${l.date} ${l.words}`)).toEqual([
      '原定 12月20日 还有29天',
      '现定 12月20日 还有29天',
    ])
  })

  it('still count against the first day after an extension', () => {
    const lines = clockLines(
      clocks({ originalDue: '2026-11-18', overdueOriginal: 3, due: '2026-12-01' }),
      'RECEIVED',
      NOW,
    )

    expect(lines.map((l) => [l.words, l.tone])).toEqual([
      ['逾期3天', 'late'],
      ['还有10天', 'calm'],
    ])
  })

  it('warn, but do not accuse, on the last day', () => {
    const [, now] = clockLines(clocks({ due: NOW }), 'RECEIVED', NOW)

    expect(now).toMatchObject({ words: '今天到期', tone: 'soon' })
  })

  it('stand still where the clock is stopped', () => {
    const [, now] = clockLines(clocks({ paused: true, stoppedOn: '2026-11-02' }), 'RECEIVED', NOW)

    expect(now).toMatchObject({ words: '停表', tone: 'still' })
  })

  it('no longer run when the matter has ended', () => {
    const lines = clockLines(clocks({ overdueOriginal: 2 }), 'CLOSED', NOW)

    expect(lines.map((l) => l.words)).toEqual(['逾期2天', '未逾期'])
  })

  it('say so where a matter goes on without a last day', () => {
    expect(clockLines(clocks({ due: null }), 'LONG_TERM', NOW)).toMatchObject([
      { name: '原定', date: '12月20日' },
      { name: '现定', date: '不设', words: '长期推进' },
    ])
  })
})

describe('the marks beside the clocks', () => {
  it('are none for a plain matter', () => {
    expect(marksOf(clocks(), NOW)).toEqual([])
  })

  it('name the unit that is in the way instead of a mere stop', () => {
    const marks = marksOf(
      clocks({ paused: true, blockedBy: '市住建局', stoppedOn: '2026-11-02' }),
      NOW,
    )

    expect(marks.map((m) => m.words)).toEqual(['卡在市住建局已19天'])
    expect(marks[0]!.about).toBe('自11月2日起时限计在市住建局')
  })

  it('say what is provisional, excused, by rule and slow to start', () => {
    const marks = marksOf(
      clocks({ provisional: true, excused: true, byDefault: true, lateStart: true }),
      NOW,
    )

    expect(marks.map((m) => m.words)).toEqual(['免责', '暂定', '默认期限', '起步迟缓'])
  })
})
