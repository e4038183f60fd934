import type { Deed, MatterView } from '@/lib/api-types'
import { day } from '@/lib/date'
import { CADENCES, PAUSE_REASONS, RUNGS } from '@/lib/words'

export interface Waiting {
  name: string
  by: string
  at: string
  facts: [string, string][]
  /** The fact that the answer hangs on. */
  strong: string
  decide: Deed
  /** Who answers. */
  who: '督查室' | '领导'
}

/** What was asked for and not yet answered, in words. */
export function requestsOf(matter: MatterView): Waiting[] {
  const r = matter.requests
  const found: Waiting[] = []
  if (r.extension)
    found.push({
      ...asked('申请延期', r.extension, 'DECIDE_EXTENSION', '领导'),
      strong: '延至',
      facts: [
        ['延至', `${day(r.extension.until)}${later(matter.clocks.due, r.extension.until)}`],
        ['理由', r.extension.reason],
        ['现有进展', r.extension.progress],
        ['签发', r.extension.signedBy],
      ],
    })
  if (r.return)
    found.push({
      ...asked('申请退回', r.return, 'DECIDE_RETURN', '督查室'),
      strong: '建议单位',
      facts: [
        ['建议单位', r.return.suggestedUnit],
        ['理由', r.return.reason],
      ],
    })
  if (r.pause)
    found.push({
      ...asked('申请停表', r.pause, 'DECIDE_PAUSE', '督查室'),
      strong: '事由',
      facts: [
        ['事由', PAUSE_REASONS[r.pause.reason]],
        ['说明', r.pause.explanation],
      ],
    })
  if (r.block)
    found.push({
      ...asked('报告卡点', r.block, 'DECIDE_BLOCK', '督查室'),
      strong: '卡在',
      facts: [
        ['卡在', [r.block.unit, r.block.blockerCode].filter(Boolean).join('　')],
        ['说明', r.block.explanation],
      ],
    })
  if (r.longTerm)
    found.push({
      ...asked('建议转长期推进', r.longTerm, 'DECIDE_LONG_TERM', '领导'),
      strong: '推进计划',
      facts: [
        ['推进计划', r.longTerm.plan],
        ['反馈频次', CADENCES[r.longTerm.cadence]],
      ],
    })
  if (r.termination)
    found.push({
      ...asked('建议终止', r.termination, 'DECIDE_TERMINATION', '领导'),
      strong: '理由',
      facts: [['理由', r.termination.reason]],
    })
  if (r.escalation)
    found.push({
      ...asked(
        `提请发出${RUNGS[r.escalation.rung].paper}`,
        r.escalation,
        'DECIDE_ESCALATION',
        '领导',
      ),
      strong: '',
      facts: r.escalation.words ? [['内容', r.escalation.words]] : [],
    })
  return found
}

function asked(
  name: string,
  request: { by: string; at: string },
  decide: Deed,
  who: Waiting['who'],
): Omit<Waiting, 'facts' | 'strong'> {
  return { name, by: request.by, at: request.at, decide, who }
}

/** How many days a new last day gives, which is what a leader asks first. */
function later(due: string | null, until: string): string {
  if (!due) return ''
  const days = Math.round((Date.parse(until) - Date.parse(due)) / 86_400_000)
  return days > 0 ? `（比现定晚${days}天）` : ''
}
