import 'element-plus/dist/index.css'
import './ui/theme.css'
import './ui/grid.css'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { whenRefused } from './lib/http'
import { Problem } from './lib/problem'
import { useSession } from './lib/session'
import { router } from './router'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal is an answer; only a lost connection is worth a second try.
      retry: (count, error) => count < 2 && error instanceof Problem && error.status === 0,
    },
  },
})

createApp(App)
  .use(createPinia())
  .use(router)
  .use(VueQueryPlugin, { queryClient: queries })
  .mount('#app')

const session = useSession()

whenRefused((problem) => {
  const here = router.currentRoute.value
  if (problem.code === 'password-must-change') {
    void router.push('/password')
  } else if (problem.code === 'second-factor-must-enrol') {
    void router.push('/second-factor')
  } else if (problem.code === 'standing-in-ended') {
    void session.refresh().then(() => queries.invalidateQueries())
  } else if (problem.status === 401 && session.me && problem.code !== 'wrong-credentials') {
    session.end(problem)
    queries.clear()
    void router.push({ path: '/sign-in', query: { to: here.fullPath } })
  }
})
