import type { MatterStage } from '@/lib/api-types'

export const STAGES: Record<MatterStage, { name: string; tone: 'wait' | 'done' }> = {
  DISPATCHED: { name: '待签收', tone: 'wait' },
  RECEIVED: { name: '已签收', tone: 'done' },
}
