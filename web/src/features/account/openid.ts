import type { OwnLink } from '@/lib/api-types'
import { moment } from '@/lib/date'

/** How one's own account is linked, in words. */
export function linkWords(link: OwnLink['link']): string {
  if (!link) return '未开通；需要时请安全管理员开通。'
  return link.since
    ? `已关联“${link.name}”（${moment(link.since)}首次登录）。如非本人关联，请立即告知安全管理员。`
    : `已开通，账号名为“${link.name}”，尚未登录过。`
}
