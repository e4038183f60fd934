import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Farewell, Me, Right, Role } from './api-types'
import { get, post, put, remove } from './http'
import { Problem } from './problem'
import { may as mayOf } from './rights'

/** Who is signed in: the only state that the application keeps for itself. */
export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null)
  /** Why the last session ended, where it did not end by signing out. */
  const ended = ref('')
  let asked: Promise<void> | null = null

  /** Asks the server once per page load. */
  function known(): Promise<void> {
    return (asked ??= ask())
  }

  async function ask(): Promise<void> {
    try {
      me.value = await get<Me>('/session')
    } catch (e) {
      me.value = null
      if (!(e instanceof Problem && e.status === 401)) {
        asked = null
        throw e
      }
      end(e)
    }
  }

  /** The code is asked for where the account has a second factor: the refusal says so. */
  async function signIn(userName: string, password: string, code?: string): Promise<void> {
    await post('/session', { userName, password, ...(code ? { code } : {}) })
    ended.value = ''
    await ask()
  }

  /** The code of somebody whom the provider has sent back. */
  async function giveCode(code: string): Promise<void> {
    await post('/session/openid/code', { code })
    ended.value = ''
    await ask()
  }

  /** Where the session began at the provider, the browser leaves to end it there too: what would follow here never does. */
  async function signOut(): Promise<void> {
    const farewell = await remove<Farewell | undefined>('/session')
    me.value = null
    if (farewell) {
      window.location.assign(farewell.address)
      await new Promise(() => {})
    }
  }

  async function changePassword(oldPassword: string, newPassword: string): Promise<void> {
    await put('/session/password', { oldPassword, newPassword })
    await ask()
  }

  function forget(): void {
    me.value = null
  }

  /** The server has ended the session: the sign-in page says why. */
  function end(refusal: Problem): void {
    me.value = null
    if (refusal.code !== 'signed-out') ended.value = refusal.detail
  }

  function is(...roles: Role[]): boolean {
    return me.value !== null && roles.includes(me.value.role)
  }

  function may(...rights: Right[]): boolean {
    return mayOf(me.value, ...rights)
  }

  return {
    me,
    ended,
    known,
    signIn,
    giveCode,
    signOut,
    changePassword,
    forget,
    end,
    is,
    may,
    refresh: ask,
  }
})
