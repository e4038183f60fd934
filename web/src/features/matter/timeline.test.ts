import { describe, expect, it } from 'vitest'
import type { Happening, Report } from '@/lib/api-types'
import { arrearsWords, lifeOf, repeatWords } from './timeline'

const happened = (no: number, at: string, event: string): Happening => ({
  no,
  at,
  by: '周文书',
  unit: '市督查室',
  event,
  title: event,
  words: '写了什么',
  evidence: [],
})

const reported = (at: string, some: Partial<Report> = {}): Report => ({
  id: at,
  at,
  by: '方知行',
  unit: '市发改委',
  period: '2026年第47周',
  unchanged: false,
  progress: '完成主体工程',
  percent: null,
  problems: null,
  needs: null,
  nextStep: null,
  evidence: [],
  freshShare: 1,
  repeatsAt: null,
  fresh: [],
  substance: 'FRESH',
  lateSince: null,
  missed: 0,
  ...some,
})

describe('the life of a matter', () => {
  it('is told from the newest, and deeds of one moment in the order of the record', () => {
    const life = lifeOf(
      [
        happened(1, '2026-11-16T01:00:00Z', 'MatterDispatched'),
        happened(2, '2026-11-18T01:00:00Z', 'EscalationProposed'),
        happened(3, '2026-11-18T01:00:00Z', 'MatterEscalated'),
      ],
      [],
    )

    expect(life.map((e) => e.kind)).toEqual(['chase', 'ask', 'order'])
  })

  it('tells a report once, whole, though the record holds it too', () => {
    const life = lifeOf(
      [happened(2, '2026-11-18T01:00:00Z', 'ProgressReported')],
      [reported('2026-11-18T09:00:00+08:00')],
    )

    expect(life).toHaveLength(1)
    expect(life[0]).toMatchObject({ kind: 'report', words: null })
    expect(life[0]!.report?.progress).toBe('完成主体工程')
  })

  it('tells a report that the record does not repeat', () => {
    expect(lifeOf([], [reported('2026-11-18T01:00:00Z')])[0]!.title).toBe('反馈进展')
  })

  it('ends at the asked moment', () => {
    const life = lifeOf(
      [
        happened(1, '2026-11-16T01:00:00Z', 'MatterDispatched'),
        happened(2, '2026-11-18T01:00:00Z', 'MatterReceived'),
      ],
      [],
      '2026-11-17T00:00:00Z',
    )

    expect(life.map((e) => e.title)).toEqual(['MatterDispatched'])
  })
})

describe('a report that repeats', () => {
  it.each([
    [{ substance: 'REPEATED', freshShare: 0.02 }, '与前期反馈基本相同'],
    [{ substance: 'REPEATED', freshShare: 0.18 }, '与前期反馈重复，新内容约18%'],
    [{ substance: 'EMPTY', freshShare: 1 }, '没有写明具体进展'],
    [{ substance: 'FRESH', freshShare: 1 }, ''],
    [{ substance: 'UNCHANGED', freshShare: 0, unchanged: true }, ''],
  ] as const)('%j → %s', (some, words) => {
    expect(repeatWords(reported('2026-11-18T01:00:00Z', some))).toBe(words)
  })
})

describe('a report that was owed', () => {
  it.each([
    [{}, ''],
    [{ lateSince: '2025-11-14' }, '晚于应报日 2025年11月14日'],
    [{ lateSince: '2025-11-14', missed: 2 }, '晚于应报日 2025年11月14日，此前漏报 2 期'],
  ])('%j → %s', (some, words) => {
    expect(arrearsWords(reported('2025-12-01T01:00:00Z', some))).toBe(words)
  })
})
