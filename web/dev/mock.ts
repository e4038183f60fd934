/** The HTTP contract answered from memory, for `npm run dev:mock`. Any password but `wrong` is right. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import type { Me } from '../src/lib/api-types.ts'
import { No } from './deeds.ts'
import { prepare } from './past.ts'
import { routes } from './routes.ts'
import { people } from './world.ts'

/** Whatever the contract lets one send, in one shape: the mock does not check. */
export interface Sent {
  newPassword: string
  name: string
  text: string
  date: string
  articleId: string
  start: number
  end: number
  offset: number
  reason: string
  decision: 'REPEATS' | 'APART'
  otherId: string
  title: string
  heldOn: string
  ordinal?: number
  proposalIds: string[]
  leaderId: string
  leadUnitId: string
  coUnitIds: string[]
}

export interface Asked {
  me: Me
  path: string[]
  query: URLSearchParams
  body: Sent
  raw: Buffer
}

export function mockServer(): Plugin {
  prepare()
  return {
    name: 'gangmu-mock',
    configureServer(server) {
      server.middlewares.use('/api', (request, response) => void answer(request, response))
    },
  }
}

async function answer(request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://mock')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const raw = Buffer.concat(chunks)
  const json = request.headers['content-type']?.includes('json')
  const body = json ? JSON.parse(raw.toString() || '{}') : {}
  response.setHeader('Set-Cookie', 'XSRF-TOKEN=mock; Path=/')
  try {
    if (url.pathname === '/session' && request.method === 'POST') {
      const entered = body as { userName: string; password: string }
      const someone = people[entered.userName]
      if (!someone || entered.password === 'wrong')
        throw new No(401, 'wrong-credentials', '用户名或密码不对，再错3次将暂时锁定。')
      response.setHeader('Set-Cookie', `gangmu=${someone.userName}; Path=/`)
      return send(response, 200, someone)
    }
    if (url.pathname === '/session' && request.method === 'DELETE') {
      response.setHeader('Set-Cookie', 'gangmu=; Path=/; Max-Age=0')
      return send(response, 204)
    }
    const me = people[/gangmu=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? '']
    if (!me) throw new No(401, 'signed-out', '请先登录。')
    const asked = { me, path: url.pathname.split('/'), query: url.searchParams, body, raw }
    for (const [method, shape, handler] of routes)
      if (method === request.method && fits(shape, asked.path)) {
        const result = handler(asked as Asked)
        return send(response, result === undefined ? 204 : method === 'POST' ? 201 : 200, result)
      }
    throw new No(404, 'not-found', '没有这个地址。')
  } catch (e) {
    if (!(e instanceof No)) throw e
    send(response, e.status, { code: e.code, detail: e.detail, status: e.status })
  }
}

function fits(shape: string, path: string[]): boolean {
  const parts = shape.split('/')
  return parts.length === path.length && parts.every((p, i) => p === '*' || p === path[i])
}

function send(response: ServerResponse, status: number, body?: unknown) {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json')
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
