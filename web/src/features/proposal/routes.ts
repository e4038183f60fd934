import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/proposals',
    component: () => import('./ProposalList.vue'),
    meta: { title: '拟交办', rights: ['DOCKET'] },
  },
]
