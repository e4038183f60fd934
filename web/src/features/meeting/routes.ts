import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/meetings',
    component: () => import('./MeetingList.vue'),
    meta: { title: '周交办会', roles: ['CLERK', 'LEADER'] },
  },
]
