import { mount } from '@vue/test-utils'
import { ElButton } from 'element-plus'
import { describe, expect, it, vi } from 'vitest'
import { nextTick, reactive } from 'vue'
import UploadBoard from './UploadBoard.vue'
import type { Sending } from './uploads'

const restore = vi.fn<() => Promise<void>>(() => new Promise(() => {}))
vi.mock('@tanstack/vue-query', () => ({ useQueryClient: () => ({}) }))
vi.mock('./api', () => ({ restore: () => restore() }))
vi.mock('./uploads', () => ({
  useUploads: () => ({
    sendings: reactive([known('1'), known('2')]),
    sendAll: vi.fn(),
    clear: vi.fn(),
  }),
}))

const known = (id: string) =>
  ({
    name: `${id}.txt`,
    size: 1,
    done: 1,
    state: 'known',
    id,
    refusal: '',
    voided: { at: '2026-05-11T02:05:00Z', byName: '温若衡', reason: '传错了文件' },
  }) as Sending

describe('what was uploaded', () => {
  it('waits only where it is restored', async () => {
    const board = mount(UploadBoard, { global: { stubs: { RouterLink: true } } })
    const buttons = () => board.findAllComponents(ElButton).filter((b) => b.text() === '恢复使用')

    await buttons()[1]!.trigger('click')
    await nextTick()

    expect(buttons().map((b) => b.props('loading'))).toEqual([false, true])
  })
})
