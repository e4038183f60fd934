import { onScopeDispose, watch, type Ref } from 'vue'
import type { RouteLocation, Router } from 'vue-router'

/** What lies over the page, the one on top at the end. */
const layers: Ref<boolean>[] = []

/** Going back puts this away before it leaves the page, as the window's cross does. */
export function useLayer(open: Ref<boolean>) {
  const put = (lies: boolean) => {
    const at = layers.indexOf(open)
    if (lies && at < 0) layers.push(open)
    if (!lies && at >= 0) layers.splice(at, 1)
  }
  watch(open, put, { immediate: true, flush: 'sync' })
  onScopeDispose(() => put(false))
}

/**
 * Whether this step only puts away what lies over the page: the browser went back (or forward) by itself, so that its address
 * is there already. Whoever asks before the page is left does not ask then.
 */
export const onlyPutsAway = (router: Router, to: RouteLocation): boolean =>
  layers.length > 0 && router.options.history.location === to.fullPath

/** Keeps the page where it is while something lies over it. */
export function backPutsAway(router: Router) {
  router.beforeEach((to) => {
    if (!onlyPutsAway(router, to)) return true
    const top = layers.at(-1)
    if (top) top.value = false
    return false
  })
}
