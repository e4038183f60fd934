/** What the server answers when it refuses (RFC 9457): `code` for the program, `detail` for the reader. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly fields: Record<string, string> = {},
  ) {
    super(detail)
    this.name = 'Problem'
  }
}

const GENERAL: Record<number, string> = {
  0: '连不上服务器，请检查网络后重试。',
  400: '提交的内容不符合要求，请检查后重试。',
  401: '登录已失效，请重新登录。',
  403: '您没有办理此事的权限。',
  404: '没有找到，或者不在您的办理范围内。',
  409: '当前状态下不能这样办理，请刷新后再试。',
  413: '文件太大，服务器拒绝接收。',
}

/** The problem in an answer's body, whatever the body is. */
export function problemOf(status: number, body: string): Problem {
  const told = parsed(body)
  return new Problem(
    status,
    text(told.code) ?? `http-${status}`,
    text(told.detail) ?? GENERAL[status] ?? '系统出了问题，请稍后再试；多次出现请告诉管理员。',
    fieldsOf(told.fields ?? told.errors),
  )
}

export function noConnection(): Problem {
  return problemOf(0, '')
}

/** The sentence to show for anything that was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Problem ? error.detail : '页面出了问题，请刷新后再试。'
}

function parsed(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Accepts `{field: message}` and `[{field, message}]`. */
function fieldsOf(value: unknown): Record<string, string> {
  const found: Record<string, string> = {}
  if (Array.isArray(value)) {
    for (const entry of value as { field?: unknown; message?: unknown }[]) {
      const field = text(entry?.field)
      if (field) found[field] = text(entry.message) ?? '不符合要求'
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, message] of Object.entries(value)) found[field] = String(message)
  }
  return found
}
