/** In the first ten days the month before is what gets reviewed, later the one that runs. */
export function monthToReview(today: string): string {
  const month = today.slice(0, 7)
  return Number(today.slice(8)) <= 10 ? shift(month, -1) : month
}

/** The month so many months later. */
export function shift(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months
  const year = Math.floor(count / 12)
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** `2026年11月`. */
export function monthName(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`
}

/** Whether the month is not over yet. */
export const isRunning = (month: string, today: string) => month === today.slice(0, 7)

/** The day as of which its matters are shown: today while the month runs, else its last one. */
export function dayShown(month: string, today: string): string {
  if (isRunning(month, today)) return today
  const last = new Date(Date.parse(`${shift(month, 1)}-01T00:00:00Z`) - 86_400_000)
  return last.toISOString().slice(0, 10)
}

/** Up to which day the numbers hold. */
export function untilWords(month: string, today: string): string {
  return isRunning(month, today) ? `截至今天，与上月全月对照` : `全月，与上月对照`
}
