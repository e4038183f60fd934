import type { Deed, Role } from '@/lib/api-types'
import { DECISION_FORMS } from './decisionForms'
import type { DeedForm } from './form'
import { OFFICE_FORMS } from './officeForms'
import { UNIT_FORMS } from './unitForms'

export const FORMS: Record<string, DeedForm> = {
  ...UNIT_FORMS,
  ...OFFICE_FORMS,
  ...DECISION_FORMS,
}

/** Most wanted first: what moves the matter on, then what chases it, then the exceptions. */
const ORDER: Deed[] = [
  'RECEIVE',
  'REPORT',
  'ANSWER_AS_CO_UNIT',
  'VERIFY',
  'CLOSE',
  'SEND_BACK',
  'ASSIGN_VERIFIER',
  'CLAIM',
  'INSTRUCT',
  'ESCALATE',
  'REMIND',
  'RESUME',
  'LIFT_BLOCK',
  'LOOK_BACK',
  'CLEAR_PENDING',
  'ASK_EXTENSION',
  'REPORT_BLOCK',
  'ASK_PAUSE',
  'ASK_RETURN',
  'DIVIDE',
  'EXCUSE',
  'PAUSE',
  'REOPEN',
  'PROPOSE_LONG_TERM',
  'PROPOSE_TERMINATION',
]

/** The deeds of a viewer that have a button of their own; decisions stand beside what was asked for. */
export function buttonsOf(may: Deed[]): Deed[] {
  return ORDER.filter((deed) => may.includes(deed))
}

/** Whether it is what one came for, and not an exception. */
export const isUsual = (deed: Deed) => ORDER.indexOf(deed) <= ORDER.indexOf('CLEAR_PENDING')

/** What is shown at once, and what waits behind “更多”. */
export function spread(deeds: Deed[], room: number): { shown: Deed[]; more: Deed[] } {
  if (deeds.length <= room) return { shown: deeds, more: [] }
  return { shown: deeds.slice(0, room - 1), more: deeds.slice(room - 1) }
}

/** Whether the viewer is done with the matter when this is done: who verifies belongs to none of its units, and sees it only until then. */
export const isLast = (deed: Deed, role: Role | undefined) =>
  deed === 'VERIFY' && role !== 'CLERK' && role !== 'LEADER'

/** The forms that answer a request, yes first. */
export function answersTo(deed: Deed): [string, DeedForm][] {
  return Object.entries(DECISION_FORMS).filter(
    ([key, form]) => form.deed === deed && key !== 'INSTRUCT',
  )
}
