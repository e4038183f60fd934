import { shallowMount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import type { Finding, Suggestion } from '@/lib/api-types'
import ProposalForm from '@/ui/ProposalForm.vue'
import AcceptForm from './AcceptForm.vue'
import type { Desk } from './useDesk'

const suggestion = ref<Suggestion>()
vi.mock('./api', () => ({ useSuggestion: () => ({ data: suggestion, isPending: ref(false) }) }))

const EMERGENCY = { unitId: 'emergency', shortName: '市应急管理局', reasons: ['职责：安全生产'] }
const AT = { id: 'one', version: 0 }
const run = vi.fn()

function opened(suggested: Partial<Suggestion>) {
  suggestion.value = {
    demand: '抓好安全生产',
    theme: null,
    deadline: null,
    deadlineText: null,
    leadUnitId: null,
    leadUnits: [EMERGENCY],
    coUnits: [],
    unregistered: [],
    likely: [],
    ...suggested,
  }
  const desk = {
    accepting: { run, busy: ref(false), fields: ref({}) },
    decide: (deed: (at: { id: string }) => unknown) => deed({ id: 'one' }),
    drafts: new Map(),
  } as unknown as Desk
  const form = shallowMount(AcceptForm, {
    props: { desk, finding: { id: 'one', version: 0 } as Finding },
  })
  return { form, fields: form.getComponent(ProposalForm), accept: () => form.vm.accept() }
}

describe('accepting a demand', () => {
  beforeEach(() => run.mockReset())

  it('takes the lead unit that is plain', async () => {
    const { fields, accept } = opened({ leadUnitId: 'emergency' })

    await accept()

    expect(fields.props('leadHint')).toBeNull()
    expect(run).toHaveBeenCalledWith(AT, expect.objectContaining({ leadUnitId: 'emergency' }))
  })

  it('does not take one that is only offered, and says so', async () => {
    const { fields, accept } = opened({})
    expect(fields.props('leadHint')).toBe('原文没有点名牵头单位，请选定')

    await accept()

    expect(run).not.toHaveBeenCalled()
    expect(fields.props('candidates')).toEqual([EMERGENCY])
    expect(fields.props('errors')).toEqual({ leadUnitId: '请先选定牵头单位' })
  })

  it('goes on once the clerk has chosen', async () => {
    const { fields, accept } = opened({})
    await accept()

    fields.props('modelValue').leadUnitId = 'emergency'
    await nextTick()
    await accept()

    expect(fields.props('errors')).toEqual({})
    expect(run).toHaveBeenCalledWith(AT, expect.objectContaining({ leadUnitId: 'emergency' }))
  })

  it('tells who is named and not registered', () => {
    const { fields } = opened({ unregistered: ['市纪委监委'] })

    expect(fields.props('leadHint')).toContain('“市纪委监委”不在单位名册中')
  })
})
