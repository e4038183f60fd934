export const COLUMNS = {
  units: '牵头及协办',
  clocks: '两个期限',
  stage: '阶段',
  report: '最近反馈',
  receipt: '签收',
  theme: '主题',
  mandate: '交办依据',
  approver: '批准',
  dispatched: '交办时间',
} as const
export type Column = keyof typeof COLUMNS

const USUAL: Column[] = ['units', 'clocks', 'stage', 'report']
const ALL = Object.keys(COLUMNS) as Column[]

/** The columns somebody chose, in the order of the table; the usual ones where nothing sensible was kept. */
export function columnsIn(kept: string | null): Column[] {
  const names = kept?.split(',') ?? []
  const known = ALL.filter((c) => names.includes(c))
  return known.length ? known : USUAL
}
