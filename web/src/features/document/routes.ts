import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/documents',
    component: () => import('./DocumentList.vue'),
    meta: { title: '文件', rights: ['CONSULT'] },
  },
  {
    path: '/documents/:id',
    component: () => import('./DocumentDesk.vue'),
    props: true,
    meta: { title: '读件台', rights: ['CONSULT'], wide: true },
  },
]
