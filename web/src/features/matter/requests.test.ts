import { describe, expect, it } from 'vitest'
import type { MatterView, Requests } from '@/lib/api-types'
import { requestsOf } from './requests'

const none: Requests = {
  return: null,
  extension: null,
  pause: null,
  block: null,
  longTerm: null,
  termination: null,
  escalation: null,
}
const asked = { by: '方知行', at: '2026-11-20T02:00:00Z' }
const matter = (requests: Partial<Requests>) =>
  ({ clocks: { due: '2026-12-20' }, requests: { ...none, ...requests } }) as MatterView

describe('what waits for an answer', () => {
  it('is nothing where nothing was asked', () => {
    expect(requestsOf(matter({}))).toEqual([])
  })

  it('says how many days an extension gives', () => {
    const [request] = requestsOf(
      matter({
        extension: {
          ...asked,
          until: '2026-12-30',
          reason: '工期受雨水影响',
          progress: '完成八成',
          signedBy: '局长',
        },
      }),
    )

    expect(request!.facts[0]).toEqual(['延至', '12月30日（比现定晚10天）'])
    expect(request).toMatchObject({ who: '领导', decide: 'DECIDE_EXTENSION' })
  })

  it('names the reason of a pause and the paper of an escalation', () => {
    const names = requestsOf(
      matter({
        pause: { ...asked, reason: 'SUPERIOR_ASKED', explanation: '已报省厅' },
        escalation: { ...asked, rung: 'SUPERVISED', words: '' },
      }),
    ).flatMap((r) => [r.name, ...r.facts.flat()])

    expect(names).toEqual([
      '申请停表',
      '事由',
      '等待上级答复',
      '说明',
      '已报省厅',
      '提请发出督办通知单',
    ])
  })
})
