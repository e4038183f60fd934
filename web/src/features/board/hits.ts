import type { DocumentHit, Hit } from '@/lib/api-types'

const KINDS: Record<Hit['kind'], string> = {
  MATTER: '事项',
  REPORT: '反馈',
  SOURCE: '原文',
}

/** Something that was found, and where it leads. */
export interface Found {
  kind: string
  number: string
  title: string
  at: string
  excerpt: string
  hits: number[][]
  path: string
}

export const ofMatter = (hit: Hit): Found => ({
  kind: KINDS[hit.kind],
  number: hit.code,
  title: hit.title,
  at: hit.at,
  excerpt: hit.excerpt,
  hits: hit.hits,
  path: `/matters/${hit.matterId}`,
})

/** A document opens where the words stand. */
export const ofDocument = (hit: DocumentHit, words: string): Found => ({
  kind: '文件',
  number: '',
  title: hit.name,
  at: hit.uploadedAt,
  excerpt: hit.excerpt,
  hits: hit.hits,
  path: `/documents/${hit.id}?words=${encodeURIComponent(words)}`,
})

/** Where an arrow leads among the hits, round the ends; null for any other key. */
export function moved(key: string, here: number, length: number): number | null {
  if (length === 0) return null
  if (key === 'ArrowDown') return (here + 1) % length
  if (key === 'ArrowUp') return (here + length - 1) % length
  return null
}

/** What is said before there is anything to look for. */
export function before(words: string): string {
  return words ? '请至少输入两个字' : '↑ ↓ 选择，回车打开'
}
