import { onScopeDispose, readonly, ref, type Ref } from 'vue'

function matches(query: string): Readonly<Ref<boolean>> {
  const media = window.matchMedia(query)
  const now = ref(media.matches)
  const follow = () => (now.value = media.matches)
  media.addEventListener('change', follow)
  onScopeDispose(() => media.removeEventListener('change', follow))
  return readonly(now)
}

/** A phone held upright: one column, thumb below. */
export const usePhone = () => matches('(max-width: 767px)')

/** Room for the desk's three columns. */
export const useRoomy = () => matches('(min-width: 1180px)')
