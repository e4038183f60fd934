import { today } from '@/lib/date'

/** From today to Sunday: the last days that turn red before the next week. */
export function thisWeek(now = today()): { dueFrom: string; dueTo: string } {
  const sunday = new Date(`${now}T12:00:00Z`)
  sunday.setUTCDate(sunday.getUTCDate() + ((7 - sunday.getUTCDay()) % 7))
  return { dueFrom: now, dueTo: sunday.toISOString().slice(0, 10) }
}
