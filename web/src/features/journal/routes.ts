import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/journal',
    component: () => import('./JournalPage.vue'),
    meta: { title: '操作记录', rights: ['READ_JOURNAL'] },
  },
]
