import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/people',
    component: () => import('./ColleaguesPage.vue'),
    meta: { title: '人员与移交', roles: ['CLERK'] },
  },
]
