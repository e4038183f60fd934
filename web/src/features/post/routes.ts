import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/people',
    component: () => import('./ColleaguesPage.vue'),
    meta: { title: '人员与移交', roles: ['CLERK'] },
  },
  {
    path: '/stand-ins',
    component: () => import('./StandInPage.vue'),
    meta: { title: '代理', roles: ['CLERK', 'LEADER', 'LIAISON'] },
  },
]
