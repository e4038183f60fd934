import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/people',
    component: () => import('./ColleaguesPage.vue'),
    meta: { title: '人员与移交', rights: ['HAND_OVER'] },
  },
  {
    path: '/stand-ins',
    component: () => import('./StandInPage.vue'),
    meta: { title: '代理', business: true },
  },
]
