import type { Rung } from '@/lib/api-types'

const LADDER: Rung[] = ['REMINDED', 'EXPEDITED', 'SUPERVISED', 'SUMMONED', 'UPGRADED']

/** The rung that the office may go to now; each is gone to once, and the first one is a message of the system's own. */
export function nextRung(now: Rung | null): Rung | null {
  return LADDER[Math.max(1, now ? LADDER.indexOf(now) + 1 : 0)] ?? null
}
