import { describe, expect, it } from 'vitest'
import type { Duty } from '@/lib/api-types'
import { formFor } from './now'

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
