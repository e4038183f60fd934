import { noConnection, Problem, problemOf } from './problem'

type Refusal = (problem: Problem) => void

let onRefusal: Refusal = () => {}

/** Lets the application react to refusals that concern every page (signed out, password must change). */
export function whenRefused(listener: Refusal): void {
  onRefusal = listener
}

export function get<T>(path: string, query: Record<string, string | undefined> = {}): Promise<T> {
  const words = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) words.set(name, value)
  return call<T>('GET', words.size ? `${path}?${words}` : path)
}

export function post<T = void>(path: string, body?: unknown, version?: number): Promise<T> {
  return call<T>('POST', path, body, ifMatch(version))
}

export function put<T = void>(path: string, body: unknown, version?: number): Promise<T> {
  return call<T>('PUT', path, body, ifMatch(version))
}

/** Which version of a thing the user saw when deciding on it. */
const ifMatch = (version?: number): Record<string, string> =>
  version === undefined ? {} : { 'If-Match': String(version) }

export function remove<T = void>(path: string, body?: unknown): Promise<T> {
  return call<T>('DELETE', path, body)
}

/** One file with its progress (0..1), which fetch cannot tell. */
export function upload<T>(path: string, file: File, progress: (done: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api${path}`)
    request.setRequestHeader('X-XSRF-TOKEN', csrfToken())
    request.upload.onprogress = (e) => {
      if (e.lengthComputable) progress(e.loaded / e.total)
    }
    request.onerror = () => reject(noConnection())
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as T)
      else reject(refused(request.status, request.responseText))
    }
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

async function call<T>(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  let answer: Response
  try {
    answer = await fetch(`/api${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(method === 'GET' ? {} : { 'X-XSRF-TOKEN': csrfToken() }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  } catch {
    throw noConnection()
  }
  const text = await answer.text()
  if (!answer.ok) throw refused(answer.status, text)
  return (text ? JSON.parse(text) : undefined) as T
}

function refused(status: number, body: string): Problem {
  const problem = problemOf(status, body)
  onRefusal(problem)
  return problem
}

function csrfToken(): string {
  const cookie = document.cookie.split('; ').find((c) => c.startsWith('XSRF-TOKEN='))
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : ''
}
