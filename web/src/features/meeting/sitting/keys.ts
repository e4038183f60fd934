import type { NoteKind } from '@/lib/api-types'

export type SittingKey = 'next' | 'previous' | 'save' | 'wall' | 'leave' | NoteKind

const KEYS: Record<string, SittingKey> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  '1': 'INFORMATION',
  '2': 'DECISION',
  '3': 'NEW_MATTER',
  p: 'wall',
}

/** What a key press asks of the meeting; null where the key belongs to a field, a button or the browser. */
export function sittingKey(event: KeyboardEvent): SittingKey | null {
  if (event.isComposing) return null
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('[role=dialog]')) return null
  if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') return 'save'
  if (event.ctrlKey || event.metaKey) return null
  if (event.altKey) return event.key.startsWith('Arrow') ? (KEYS[event.key] ?? null) : null
  const typing = target?.closest('input, textarea, select, [contenteditable], [role=combobox]')
  if (typing) return event.key === 'Escape' ? 'leave' : null
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null
}
