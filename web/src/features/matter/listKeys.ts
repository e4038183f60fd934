/** Where a key takes one in a list, or null when it is no key of the list. */
export function step(key: string, here: number, length: number): number | null {
  if (length === 0) return null
  if (key === 'j' || key === 'ArrowDown') return Math.min(length - 1, here + 1)
  if (key === 'k' || key === 'ArrowUp') return Math.max(0, here - 1)
  if (key === 'Home') return 0
  if (key === 'End') return length - 1
  return null
}
