import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Behind } from './api'
import { behindOf } from './behind'

/** The number that is looked behind: in the URL, and going back closes it. */
export function useBehind() {
  const route = useRoute()
  const router = useRouter()
  const behind = computed(() => behindOf(route.query))
  function look({ measure, by, key }: Behind) {
    void router.push({ query: { ...route.query, measure, by, key } })
  }
  function close() {
    void router.replace({
      query: { ...route.query, measure: undefined, by: undefined, key: undefined },
    })
  }
  return { behind, look, close }
}
