import { describe, expect, it } from 'vitest'
import {
  cityTime,
  day,
  due,
  instantOf,
  isPast,
  moment,
  span,
  today,
  until,
  wholeMoment,
} from './date'

describe('a date in words', () => {
  it('leaves the current year out', () => {
    expect(day('2026-05-31', '2026-11-21')).toBe('5月31日')
    expect(day('2024-05-31', '2026-11-21')).toBe('2024年5月31日')
  })

  it('tells a moment in the time of the city', () => {
    expect(moment('2026-11-20T17:05:00Z', '2026-11-21')).toBe('11月21日 01:05')
  })

  it('tells a moment of the past in full', () => {
    expect(wholeMoment('2026-11-03T01:00:00Z')).toBe('2026年11月3日 9:00')
  })

  it('is chosen in the time of the city', () => {
    expect(cityTime('2026-11-02T17:30:00Z')).toBe('2026-11-03T01:30')
    expect(instantOf('2026-11-03T01:30')).toBe('2026-11-02T17:30:00.000Z')
  })

  it('tells the day of a span once', () => {
    const from = '2026-11-20T01:00:00Z'
    expect(span(from, '2026-11-20T03:30:00Z', '2026-11-21')).toBe('11月20日 09:00 至 11:30')
    expect(span(from, '2026-11-20T17:00:00Z', '2026-11-21')).toBe(
      '11月20日 09:00 至 11月21日 01:00',
    )
    expect(span(from, null, '2026-11-21')).toBe('11月20日 09:00')
  })

  it('knows that the day begins earlier in the city than in Greenwich', () => {
    expect(today(new Date('2026-11-20T16:30:00Z'))).toBe('2026-11-21')
  })
})

describe('a deadline in the past', () => {
  it.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    [null, false],
  ])('%s: %s', (deadline, past) => {
    expect(isPast(deadline, '2026-11-21')).toBe(past)
  })
})

describe('how near a deadline is', () => {
  it.each([
    ['2026-11-19', '已过期限2天', 'late'],
    ['2026-11-21', '今天到期', 'late'],
    ['2026-11-25', '还有4天', 'soon'],
    ['2026-12-31', '还有40天', 'calm'],
  ])('%s → %s', (deadline, words, urgency) => {
    expect(due(deadline, '2026-11-21')).toEqual({ words, urgency })
  })
})

describe('until when', () => {
  it('a day that ends is told as its own end', () => {
    expect(until('2026-11-24T00:00:00+08:00', '2026-11-20')).toBe('11月23日 24:00')
    expect(until('2026-11-24T17:30:00+08:00', '2026-11-20')).toBe('11月24日 17:30')
    expect(until(null)).toBe('')
  })
})
