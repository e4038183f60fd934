import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./HomePage.vue'), meta: { title: '工作台' } },
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./SignIn.vue'),
    meta: { open: true, title: '登录' },
  },
  {
    path: '/password',
    component: () => import('./ChangePassword.vue'),
    meta: { open: true, title: '修改密码' },
  },
  {
    path: '/second-factor',
    component: () => import('./EnrolPage.vue'),
    meta: { open: true, title: '绑定动态口令' },
  },
  {
    path: '/meetings/:id',
    component: () => import('./MeetingDesk.vue'),
    props: true,
    meta: { title: '交办清单', rights: ['CONSULT'] },
  },
  {
    path: '/:rest(.*)*',
    name: 'not-found',
    component: () => import('./NotFound.vue'),
    meta: { title: '没有这一页' },
  },
]
