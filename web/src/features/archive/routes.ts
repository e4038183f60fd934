import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/archive',
    component: () => import('./ArchivePage.vue'),
    meta: { title: '归档', rights: ['CLOSE'] },
  },
]
