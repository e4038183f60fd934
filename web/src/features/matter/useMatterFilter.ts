import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { usePast } from '@/ui/past'
import { chosenIn, wantedBy, type Chosen } from './filters'

/** The filter of the list, which lives in the URL. */
export function useMatterFilter() {
  const route = useRoute()
  const router = useRouter()
  const chosen = computed(() => chosenIn(route.query))
  const { asOf } = usePast()
  const wanted = computed(() => ({ ...wantedBy(chosen.value), asOf: asOf.value || undefined }))

  function become(next: Chosen) {
    void router.replace({ query: { ...next } })
  }
  function change(some: Chosen) {
    const next = { ...chosen.value, ...some }
    become(Object.fromEntries(Object.entries(next).filter(([, value]) => value)))
  }
  return { chosen, wanted, become, change }
}
