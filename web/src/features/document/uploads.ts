import { useQueryClient } from '@tanstack/vue-query'
import { reactive } from 'vue'
import type { Voided } from '@/lib/api-types'
import { sentenceOf } from '@/lib/problem'
import { uploadFile } from './api'

export interface Sending {
  name: string
  size: number
  done: number
  state: 'sending' | 'reading' | 'read' | 'known' | 'refused'
  /** Set where it was known, and had been put out of use. */
  voided: Voided | null
  id: string | null
  refusal: string
}

/** The files that were dropped here, each on its own way: one that is refused does not hold up the others. */
export function useUploads() {
  const client = useQueryClient()
  const sendings = reactive<Sending[]>([])

  async function send(file: File): Promise<void> {
    const sending = reactive<Sending>({
      name: file.name,
      size: file.size,
      done: 0,
      state: 'sending',
      voided: null,
      id: null,
      refusal: '',
    })
    sendings.unshift(sending)
    try {
      const { id, known, voided } = await uploadFile(file, (done) => {
        sending.done = done
        if (done >= 1) sending.state = 'reading'
      })
      Object.assign(sending, { id, voided, done: 1, state: known ? 'known' : 'read' })
      await client.invalidateQueries({ queryKey: ['documents'] })
    } catch (e) {
      Object.assign(sending, { state: 'refused', refusal: sentenceOf(e) })
    }
  }

  /** Two at a time: reading a page takes the server longer than the way there. */
  async function sendAll(files: File[]): Promise<void> {
    const waiting = [...files]
    const lane = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) await send(file)
    }
    await Promise.all([lane(), lane()])
  }

  return { sendings, sendAll, clear: () => sendings.splice(0) }
}
