import { createRouter, createWebHistory } from 'vue-router'
import { routes as appRoutes } from '@/app/routes'
import { routes as accountRoutes } from '@/features/account/routes'
import { routes as adminRoutes } from '@/features/admin/routes'
import { routes as archiveRoutes } from '@/features/archive/routes'
import { routes as calendarRoutes } from '@/features/calendar/routes'
import { routes as documentRoutes } from '@/features/document/routes'
import { routes as journalRoutes } from '@/features/journal/routes'
import { routes as matterRoutes } from '@/features/matter/routes'
import { routes as meetingRoutes } from '@/features/meeting/routes'
import { routes as noticeRoutes } from '@/features/notice/routes'
import { routes as postRoutes } from '@/features/post/routes'
import { routes as proposalRoutes } from '@/features/proposal/routes'
import { routes as reviewRoutes } from '@/features/review/routes'
import { routes as ruleRoutes } from '@/features/rule/routes'
import { homeOf } from '@/app/menu'
import { takeWanted } from '@/app/openid'
import { isFor } from '@/lib/rights'
import { useSession } from '@/lib/session'
import { backPutsAway } from '@/ui/layers'
import { keepInThePast } from '@/ui/past'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...documentRoutes,
    ...proposalRoutes,
    ...meetingRoutes,
    ...matterRoutes,
    ...calendarRoutes,
    ...reviewRoutes,
    ...archiveRoutes,
    ...ruleRoutes,
    ...noticeRoutes,
    ...accountRoutes,
    ...adminRoutes,
    ...journalRoutes,
    ...postRoutes,
    ...appRoutes,
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

backPutsAway(router)

router.beforeEach(async (to) => {
  const session = useSession()
  await session.known().catch(() => {})
  if (to.name === 'sign-in') return session.me ? takeWanted() : true
  if (!session.me) return { path: '/sign-in', query: to.path === '/' ? {} : { to: to.fullPath } }
  if (session.me.mustChangePassword && to.path !== '/password') return '/password'
  if (session.me.mustEnrol && !session.me.mustChangePassword && to.path !== '/second-factor')
    return '/second-factor'
  const own = homeOf(session.me)
  if (to.path === '/' && own !== '/') return own
  if (!isFor(session.me, to.meta))
    return { name: 'not-found', params: { rest: to.path.slice(1).split('/') } }
  return true
})

router.beforeEach(keepInThePast)

router.afterEach((to) => {
  document.title = to.meta.title ? `${to.meta.title} · 纲目` : '纲目'
})
