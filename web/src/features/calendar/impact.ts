import type { Moving } from '@/lib/api-types'

/** What a notice does to one deadline. */
export function effect(move: Moving): { words: string; tone: 'wait' | 'go' | 'done' | 'quiet' } {
  if (move.before !== move.after)
    return move.after > move.before
      ? { words: '推后', tone: 'go' }
      : { words: '提前', tone: 'wait' }
  if (move.provisionalBefore && !move.provisionalAfter) return { words: '转为确定', tone: 'done' }
  if (!move.provisionalBefore && move.provisionalAfter) return { words: '转为暂定', tone: 'wait' }
  return { words: '不变', tone: 'quiet' }
}

/** The whole in one sentence. */
export function summary(moves: readonly Moving[]): string {
  if (moves.length === 0) return '没有期限因此变化。'
  const moved = moves.filter((move) => move.before !== move.after).length
  const settled = moves.filter((move) => move.provisionalBefore && !move.provisionalAfter).length
  const open = moves.filter((move) => !move.provisionalBefore && move.provisionalAfter).length
  return (
    [
      moved && `${moved}项期限移动`,
      settled && `${settled}项由暂定转为确定`,
      open && `${open}项由确定转为暂定`,
    ]
      .filter(Boolean)
      .join('，') + '。'
  )
}
