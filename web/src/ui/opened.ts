import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The matter that is open beside the page: in the URL, and going back closes it. */
export function useOpened() {
  const route = useRoute()
  const router = useRouter()
  const opened = computed(() => (typeof route.query.id === 'string' ? route.query.id : ''))

  /** With the form of a deed already open, where one comes to do just that. */
  function open(id: string, form?: string) {
    void router.push({ query: { ...route.query, id, form } })
  }
  function close() {
    void router.replace({
      query: { ...route.query, id: undefined, form: undefined },
    })
  }
  return { opened, open, close }
}
