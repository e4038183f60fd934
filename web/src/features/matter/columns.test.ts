import { describe, expect, it } from 'vitest'
import { columnsIn } from './columns'

describe('the chosen columns', () => {
  it.each([
    [null, ['units', 'clocks', 'stage', 'report']],
    ['', ['units', 'clocks', 'stage', 'report']],
    ['theme,units', ['units', 'theme']],
    ['gone,theme', ['theme']],
  ])('%s', (kept, columns) => {
    expect(columnsIn(kept)).toEqual(columns)
  })
})
