import type { NewNote, NoteKind } from '@/lib/api-types'
import { lead, type Entry } from './agenda'

/** What the unit said when it was asked whether it is done. */
export type Told = 'yes' | 'no' | 'unasked'

/** What the form holds while it is being filled in. */
export interface NoteDraft {
  kind: NoteKind
  words: string
  done: Told
  promisedFor: string | null
  leadUnitId: string | null
  coUnitIds: string[]
  deadline: string | null
}

export const KINDS: Record<
  NoteKind,
  { name: string; hint: string; tone: 'quiet' | 'go' | 'wait' }
> = {
  INFORMATION: { name: '通报情况', hint: '办理情况、存在问题，谁讲的', tone: 'quiet' },
  DECISION: { name: '议定事项', hint: '会议议定了什么，由谁落实', tone: 'go' },
  NEW_MATTER: { name: '新交办', hint: '交办内容，签批后下达', tone: 'wait' },
}

export function emptyDraft(kind: NoteKind = 'INFORMATION'): NoteDraft {
  return {
    kind,
    words: '',
    done: 'unasked',
    promisedFor: null,
    leadUnitId: null,
    coUnitIds: [],
    deadline: null,
  }
}

/** What is still missing before it can be written down, as a sentence; empty when nothing is. */
export function missing(draft: NoteDraft): string {
  if (!draft.words.trim()) return '请填写记录内容'
  if (draft.kind === 'NEW_MATTER' && !draft.leadUnitId) return '请选定牵头单位'
  return ''
}

export const isEmpty = (draft: NoteDraft) => !draft.words.trim()

/** What is sent: only what belongs to the kind. */
export function bodyOf(draft: NoteDraft, entry: Entry): NewNote {
  const anew = draft.kind === 'NEW_MATTER'
  return {
    section: entry.section,
    matterId: entry.matterId,
    kind: draft.kind,
    words: (anew ? '' : lead(entry)) + draft.words.trim(),
    done:
      anew || entry.section !== 'LAST_LIST' || draft.done === 'unasked'
        ? null
        : draft.done === 'yes',
    promisedFor: draft.kind === 'DECISION' ? draft.promisedFor : null,
    leadUnitId: anew ? draft.leadUnitId : null,
    coUnitIds: anew ? draft.coUnitIds : [],
    deadline: anew ? draft.deadline : null,
  }
}
