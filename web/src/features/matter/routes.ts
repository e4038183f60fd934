import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/matters', component: () => import('./MatterPage.vue'), meta: { title: '交办事项' } },
]
