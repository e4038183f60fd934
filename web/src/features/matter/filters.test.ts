import { describe, expect, it } from 'vitest'
import {
  asQuery,
  chosenIn,
  countWords,
  fromQuery,
  isNarrowed,
  isOn,
  TABS,
  tabsOf,
  wantedBy,
  withTab,
  shownOf,
} from './filters'

const tab = (name: string) => TABS.find((t) => t.name === name)!

describe('a filter in the URL', () => {
  it('knows its own names only, and the first of a repeated one not at all', () => {
    expect(chosenIn({ q: '管网', id: '7', light: ['RED', 'BLUE'], stage: '' })).toEqual({
      q: '管网',
    })
  })

  it('comes back from a saved one as it was', () => {
    const chosen = { q: '管网 改造', light: 'RED', dueTo: '2026-12-31' }

    expect(fromQuery(asQuery(chosen))).toEqual(chosen)
  })
})

describe('what the server is asked', () => {
  it.each([
    [{}, { open: 'true' }],
    [{ open: 'all' }, {}],
    [{ stage: 'CLOSED' }, { stage: 'CLOSED' }],
    [
      { light: 'RED', unitId: 'u' },
      { light: 'RED', unitId: 'u', open: 'true' },
    ],
  ])('%j → %j', (chosen, wanted) => {
    expect(wantedBy(chosen)).toEqual(wanted)
  })
})

describe('the tabs', () => {
  it('begin with what is open', () => {
    expect(TABS.filter((t) => isOn(t, { q: '管网' })).map((t) => t.name)).toEqual(['在办'])
  })

  it('replace one another and leave the rest of the filter', () => {
    const chosen = withTab(tab('红灯'), withTab(tab('已办结'), { q: '管网' }))

    expect(chosen).toEqual({ q: '管网', light: 'RED' })
    expect(isOn(tab('红灯'), chosen)).toBe(true)
  })

  it('of a unit hold what it leads itself where it must sign or report', () => {
    const own = (name: string) => tabsOf('u').find((t) => t.name === name)!
    const late = withTab(own('逾期未反馈'), { owes: 'true', q: '管网' })

    expect(late).toEqual({ late: 'true', unitId: 'u', q: '管网' })
    expect(isOn(own('逾期未反馈'), late)).toBe(true)
    expect(isOn(own('本期欠反馈'), { owes: 'true' })).toBe(false)
    expect(asQuery(withTab(own('红灯'), late))).toBe(asQuery({ light: 'RED', q: '管网' }))
    expect(isOn(own('红灯'), { light: 'RED' })).toBe(true)
    expect(tabsOf(null)).toBe(TABS)
  })

  it('do not count as narrowing', () => {
    expect(isNarrowed({ light: 'RED', sort: 'code' })).toBe(false)
    expect(isNarrowed({ theme: '项目建设' })).toBe(true)
    expect(isNarrowed({ withoutTheme: 'true' })).toBe(true)
  })
})

describe('a count', () => {
  it.each([
    [undefined, '…'],
    [{ count: 12, more: false }, '12'],
    [{ count: 1000, more: true }, '1000+'],
  ])('%j → %s', (counted, words) => {
    expect(countWords(counted)).toBe(words)
  })
})

describe('a light that does not exist', () => {
  it('is shown by no choice', () => {
    expect(shownOf({ RED: '红灯' }, 'PURPLE')).toBe('')
    expect(shownOf({ RED: '红灯' }, 'RED')).toBe('RED')
  })
})
