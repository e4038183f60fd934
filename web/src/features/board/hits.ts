import type { Hit } from '@/lib/api-types'

export const HIT_KINDS: Record<Hit['kind'], string> = {
  MATTER: '事项',
  REPORT: '反馈',
  SOURCE: '原文',
}

/** Where an arrow leads among the hits, round the ends; null for any other key. */
export function moved(key: string, here: number, length: number): number | null {
  if (length === 0) return null
  if (key === 'ArrowDown') return (here + 1) % length
  if (key === 'ArrowUp') return (here + length - 1) % length
  return null
}

/** What is said before there is anything to look for. */
export function before(words: string): string {
  return words ? '请至少输入两个字' : '↑ ↓ 选择，回车打开'
}
