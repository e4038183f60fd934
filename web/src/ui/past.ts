import { computed } from 'vue'
import { useRoute, useRouter, type NavigationGuardReturn, type RouteLocation } from 'vue-router'
import { today } from '@/lib/date'
import { carried, pastIn } from '@/lib/past'

let leaving = false

/** Keeps who looks at the past there, whichever screen is opened next, until it is left on purpose. */
export function keepInThePast(to: RouteLocation, from: RouteLocation): NavigationGuardReturn {
  const query = leaving ? null : carried(to, from)
  return query ? { path: to.path, query, hash: to.hash, replace: true } : true
}

/** The moment that this screen is asked about: empty for now. It lives in the URL. */
export function usePast() {
  const route = useRoute()
  const router = useRouter()
  const past = computed(() => pastIn(route))
  const asOf = computed(() => past.value.asOf)
  const meeting = computed(() => past.value.meeting)
  /** The day that the screen shows; undefined for today. */
  const dayThen = computed(() => (asOf.value ? today(new Date(asOf.value)) : undefined))

  function go(moment: string) {
    void router.push({ query: { ...route.query, asOf: moment } })
  }
  /** Back to now: on the same screen, or where one came from. */
  async function leave(to?: string) {
    const query = { ...route.query, asOf: undefined, meeting: undefined }
    leaving = true
    try {
      await router.push(to ?? { path: route.path, query })
    } finally {
      leaving = false
    }
  }
  return { asOf, meeting, dayThen, go, leave }
}
