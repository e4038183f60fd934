import type { OrderSuggestion } from '@/lib/api-types'
import type { Draft } from './deed/form'

/** The draft of an order with what the leader's words name, where nothing was chosen yet; a day that is past is no limit. */
export function prefilled(draft: Draft, told: OrderSuggestion, today: string): Draft {
  const untouched = !draft.leadUnitId && !(draft.coUnitIds as string[]).length
  return {
    ...draft,
    leadUnitId: untouched ? told.leadUnitId : draft.leadUnitId!,
    coUnitIds: untouched ? told.coUnitIds : draft.coUnitIds!,
    deadline: draft.deadline ?? (told.deadline && told.deadline >= today ? told.deadline : null),
  }
}
