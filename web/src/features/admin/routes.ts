import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/people',
    component: () => import('./PeoplePage.vue'),
    meta: { title: '人员账号', roles: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'] },
  },
  {
    path: '/admin/safeguards',
    component: () => import('./SafeguardsPage.vue'),
    meta: { title: '安全设置', roles: ['SECURITY_ADMIN'] },
  },
  {
    path: '/admin/rights',
    component: () => import('./RightsPage.vue'),
    meta: { title: '角色权限', roles: ['SECURITY_ADMIN'] },
  },
  {
    path: '/admin/units',
    component: () => import('./UnitsPage.vue'),
    meta: { title: '单位名录', roles: ['SYSTEM_ADMIN'] },
  },
]
