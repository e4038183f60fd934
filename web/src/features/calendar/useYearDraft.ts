import { computed, ref, watch, type Ref } from 'vue'
import type { CalendarYear, NoticeBody } from '@/lib/api-types'
import { daysOf, differing, type Draft, draftOf, marked, monthsOf, named, toggled } from './days'

/** A year's notice while it is being edited. It begins anew whenever the server's year is another one. */
export function useYearDraft(year: Ref<CalendarYear | undefined>) {
  const draft = ref<Draft>(draftOf([])) as Ref<Draft>
  const source = ref('')
  const loaded = computed(() => draftOf(year.value?.days ?? []))
  // whoever changes what came with the software says on what ground
  const loadedSource = computed(() => (year.value?.loadedBy ? (year.value.source ?? '') : ''))

  function reset(): void {
    draft.value = loaded.value
    source.value = loadedSource.value
  }
  // asked again, the same year comes as another object: then what was edited stays
  watch(() => JSON.stringify([year.value?.year, year.value?.source, year.value?.days]), reset, {
    immediate: true,
  })

  const months = computed(() => monthsOf(year.value?.year ?? 2000, draft.value))
  const workingDays = computed(() => months.value.reduce((sum, m) => sum + m.workingDays, 0))
  const changes = computed(() => differing(loaded.value, draft.value))
  const changed = computed(
    () => changes.value.length > 0 || source.value.trim() !== loadedSource.value,
  )
  const notice = computed<NoticeBody>(() => ({
    source: source.value.trim(),
    days: daysOf(draft.value),
  }))

  return {
    draft,
    source,
    loaded,
    months,
    workingDays,
    changes,
    changed,
    notice,
    reset,
    take: () => (draft.value = draftOf(year.value?.suggestion ?? [])),
    toggle: (date: string) => (draft.value = toggled(draft.value, date)),
    mark: (date: string, working: boolean) => (draft.value = marked(draft.value, date, working)),
    name: (date: string, name: string) => (draft.value = named(draft.value, date, name)),
  }
}
