import { day, due, today } from '@/lib/date'

/** What was promised for a matter that is closed and not solved; red once the day is past. */
export function promiseWords(
  promisedFor: string | null,
  now = today(),
): { words: string; late: boolean } {
  if (!promisedFor) return { words: '没有承诺日期', late: false }
  const promised = `承诺${day(promisedFor, now)}前解决`
  if (promisedFor >= now) return { words: promised, late: false }
  return { words: `${promised}，${due(promisedFor, now).words.replace('期限', '')}`, late: true }
}
