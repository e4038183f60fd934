import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/meetings',
    component: () => import('./MeetingList.vue'),
    meta: { title: '周交办会', rights: ['CONSULT'] },
  },
  {
    path: '/meetings/:id/sitting',
    component: () => import('./sitting/SittingPage.vue'),
    props: true,
    meta: { title: '会议进行', rights: ['CONSULT'], wide: true },
  },
  {
    path: '/meetings/:id/minutes',
    component: () => import('./sitting/MinutesPage.vue'),
    props: true,
    meta: { title: '会议记录', rights: ['CONSULT'] },
  },
]
