import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/matters', component: () => import('./MatterPage.vue'), meta: { title: '交办事项' } },
  {
    path: '/matters/:id',
    component: () => import('./MatterWhole.vue'),
    meta: { title: '交办事项' },
  },
  {
    path: '/matters/:id/order',
    component: () => import('./OrderPage.vue'),
    meta: { title: '交办单' },
  },
  { path: '/papers', component: () => import('./PaperList.vue'), meta: { title: '督办文书' } },
  {
    path: '/papers/:number',
    component: () => import('./PaperPage.vue'),
    meta: { title: '督办文书' },
  },
]
