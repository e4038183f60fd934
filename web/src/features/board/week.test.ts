import { expect, it } from 'vitest'
import { turningRed } from './week'

it.each([
  ['2026-11-16', '2026-11-22'],
  ['2026-11-21', '2026-11-22'],
  ['2026-11-22', '2026-11-22'],
  ['2026-12-30', '2027-01-03'],
])('the week of %s ends on %s', (now, sunday) => {
  expect(turningRed(now)).toEqual({
    stage: 'DISPATCHED,RECEIVED',
    running: 'true',
    dueFrom: now,
    dueTo: sunday,
  })
})
