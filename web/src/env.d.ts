/// <reference types="vite/client" />
import 'vue-router'
import type { Right, Role } from '@/lib/api-types'

declare module 'vue-router' {
  interface RouteMeta {
    /** What the page is called, in the browser's title and the frame. */
    title?: string
    /** Who may open it, by role, by right, or as somebody who works on matters; everybody who is signed in when absent. */
    roles?: Role[]
    rights?: Right[]
    business?: boolean
    /** Stands without the frame (sign-in, change of password). */
    open?: boolean
    /** Uses the whole window without the page's margins (the desk). */
    wide?: boolean
  }
}
