/// <reference types="vite/client" />
import 'vue-router'
import type { Role } from '@/lib/api-types'

declare module 'vue-router' {
  interface RouteMeta {
    /** What the page is called, in the browser's title and the frame. */
    title?: string
    /** Who may open it; everybody who is signed in when absent. */
    roles?: Role[]
    /** Stands without the frame (sign-in, change of password). */
    open?: boolean
    /** Uses the whole window without the page's margins (the desk). */
    wide?: boolean
  }
}
