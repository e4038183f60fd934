import type { Deed, NowItem, NowKind } from '@/lib/contract3'

const FORMS: Partial<Record<NowKind, Deed>> = {
  REPORT: 'REPORT',
  ANSWER: 'ANSWER_AS_CO_UNIT',
  SENT_BACK: 'CLAIM',
  VERIFY: 'VERIFY',
}

/** The form that does what is to be done, where the viewer may and there is one. */
export function formFor(item: NowItem): Deed | undefined {
  const deed = FORMS[item.kind]
  return deed && item.matter.may.includes(deed) ? deed : undefined
}
