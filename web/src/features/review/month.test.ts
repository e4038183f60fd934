import { describe, expect, it } from 'vitest'
import { dayShown, monthName, monthToReview, shift, untilWords } from './month'

describe('the month', () => {
  it('that is reviewed is the one before until the tenth', () => {
    expect(monthToReview('2026-11-10')).toBe('2026-10')
    expect(monthToReview('2026-11-11')).toBe('2026-11')
    expect(monthToReview('2027-01-05')).toBe('2026-12')
  })

  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-05', -5, '2025-12'],
  ])('%s and %i months is %s', (month, months, to) => {
    expect(shift(month, months)).toBe(to)
  })

  it.each([
    ['2026-11', '2026-11-21'],
    ['2026-10', '2026-10-31'],
    ['2026-02', '2026-02-28'],
    ['2025-12', '2025-12-31'],
  ])('%s shows its matters as of %s', (month, day) => {
    expect(dayShown(month, '2026-11-21')).toBe(day)
  })

  it('has a name, and says whether it still runs', () => {
    expect(monthName('2026-03')).toBe('2026年3月')
    expect(untilWords('2026-11', '2026-11-21')).toContain('截至今天')
    expect(untilWords('2026-10', '2026-11-21')).not.toContain('截至今天')
  })
})
