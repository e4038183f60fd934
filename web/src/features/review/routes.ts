import type { RouteRecordRaw } from 'vue-router'
import { today } from '@/lib/date'
import { monthToReview } from './month'

export const routes: RouteRecordRaw[] = [
  { path: '/reviews', redirect: () => `/reviews/${monthToReview(today())}` },
  {
    path: '/reviews/:month(\\d{4}-\\d{2})',
    component: () => import('./ReviewPage.vue'),
    props: true,
    meta: { title: '月讲评', rights: ['CONSULT'] },
  },
]
