import { useQueryClient } from '@tanstack/vue-query'
import { computed, reactive, watch } from 'vue'
import { day, today } from '@/lib/date'
import { useSession } from '@/lib/session'
import { useDeed } from '@/ui/deed'
import { useFilter } from '@/ui/filter'
import { sure } from '@/ui/sure'
import { useMeeting } from '@/features/meeting/api'
import { currentOf, entriesOf, neighbour, notesOn, partsOf, struckOn, type Entry } from './agenda'
import * as api from './api'
import { bodyOf, emptyDraft, isEmpty, missing, type NoteDraft } from './note'
import { allowedAt, sittingStage } from './sitting'

/** The meeting as it goes on: the agenda, the item that is called up, and what is being written down about it. */
export function useSitting(id: string) {
  const client = useQueryClient()
  const session = useSession()
  const { data: agenda, error } = api.useAgenda(id)
  const { data: meeting } = useMeeting(id)
  const key = useFilter('item')

  const parts = computed(() => (agenda.value ? partsOf(agenda.value, meeting.value?.items) : []))
  const entries = computed(() => entriesOf(parts.value))
  const current = computed(() => currentOf(entries.value, key.value))
  const notes = computed(() =>
    current.value && agenda.value ? notesOn(current.value, agenda.value.notes) : [],
  )
  const struck = computed(() =>
    current.value && agenda.value ? struckOn(current.value, agenda.value.struck) : [],
  )
  const stage = computed(() => (agenda.value ? sittingStage(agenda.value) : 'NOT_YET'))
  const may = computed(() =>
    agenda.value
      ? allowedAt(agenda.value, session.me)
      : { open: false, write: false, resume: false, approve: false },
  )

  // Words that were not saved stay with their item.
  const drafts = reactive(new Map<string, NoteDraft>())
  const draft = computed(() => {
    const at = current.value?.key ?? ''
    if (!drafts.has(at)) drafts.set(at, emptyDraft())
    return drafts.get(at)!
  })

  // What is called up next is there before it is called up.
  watch(current, (now) => {
    const next = neighbour(entries.value, now, 1)
    if (next?.matterId) void client.prefetchQuery(api.reportsOf(next.matterId))
  })

  function call(entry: Entry | null) {
    if (entry) key.value = entry.key
  }
  const move = (step: 1 | -1) => call(neighbour(entries.value, current.value, step))

  const opening = useDeed(api.open, '会议开始')
  const taking = useDeed(api.take, '已记下')
  const striking = useDeed(api.strike, '已划去')
  const ending = useDeed(api.end, '已散会，会议记录已送签')
  const resuming = useDeed(api.resume, '会议继续')

  /** Writes it down; where nothing was written, it only goes on. */
  async function save(goOn: boolean) {
    const entry = current.value
    if (!entry) return
    if (may.value.write && !isEmpty(draft.value)) {
      if (missing(draft.value)) return
      if (!(await taking.run(id, bodyOf(draft.value, entry)))) return
      drafts.set(entry.key, emptyDraft())
    }
    if (goOn) move(1)
  }

  /** A meeting may be held early; nobody means to begin next week's by mistake. */
  async function start() {
    const held = meeting.value?.heldOn
    if (held && held > today() && !(await sure(`会期是${day(held)}，还没有到。`, '现在开始')))
      return
    await opening.run(id)
  }

  return {
    id,
    agenda,
    meeting,
    error,
    parts,
    current,
    notes,
    struck,
    stage,
    may,
    draft,
    call,
    move,
    save,
    start,
    strike: (noteId: string) => striking.run(id, noteId),
    end: (leaderId: string, attendance: string) => ending.run(id, leaderId, attendance),
    resume: () => resuming.run(id),
    taking,
    busy: computed(() =>
      [opening, taking, striking, ending, resuming].some((deed) => deed.busy.value),
    ),
  }
}

export type SittingDesk = ReturnType<typeof useSitting>
