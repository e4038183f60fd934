import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/calendar',
    component: () => import('./CalendarPage.vue'),
    meta: { title: '工作日历', business: true },
  },
]
