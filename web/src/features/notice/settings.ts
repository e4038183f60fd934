import type { NoticeSettings } from '@/lib/api-types'

/** `22:00` from what the server tells, with or without seconds. */
export function clock(time: string | null | undefined): string {
  return time?.slice(0, 5) ?? ''
}

export function settingsOf(entered: {
  email: string
  quietFrom: string
  quietTo: string
}): NoticeSettings {
  return { ...entered, email: entered.email.trim() || null }
}
