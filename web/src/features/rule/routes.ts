import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/rules',
    component: () => import('./RulePage.vue'),
    meta: { title: '规则', rights: ['KEEP_RULES', 'CONSULT'] },
  },
]
