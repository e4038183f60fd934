import { useQueryClient } from '@tanstack/vue-query'
import { ElMessage } from 'element-plus'
import { ref } from 'vue'
import { Problem, sentenceOf } from '@/lib/problem'

/**
 * Something the user does to the server. After it anything may have changed, so everything on the screen is asked
 * again; a refusal is shown in the server's words.
 */
export function useDeed<A extends unknown[], R>(
  deed: (...args: A) => Promise<R>,
  done?: string,
  /** The place itself shows `refusal`, beside what was typed; no message passes by. */
  {
    inPlace = false,
    leave,
  }: {
    inPlace?: boolean
    /** Goes elsewhere, where the deed was the last one here: what may be seen no longer is not asked for again. */
    leave?: () => Promise<unknown>
  } = {},
) {
  const client = useQueryClient()
  const busy = ref(false)
  const refusal = ref('')
  const fields = ref<Record<string, string>>({})

  /** The result, or null when it was refused (and the user has been told). */
  async function run(...args: A): Promise<{ value: R } | null> {
    if (busy.value) return null
    busy.value = true
    fields.value = {}
    refusal.value = ''
    try {
      const value = await deed(...args)
      if (done) ElMessage.success({ message: done, grouping: true })
      await leave?.()
      await client.invalidateQueries()
      return { value }
    } catch (e) {
      if (e instanceof Problem) fields.value = e.fields
      refusal.value = sentenceOf(e)
      // What refused it may be news to this screen.
      if (e instanceof Problem && [404, 409].includes(e.status)) void client.invalidateQueries()
      if (inPlace) return null
      ElMessage.error({ message: sentenceOf(e), duration: 6000, showClose: true, grouping: true })
      return null
    } finally {
      busy.value = false
    }
  }

  return { run, busy, fields, refusal }
}
