import { afterSignIn } from './afterSignIn'

const REFUSALS: Record<string, string> = {
  'openid-away': '统一身份认证平台暂时连接不上，请稍后再试，或用密码登录。',
  'openid-denied': '统一身份认证平台没有通过认证，请重试，或用密码登录。',
  'openid-failed': '统一身份认证登录未完成（可能停留过久或重复提交），请重新点击登录。',
  'openid-unlinked':
    '您的统一身份认证账号没有关联本系统的账号，请用密码登录，或请安全管理员开通统一身份认证登录。',
  'openid-others': '统一身份认证账号与此前关联的不是同一人，请联系安全管理员核实。',
  'openid-over': '统一身份认证已超时，请重新登录。',
  shut: '您的账号尚未开通或已经停用，请联系系统管理员。',
  locked: '您的账号因连续输错密码或动态口令已被暂时锁定，请稍后再试。',
  'address-locked': '从您所在的网络地址登录失败次数过多，请稍后再试。',
  'too-often': '登录过于频繁，请稍后再试。',
}

/** Why the way through the provider did not lead in; only sentences of ours, whatever stands in the address. */
export function refusalWords(code: unknown): string {
  return typeof code === 'string' && Object.hasOwn(REFUSALS, code) ? (REFUSALS[code] ?? '') : ''
}

/** After these the way must be begun anew; after others the code can be typed again. */
export const startsOver = (code: string) => code !== 'wrong-code' && code !== 'invalid'

const WANTED = 'gangmu.wanted'

/** The page that was asked for waits in this tab while its reader is at the provider. */
export function keepWanted(wanted: unknown, place: Storage = sessionStorage): void {
  place.setItem(WANTED, afterSignIn(wanted))
}

/** The page that was asked for, once. */
export function takeWanted(place: Storage = sessionStorage): string {
  const wanted = afterSignIn(place.getItem(WANTED))
  place.removeItem(WANTED)
  return wanted
}
