import { describe, expect, it } from 'vitest'
import type { Duty } from '@/lib/api-types'
import { NOW_KINDS } from '@/lib/words'
import { formFor, groupsOf, tapsOf } from './now'

const item = (kind: Duty['kind'], may: string[]) =>
  ({ kind, matter: { may }, why: '' }) as unknown as Duty

describe('the form of a thing to do', () => {
  it('is there when the viewer may do it', () => {
    expect(formFor(item('ANSWER', ['ANSWER_AS_CO_UNIT']))).toBe('ANSWER_AS_CO_UNIT')
  })

  it('is not there when the server says no, or when only looking helps', () => {
    expect(formFor(item('VERIFY', []))).toBeUndefined()
    expect(formFor(item('DUE', ['REPORT']))).toBeUndefined()
  })
})

describe('what is to be done now', () => {
  const duty = (kind: Duty['kind'], id: string, may: string[]) =>
    ({ kind, matter: { id, may }, why: '' }) as unknown as Duty

  it('tells a matter once, with all its duties', () => {
    const report = duty('REPORT', 'a', ['REPORT'])
    const due = duty('DUE', 'a', ['REPORT'])
    const groups = groupsOf([report, duty('SIGN', 'b', []), due])

    expect(groups.map((g) => [g.matter.id, g.items.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
    expect(tapsOf(groups[0]!.items)).toEqual([report])
  })

  it('calls what must be done with by a word that is true after its day too', () => {
    expect(NOW_KINDS.DUE.name).toBe('待办结')
  })
})
