import { describe, expect, it } from 'vitest'
import {
  cellOf,
  dateByKey,
  daysOf,
  differing,
  draftOf,
  longDay,
  monthsOf,
  named,
  saying,
  toggled,
} from './days'

const empty = draftOf([])
const national = draftOf([
  { date: '2026-10-01', working: false, name: '国庆节' },
  { date: '2026-10-03', working: false, name: '国庆节' },
  { date: '2026-10-10', working: true, name: '国庆节' },
])

describe('the year that a clerk edits', () => {
  it('knows weekends by itself', () => {
    expect(cellOf('2026-11-20', empty).working).toBe(true)
    expect(cellOf('2026-11-21', empty).working).toBe(false)
    expect(cellOf('2026-11-21', empty).mark).toBe('')
  })

  it('marks what the notice gives and takes', () => {
    expect(cellOf('2026-10-01', national).mark).toBe('休')
    expect(cellOf('2026-10-03', national).mark).toBe('休')
    expect(cellOf('2026-10-10', national).mark).toBe('班')
  })

  it('counts the working days of each month', () => {
    const months = monthsOf(2026, national)

    expect(months).toHaveLength(12)
    expect(months[9]!.workingDays).toBe(22)
    expect(months[1]!.days).toHaveLength(28)
  })

  it('a day that is toggled takes the name of the holiday beside it', () => {
    const longer = toggled(national, '2026-10-02')

    expect(longer.get('2026-10-02')).toEqual({ date: '2026-10-02', working: false, name: '国庆节' })
    expect(toggled(empty, '2026-05-01').get('2026-05-01')?.name).toBe('放假')
    expect(toggled(empty, '2026-05-09').get('2026-05-09')?.name).toBe('调休')
  })

  it('a day that is toggled twice is like every week', () => {
    expect(toggled(toggled(empty, '2026-05-01'), '2026-05-01')).toEqual(empty)
  })

  it('a weekend may bear the name of a holiday, and lose it', () => {
    const held = named(empty, '2026-10-03', ' 国庆节 ')

    expect(held.get('2026-10-03')).toEqual({ date: '2026-10-03', working: false, name: '国庆节' })
    expect(named(held, '2026-10-03', '').size).toBe(0)
  })

  it('the days that were clicked before take the name of the holiday', () => {
    const clicked = ['2026-05-01', '2026-05-04', '2026-05-09', '2026-06-19'].reduce(toggled, empty)
    const labour = named(clicked, '2026-05-01', '劳动节')

    expect(clicked.get('2026-05-09')?.name).toBe('调休')
    expect(labour.get('2026-05-04')?.name).toBe('劳动节')
    expect(labour.get('2026-05-09')).toEqual({ date: '2026-05-09', working: true, name: '劳动节' })
    expect(labour.get('2026-06-19')?.name).toBe('放假')
  })

  it('a day off is never without a name', () => {
    expect(named(national, '2026-10-01', ' ').get('2026-10-01')?.name).toBe('国庆节')
  })

  it('tells what was changed, in order', () => {
    const changed = toggled(toggled(national, '2026-10-10'), '2026-10-02')

    expect(differing(national, changed)).toEqual(['2026-10-02', '2026-10-10'])
    expect(differing(national, draftOf(daysOf(national)))).toEqual([])
    expect(saying('2026-10-02', changed)).toBe('休息（国庆节）')
    expect(saying('2026-10-09', changed)).toBe('上班')
  })

  it('is walked through by the keyboard, within the year', () => {
    expect(dateByKey('ArrowDown', '2026-10-29')).toBe('2026-11-05')
    expect(dateByKey('ArrowLeft', '2026-01-01')).toBeNull()
    expect(dateByKey('PageDown', '2026-01-31')).toBe('2026-02-28')
    expect(dateByKey('PageUp', '2026-01-31')).toBeNull()
    expect(dateByKey('a', '2026-01-31')).toBeNull()
  })

  it('says a day with its weekday', () => {
    expect(longDay('2026-10-01')).toBe('10月1日 周四')
  })
})
