import { describe, expect, it } from 'vitest'
import { before, moved, ofDocument } from './hits'

describe('an arrow among the hits', () => {
  it.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', 0, 3, 2],
    ['a', 0, 3, null],
    ['ArrowUp', 0, 0, null],
  ])('%s at %i of %i → %s', (key, here, length, next) => {
    expect(moved(key, here, length)).toBe(next)
  })
})

describe('one character', () => {
  it('is too little to look for, and that is said', () => {
    expect(before('桥')).toBe('请至少输入两个字')
    expect(before('')).not.toBe(before('桥'))
  })
})

describe('a document that was found', () => {
  it('opens where the words stand', () => {
    const hit = {
      id: '7',
      name: '报道.txt',
      uploadedAt: '2026-11-20T01:00:00Z',
      excerpt: '',
      hits: [],
    }

    expect(ofDocument(hit, '老旧 小区').path).toBe(
      '/documents/7?words=%E8%80%81%E6%97%A7%20%E5%B0%8F%E5%8C%BA',
    )
  })
})
