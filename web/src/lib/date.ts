const ZONE = 'Asia/Shanghai'

const dayParts = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' })
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, timeStyle: 'short' })

/** Today in the city, as `2026-11-21`. */
export function today(now = new Date()): string {
  return dayParts.format(now)
}

/** `5月31日`, with its year when that is not the current one. */
export function day(date: string | null | undefined, now = today()): string {
  if (!date) return ''
  const [year, month, dayOfMonth] = date.slice(0, 10).split('-')
  const short = `${Number(month)}月${Number(dayOfMonth)}日`
  return year === now.slice(0, 4) ? short : `${year}年${short}`
}

/** `2026年12月31日`. */
export function dayWithYear(date: string): string {
  const [year, month, dayOfMonth] = date.slice(0, 10).split('-')
  return `${year}年${Number(month)}月${Number(dayOfMonth)}日`
}

/** `11月21日 10:27` in the city's time. */
export function moment(instant: string | null | undefined, now = today()): string {
  if (!instant) return ''
  const when = new Date(instant)
  return `${day(dayParts.format(when), now)} ${clock.format(when)}`
}

/** The last moment before a limit that ends with a day: 0:00 of the next one is 24:00 of it. */
export function endOfDay(limit: string): { day: string; time: string } {
  const when = new Date(limit)
  const time = clock.format(when)
  return time === '00:00'
    ? { day: dayParts.format(new Date(when.getTime() - 1)), time: '24:00' }
    : { day: dayParts.format(when), time }
}

/** `11月23日 24:00`: until when something may be done. */
export function until(limit: string | null | undefined, now = today()): string {
  if (!limit) return ''
  const end = endOfDay(limit)
  return `${day(end.day, now)} ${end.time}`
}

/** `2026年11月3日 9:00`, whichever year it is. */
export function wholeMoment(instant: string): string {
  const when = new Date(instant)
  return `${day(dayParts.format(when), '')} ${clock.format(when).replace(/^0/, '')}`
}

/** `2026-11-03T09:00`, the city's time: for a field in which one chooses, wherever the browser is. */
export function cityTime(instant: string): string {
  const when = new Date(instant)
  return `${dayParts.format(when)}T${clock.format(when)}`
}

/** The instant of a city time; the city knows no summer time. */
export function instantOf(cityTime: string): string {
  return new Date(`${cityTime}:00+08:00`).toISOString()
}

/** `11月21日 10:27 至 11:40`; the day is told again only where it is another. */
export function span(from: string, to: string | null, now = today()): string {
  if (!to) return moment(from, now)
  const [first, last] = [new Date(from), new Date(to)]
  const end = today(first) === today(last) ? clock.format(last) : moment(to, now)
  return `${moment(from, now)} 至 ${end}`
}

/** A deadline that was over before anybody was told of it. */
export function isPast(deadline: string | null | undefined, now = today()): boolean {
  return !!deadline && deadline < now
}

export function daysUntil(day: string, from: string): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000)
}

export type Urgency = 'late' | 'soon' | 'calm'

/** How near a deadline is, in words. */
export function due(deadline: string, now = today()): { words: string; urgency: Urgency } {
  const left = daysUntil(deadline, now)
  if (left < 0) return { words: `已过期限${-left}天`, urgency: 'late' }
  if (left === 0) return { words: '今天到期', urgency: 'late' }
  return { words: `还有${left}天`, urgency: left <= 7 ? 'soon' : 'calm' }
}
