import type { Suggestion } from '@/lib/api-types'

type Named = Pick<Suggestion, 'unregistered'>

/** What the clerk should know about who leads; null where the suggestion may be taken as it is. */
export function leadHint({ unregistered }: Named, leadUnitId: string | null): string | null {
  const missing = unregistered.map((name) => `“${name}”`).join('、')
  if (missing)
    return `原文点名的${missing}不在单位名册中，${leadUnitId ? '请核对' : '请另选牵头单位'}`
  return leadUnitId ? null : '原文没有点名牵头单位，请选定'
}
