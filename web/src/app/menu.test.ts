import { describe, expect, it } from 'vitest'
import type { Person } from '@/lib/rights'
import { homeOf, isUnder, menuOf, underThumb } from './menu'

const CLERK: Person = {
  role: 'CLERK',
  rights: ['DOCKET', 'CONSULT', 'CLOSE', 'HAND_OVER', 'KEEP_RULES', 'READ_JOURNAL'],
}
const LEADER: Person = { role: 'LEADER', rights: ['APPROVE', 'CONSULT'] }
const LIAISON: Person = { role: 'LIAISON', rights: ['HANDLE', 'READ_JOURNAL'] }
const SYSTEM_ADMIN: Person = { role: 'SYSTEM_ADMIN', rights: [] }
const SECURITY_ADMIN: Person = { role: 'SECURITY_ADMIN', rights: [] }

describe('the menu', () => {
  it('shows a liaison only what a unit answers for', () => {
    expect(menuOf(LIAISON).map((e) => e.name)).toEqual([
      '工作台',
      '交办事项',
      '督办文书',
      '操作记录',
    ])
  })

  it('shows in the past what has one', () => {
    expect(menuOf(CLERK, true).map((e) => e.name)).toEqual(['工作台', '交办事项', '督办文书'])
  })

  it('keeps business and administration apart', () => {
    expect(menuOf(SYSTEM_ADMIN).map((e) => e.name)).toEqual(['人员账号', '单位名录'])
    expect(homeOf(SECURITY_ADMIN)).toBe('/admin/people')
    expect(menuOf(SECURITY_ADMIN).map((e) => e.name)).toContain('角色权限')
  })

  it('leaves out what somebody has no right to', () => {
    const names = menuOf({ role: 'CLERK', rights: ['DOCKET'] }).map((e) => e.name)

    expect(names).toEqual(['工作台', '拟交办', '交办事项', '督办文书'])
  })

  it('lets a leader read documents but not edit proposals', () => {
    const names = menuOf(LEADER).map((e) => e.name)

    expect(names).toContain('文件')
    expect(names).not.toContain('拟交办')
  })

  it('keeps what is used daily under the thumb and the rest one tap away', () => {
    const { shown, more } = underThumb(menuOf(CLERK))

    expect(shown.map((e) => e.name)).toEqual(['工作台', '交办事项', '周交办会', '文件'])
    expect(more.map((e) => e.name)).toEqual([
      '拟交办',
      '督办文书',
      '月讲评',
      '归档',
      '工作日历',
      '人员与移交',
      '规则',
      '操作记录',
    ])
    expect(underThumb(menuOf(LIAISON)).more).toEqual([])
  })

  it('marks the entry of a page below it', () => {
    const documents = menuOf(CLERK).find((e) => e.path === '/documents')!

    expect(isUnder('/documents/7', documents)).toBe(true)
    expect(isUnder('/', documents)).toBe(false)
  })
})
