/** Where to go after signing in: the page that was asked for, and never another site. */
export function afterSignIn(wanted: unknown): string {
  const inside = typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted)
  return inside && !wanted.startsWith('/sign-in') ? wanted : '/'
}
