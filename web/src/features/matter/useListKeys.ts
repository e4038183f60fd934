import { onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { step } from './listKeys'

/** The list by keyboard: j and k or the arrows move, Enter opens, / searches. */
export function useListKeys(length: () => number, open: (index: number) => void) {
  const here = ref(-1)
  watch(length, (now, before) => {
    if (now < before) here.value = -1
  })

  function pressed(e: KeyboardEvent) {
    const target = e.target as HTMLElement
    if (e.ctrlKey || e.metaKey || e.altKey) return
    if (target.closest('input, textarea, select, button, a, [role=dialog], [role=listbox]')) return
    if (document.querySelector('.el-overlay:not([style*="none"])')) return
    if (e.key === '/') {
      e.preventDefault()
      document
        .querySelector<HTMLElement>(
          'input[data-testid=matter-search], [data-testid=matter-search] input',
        )
        ?.focus()
      return
    }
    if (e.key === 'Enter' && here.value >= 0) return open(here.value)
    const next = step(e.key, here.value, length())
    if (next === null) return
    e.preventDefault()
    here.value = next
    document
      .querySelectorAll('[data-testid=matter-row]')
      [next]?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }

  onMounted(() => document.addEventListener('keydown', pressed))
  onBeforeUnmount(() => document.removeEventListener('keydown', pressed))
  return { here }
}
