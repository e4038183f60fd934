import { reactive } from 'vue'
import type { Draft } from './form'

/** What was typed stays until it was accepted, also when the form was closed in between. Gone with the page. */
const kept = reactive(new Map<string, Draft>())

export function draftOf(key: string, start: () => Draft): Draft {
  if (!kept.has(key)) kept.set(key, start())
  return kept.get(key)!
}

export function forget(key: string): void {
  kept.delete(key)
}
