export type DeskKey =
  'next' | 'previous' | 'accept' | 'edit' | 'merge' | 'split' | 'drop' | 'undo' | 'help'

const KEYS: Record<string, DeskKey> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  a: 'accept',
  Enter: 'accept',
  e: 'edit',
  m: 'merge',
  s: 'split',
  d: 'drop',
  u: 'undo',
  '?': 'help',
}

export const KEY_HELP: [string, string][] = [
  ['J　↓', '下一项'],
  ['K　↑', '上一项'],
  ['A　Enter', '列为交办事项'],
  ['E', '修改交办内容'],
  ['M', '并入上一项'],
  ['S', '拆成两项'],
  ['D', '不列，并说明理由（数字选用）'],
  ['U', '撤销决定；还没有决定的，撤销拆分'],
  ['Ctrl + Enter', '在表单里直接列入'],
  ['Esc', '离开输入框'],
  ['?', '打开或关闭这张表'],
]

/** What a key press asks of the desk; null where the key belongs to a field, a button or the browser. */
export function deskKey(event: KeyboardEvent): DeskKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('input, textarea, select, [contenteditable], [role=combobox], [role=dialog]'))
    return null
  if (event.key === 'Enter' && target?.closest('button, a, [role=radio]')) return null
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null
}
