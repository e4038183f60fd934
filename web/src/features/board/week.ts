import { today } from '@/lib/date'

/** What turns red before the next week begins: its last day is one from today to Sunday, it is not claimed, and its clock runs. */
export function turningRed(now = today()): Record<string, string> {
  const sunday = new Date(`${now}T12:00:00Z`)
  sunday.setUTCDate(sunday.getUTCDate() + ((7 - sunday.getUTCDay()) % 7))
  return {
    stage: 'DISPATCHED,RECEIVED',
    running: 'true',
    dueFrom: now,
    dueTo: sunday.toISOString().slice(0, 10),
  }
}
