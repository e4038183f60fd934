import type { SpecialDay } from '@/lib/api-types'

/** What a notice says of a year's days, by date. */
export type Draft = ReadonlyMap<string, SpecialDay>

export interface Cell {
  date: string
  dayOfMonth: number
  /** 1 for Monday to 7. */
  weekday: number
  working: boolean
  /** What the notice calls the day, when it speaks of it. */
  name: string
  /** 休: a rest day that the notice gives; 班: a weekend day worked in exchange; '' as in every week. */
  mark: '休' | '班' | ''
}

export interface Month {
  month: number
  workingDays: number
  days: Cell[]
}

const DAY = 86_400_000
/** A day takes the name of a holiday as near as this; holidays with what is worked for them span no more. */
const NEAR = 12
/** What a day is called as long as its holiday has not been named. */
const UNNAMED = { rest: '放假', work: '调休' }

export const HOLIDAYS = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节']

export const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

export function draftOf(days: readonly SpecialDay[]): Draft {
  return new Map(days.map((day) => [day.date, day]))
}

/** The days of a draft in order, as a notice. */
export function daysOf(draft: Draft): SpecialDay[] {
  return [...draft.values()].sort((a, b) => a.date.localeCompare(b.date))
}

export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** `10月1日 周四` */
export function longDay(date: string): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日 周${WEEKDAYS[weekdayOf(date) - 1]}`
}

function worksByWeekday(date: string): boolean {
  return weekdayOf(date) <= 5
}

export function cellOf(date: string, draft: Draft): Cell {
  const told = draft.get(date)
  const working = told ? told.working : worksByWeekday(date)
  return {
    date,
    dayOfMonth: Number(date.slice(8)),
    weekday: weekdayOf(date),
    working,
    name: told?.name ?? '',
    mark: !told ? '' : working ? (worksByWeekday(date) ? '' : '班') : '休',
  }
}

export function monthsOf(year: number, draft: Draft): Month[] {
  return Array.from({ length: 12 }, (_, i) => {
    const days = datesOf(year, i + 1).map((date) => cellOf(date, draft))
    return { month: i + 1, workingDays: days.filter((day) => day.working).length, days }
  })
}

function datesOf(year: number, month: number): string[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const start = `${year}-${String(month).padStart(2, '0')}`
  return Array.from({ length: count }, (_, i) => `${start}-${String(i + 1).padStart(2, '0')}`)
}

/** The day so many days later, when it is of the same year. */
export function dateAfter(date: string, days: number): string | null {
  const other = new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
  return other.slice(0, 4) === date.slice(0, 4) ? other : null
}

/** The draft with a workday made a rest day, or the other way round; back to what every week has, nothing is left to say. */
export function toggled(draft: Draft, date: string): Draft {
  return marked(draft, date, !cellOf(date, draft).working)
}

export function marked(draft: Draft, date: string, working: boolean): Draft {
  const next = new Map(draft)
  next.delete(date)
  if (working !== worksByWeekday(date)) {
    next.set(date, { date, working, name: draft.get(date)?.name || nameNear(draft, date, working) })
  }
  return next
}

/** The draft with the day under this name; a weekend without a name is like any other. */
export function named(draft: Draft, date: string, name: string): Draft {
  const next = new Map(draft)
  const { working } = cellOf(date, draft)
  if (!name.trim() && working === worksByWeekday(date)) next.delete(date)
  else next.set(date, { date, working, name: name.trim() || nameNear(draft, date, working) })
  // the days around it that were clicked before the holiday had a name
  for (const day of draft.values()) {
    if (name.trim() && day.date !== date && isUnnamed(day) && daysApart(day.date, date) <= NEAR)
      next.set(day.date, { ...day, name: name.trim() })
  }
  return next
}

/** The name of the holiday next to a day, so that a clerk types it once. */
function nameNear(draft: Draft, date: string, working: boolean): string {
  const nearest = daysOf(draft)
    .filter((day) => day.date !== date && !isUnnamed(day) && daysApart(day.date, date) <= NEAR)
    .sort((a, b) => daysApart(a.date, date) - daysApart(b.date, date))[0]
  return nearest?.name ?? (working ? UNNAMED.work : UNNAMED.rest)
}

function isUnnamed(day: SpecialDay): boolean {
  return day.name === UNNAMED.rest || day.name === UNNAMED.work
}

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY
}

/** The dates of which two drafts say different things, in order. */
export function differing(one: Draft, other: Draft): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((date) => {
      const a = one.get(date)
      const b = other.get(date)
      return a?.working !== b?.working || a?.name !== b?.name
    })
    .sort()
}

/** How a day reads in a list of changes: `休息（国庆节）`, `上班`. */
export function saying(date: string, draft: Draft): string {
  const { working, name } = cellOf(date, draft)
  return `${working ? '上班' : '休息'}${name ? `（${name}）` : ''}`
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** Where a key leads from a day of the calendar; null when it leads nowhere. */
export function dateByKey(key: string, date: string): string | null {
  const step = STEPS[key]
  if (step) return dateAfter(date, step)
  const month = Number(date.slice(5, 7)) + (key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0)
  if (!key.startsWith('Page') || month < 1 || month > 12) return null
  const dates = datesOf(Number(date.slice(0, 4)), month)
  return dates[Math.min(Number(date.slice(8)), dates.length) - 1]!
}
