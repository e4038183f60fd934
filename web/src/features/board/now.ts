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
