import { expect, it } from 'vitest'
import type { Person } from './rights'
import { isFor, isInBusiness, may } from './rights'

const clerk: Person = { role: 'CLERK', rights: ['DOCKET', 'CLOSE'] }
const auditor: Person = { role: 'AUDITOR', rights: ['READ_JOURNAL'] }

it('asks for one of several rights', () => {
  expect(may(clerk, 'HANDLE', 'DOCKET')).toBe(true)
  expect(may(clerk, 'HANDLE')).toBe(false)
  expect(may(null, 'DOCKET')).toBe(false)
})

it('keeps business from the administrators', () => {
  expect(isInBusiness(clerk)).toBe(true)
  expect(isInBusiness(auditor)).toBe(false)
})

it('is for everybody where nothing is said, and for nobody who lacks what is', () => {
  expect(isFor(auditor, {})).toBe(true)
  expect(isFor(auditor, { rights: ['READ_JOURNAL'] })).toBe(true)
  expect(isFor(auditor, { business: true })).toBe(false)
  expect(isFor(clerk, { roles: ['AUDITOR'] })).toBe(false)
  expect(isFor(clerk, { business: true, rights: ['READ_JOURNAL'] })).toBe(false)
})
