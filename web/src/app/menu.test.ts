import { describe, expect, it } from 'vitest'
import { isUnder, menuOf } from './menu'

describe('the menu', () => {
  it('shows a liaison only what a unit answers for', () => {
    expect(menuOf('LIAISON').map((e) => e.name)).toEqual(['工作台', '交办事项'])
  })

  it('lets a leader read documents but not edit proposals', () => {
    const names = menuOf('LEADER').map((e) => e.name)

    expect(names).toContain('文件')
    expect(names).not.toContain('拟交办')
  })

  it('marks the entry of a page below it', () => {
    const documents = menuOf('CLERK').find((e) => e.path === '/documents')!

    expect(isUnder('/documents/7', documents)).toBe(true)
    expect(isUnder('/', documents)).toBe(false)
  })
})
