import { Hono } from 'hono'
import type { PageEntry } from '../journal/entry.js'
import type { World } from './world.js'

/** The pages of the sandbox and what their scripts ask for. */
export interface Site {
  /** Undefined where there is no such page. */
  serve(request: Request, path: string, env: object): Promise<Response> | undefined
  /** What a page sent before, once more. */
  again(entry: PageEntry): Promise<void>
}

/** Reading these leaves nothing behind. Whatever else is read may do so: an address that works once, for example. */
const onlyRead = [/\.(css|ico|js|map|pdf|png|svg)$/, /^\/_sandbox\/(connect|elements)\//, /^\/v3\/?$/]

/** What an answer may depend on. */
const headersKept = [
  'accept',
  'accept-language',
  'authorization',
  'content-type',
  'cookie',
  'idempotency-key',
  'origin',
  'referer',
  'stripe-account',
]

export function createSite(parts: readonly Hono[], world: World): Site {
  const pages = new Hono()
  for (const part of parts) pages.route('/', part)

  const serveInTurn = async (request: Request, env: object) => {
    const { method, url } = request
    const type = request.headers.get('content-type') ?? ''
    const hasBody = method !== 'GET' && method !== 'HEAD'
    const body = !hasBody ? '' : isText(type) ? await request.text() : new Uint8Array(await request.arrayBuffer())
    const headers = Object.fromEntries(
      headersKept.flatMap((name) => {
        const value = request.headers.get(name)
        return value === null ? [] : [[name, value]]
      }),
    )
    const entry = { kind: 'page', method, url, headers, body } as const
    const inTurn = new Request(url, { method, headers: request.headers, ...(hasBody ? { body } : {}) })
    return world.write(
      'page',
      () => pages.fetch(inTurn, env),
      ({ status }) => (status === 404 ? undefined : entry),
    )
  }

  return {
    serve(request, path, env) {
      if (!answers(pages, request.method, path)) return undefined
      const isRead = request.method === 'GET' && onlyRead.some((pattern) => pattern.test(path))
      return isRead ? Promise.resolve(pages.fetch(request, env)) : serveInTurn(request, env)
    },
    async again({ method, url, headers, body }) {
      const hasBody = method !== 'GET' && method !== 'HEAD'
      const response = await pages.fetch(new Request(url, { method, headers, ...(hasBody ? { body } : {}) }))
      await response.body?.cancel()
    },
  }
}

export const answers = (app: Hono, method: string, path: string): boolean =>
  app.router.match(method === 'HEAD' ? 'GET' : method, path)[0].length > 0

const isText = (type: string) => type === '' || /json|text|urlencoded/.test(type)
