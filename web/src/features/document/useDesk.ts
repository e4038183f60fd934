import { useQueryClient } from '@tanstack/vue-query'
import { ElMessage } from 'element-plus'
import { computed, reactive, ref, watch } from 'vue'
import type { Finding, ProposalBody } from '@/lib/api-types'
import { useDeed } from '@/ui/deed'
import { sure } from '@/ui/sure'
import * as api from './api'
import { halvesOf, nextOpen, step, stopsOf, takesIn } from './walk'

export type PanelMode = 'accept' | 'split' | 'drop'

/** The desk: one document, the demand in hand, and what the clerk may do to it. */
export function useDesk(id: string, ofTheOffice: boolean) {
  const client = useQueryClient()
  const { data: document, error, isPending } = api.useDocument(id)
  /** Nothing is decided in a document that is void. */
  const mayDecide = computed(() => ofTheOffice && document.value?.voided === null)
  const current = ref<string | null>(null)
  const mode = ref<PanelMode>('accept')
  /** What the clerk has put into the forms of demands that are not accepted yet. */
  const drafts = reactive(new Map<string, ProposalBody>())
  /** Set by whoever selects, so that the other side scrolls: a mark's id and a counter to flash again. */
  const shown = ref({ mark: '', times: 0 })

  const stops = computed(() => (document.value ? stopsOf(document.value) : []))
  const stop = computed(() => stops.value.find((s) => s.finding.id === current.value) ?? null)
  const findings = computed(() => new Map(stops.value.map((s) => [s.finding.id, s.finding])))

  watch(
    stops,
    (now) => {
      if (!now.some((s) => s.finding.id === current.value))
        current.value = nextOpen(now, null) ?? step(now, null, 0)
    },
    { immediate: true },
  )
  watch(current, () => (mode.value = 'accept'))
  // The next form is ready before the clerk is.
  watch([current, stops], () => {
    const next = mayDecide.value ? nextOpen(stops.value, current.value) : null
    if (next) void client.prefetchQuery({ ...api.suggestionOf(next), staleTime: 60_000 })
  })

  /** Shows a mark on both sides; a demand also becomes the one in hand. */
  function show(mark: string) {
    if (findings.value.has(mark)) current.value = mark
    shown.value = { mark, times: shown.value.times + 1 }
  }

  function move(by: number) {
    const to = step(stops.value, current.value, by)
    if (to) show(to)
  }

  function goOn() {
    const to = nextOpen(stops.value, current.value)
    if (to) show(to)
  }

  const accepting = useDeed(api.accept, '已列为拟交办事项')
  const merging = useDeed(api.mergeWithPrevious, '已并入上一项')
  const splitting = useDeed(api.split, '已拆成两项')
  const omitting = useDeed(api.leaveOut, '已记为未列')
  const undoing = useDeed(api.undo, '已撤销')
  const joining = useDeed(async (first: string, second: string) => {
    await api.join(second)
    // The form of the whole is filled in anew, with nothing of what was suggested or put in for the half.
    client.removeQueries({ queryKey: ['suggestion', first] })
    drafts.delete(first)
    drafts.delete(second)
  }, '已撤销拆分')
  const marking = useDeed(api.markDemand, '已补记一项要求')
  const linking = useDeed(api.link)
  /** Accepted only to be linked: what is told is that it repeats something. */
  const preparing = useDeed(api.accept)
  const repeating = useDeed(api.link, '已认定为重复，不另行交办')
  const unlinking = useDeed(api.unlink, '已改为拟交办事项')

  /** Does something to the demand in hand and goes on to the next one that is open. */
  async function decide<R>(deed: (finding: Finding) => Promise<R | null>): Promise<R | null> {
    if (!stop.value || !mayDecide.value) return null
    const done = await deed(stop.value.finding)
    if (done) goOn()
    return done
  }

  /** Merges it into the one before; what that was accepted with has to be looked at again. */
  async function merge() {
    if (stop.value?.finding.state !== 'OPEN' || !mayDecide.value) return
    const { units, deadlineText } = stop.value.finding
    const into = takesIn(stops.value, stop.value)
    const said = [...units, deadlineText].filter(Boolean).join('、')
    if ((await decide(merging.run)) && into?.state === 'ITEMISED' && said)
      ElMessage.warning({
        message: `上一项已列为拟交办事项，并入的要求还写着：${said}。请到拟交办事项中核对责任单位和期限。`,
        duration: 10_000,
        showClose: true,
      })
  }

  /** Takes the decision back; from a list in preparation only after asking. */
  async function undo() {
    const finding = stop.value?.finding
    if (!finding || !mayDecide.value) return
    if (finding.state === 'OPEN') return join(finding)
    if (finding.listed && !(await sure('这一项已排入周交办会清单，撤销后从清单中移出。', '撤销')))
      return
    await undoing.run(finding.id)
  }

  /** Undoes a cut: its halves become the demand that it was before. */
  async function join(half: Finding) {
    const halves = halvesOf(stops.value, half)
    if (!halves || joining.busy.value) return
    current.value = halves.second
    show((await joining.run(halves.first, halves.second)) ? halves.first : half.id)
  }

  /** It repeats nothing after all, and is dispatched for itself. */
  async function unlink() {
    const proposal = stop.value?.finding.linkedTo ? stop.value.finding.proposalId : null
    if (proposal && mayDecide.value) await unlinking.run(proposal)
  }

  return {
    document,
    mayDecide,
    error,
    isPending,
    current,
    mode,
    drafts,
    shown,
    stops,
    stop,
    show,
    move,
    decide,
    accepting,
    omitting,
    splitting,
    marking,
    linking,
    preparing,
    repeating,
    merge,
    undo,
    unlink,
    busy: computed(() =>
      [
        accepting,
        preparing,
        repeating,
        merging,
        splitting,
        joining,
        omitting,
        undoing,
        unlinking,
      ].some((deed) => deed.busy.value),
    ),
  }
}

export type Desk = ReturnType<typeof useDesk>
