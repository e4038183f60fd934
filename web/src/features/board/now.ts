import type { Deed, Duty, DutyKind } from '@/lib/api-types'

const FORMS: Partial<Record<DutyKind, Deed>> = {
  REPORT: 'REPORT',
  ANSWER: 'ANSWER_AS_CO_UNIT',
  SENT_BACK: 'CLAIM',
  VERIFY: 'VERIFY',
}

/** The form that does what is to be done, where the viewer may and there is one. */
export function formFor(item: Duty): Deed | undefined {
  const deed = FORMS[item.kind]
  return deed && item.matter.may.includes(deed) ? deed : undefined
}

/** A matter with all that is to be done about it now. */
export interface NowGroup {
  matter: Duty['matter']
  items: Duty[]
}

/** Each matter once, at the place of its most urgent duty. */
export function groupsOf(items: Duty[]): NowGroup[] {
  const groups = new Map<string, NowGroup>()
  for (const item of items) {
    const group = groups.get(item.matter.id)
    if (group) group.items.push(item)
    else groups.set(item.matter.id, { matter: item.matter, items: [item] })
  }
  return [...groups.values()]
}

/** The duties that get a tap of their own; a mere look is no use beside what can be done at once. */
export function tapsOf(items: Duty[]): Duty[] {
  const doing = items.filter((item) => item.kind === 'SIGN' || formFor(item))
  return doing.length ? doing : items.slice(0, 1)
}
