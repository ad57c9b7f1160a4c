import { request } from 'node:http'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Route } from './core/route.js'
import { modules } from './modules.js'
import { type RunningSandbox, startSandbox } from './startSandbox.js'
import { furnish, type Known } from './testing/furnish.js'
import { type RawBody, raw } from './testing/rawRequest.js'
import { testStart } from './testing/stripeClient.js'

let running: RunningSandbox
let known: Known

beforeAll(async () => {
  running = await startSandbox({ clock: 'frozen', now: testStart })
  known = await furnish({ ask: raw(running), key: 'sk_test_sandbox', text: 'plain' })
}, 60_000)

afterAll(() => running.close())

interface Bytes {
  body: Buffer | string
  type?: string
  query?: string
  /** Where it says as much as nothing at all. */
  mayPass?: boolean
}

const form = 'application/x-www-form-urlencoded'
const json = 'application/json'
const boundary = 'multipart/form-data; boundary=x'
const deep = (levels: number, inner: string) => '{"a":'.repeat(levels) + inner + '}'.repeat(levels)
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

/** What a client that is broken, or means no good, may send. */
const kinds: Record<string, Bytes> = {
  'half an escape': { body: 'planet=%', type: form },
  'escapes that are no UTF-8': { body: 'planet=%ff%fe&metadata[%c3]=%c3%28', type: form },
  'bytes that are no UTF-8': { body: bytes('planet=', [0xff, 0xfe, 0xc3, 0x28, 0x00]), type: form },
  'nothing but ampersands': { body: '&&&=&==&[]=&[a]=1&a[=1&a]=1&a[]]=1', type: form },
  'brackets within brackets': { body: `planet${'[a]'.repeat(5000)}=1`, type: form },
  'names of the language': {
    body: '__proto__[x]=1&constructor[prototype][x]=1&toString=1&hasOwnProperty=1',
    type: form,
  },
  'an array of holes': { body: 'expand[999999999]=x&metadata[999999999]=x&planet[-1]=x', type: form },
  'a hash where there is a text, and a text where there is a hash': {
    body: 'amount[a]=1&currency[]=jpy&customer[id]=x&metadata=x&items=x&items[0]=1&limit[a]=1&expand=x&planet=1',
    type: form,
  },
  'numbers beyond all bounds': { body: 'amount=1e400&limit=99999999999999999999&created=NaN&planet=-0', type: form },
  'a name of a megabyte': { body: `${'k'.repeat(1 << 20)}=1`, type: form },
  'ten thousand parameters': { body: Array.from({ length: 10_000 }, (_, i) => `k${i}=1`).join('&'), type: form },
  'half of a JSON': { body: '{"planet":{"a":[1,', type: json },
  'a JSON that is no hash': { body: '[1,2,3]', type: json },
  'a JSON that is null': { body: 'null', type: json, mayPass: true },
  'a JSON of ten thousand levels': { body: deep(10_000, '1'), type: json },
  'a JSON of the wrong types': {
    body: '{"contact_email":5,"identity":[],"configuration":"x","include":{"a":1},"metadata":[1],"display_name":{"a":1},"planet":1}',
    type: json,
  },
  'a JSON with names of the language': { body: '{"__proto__":{"x":1},"constructor":1,"planet":1}', type: json },
  'a JSON that is no UTF-8': { body: bytes('{"planet":"', [0xff, 0xfe], '"}'), type: json },
  XML: { body: '<planet/>', type: 'application/xml', mayPass: true },
  'a multipart without an end': {
    body: '--x\r\ncontent-disposition: form-data; name="planet"\r\n\r\nmars',
    type: boundary,
  },
  'a multipart without a boundary': { body: '--x\r\n\r\n--x--', type: 'multipart/form-data' },
  'a multipart of broken parts': {
    body: bytes(
      '--x\r\ncontent-disposition: form-data; name="planet"; filename="\r\n\r\n',
      [0, 255, 13, 10],
      '\r\n--x--\r\n',
    ),
    type: boundary,
  },
  'a query that is no UTF-8': { body: '', query: '?planet=%ff%00&a[%c3]=%', type: form },
  'zero bytes': { body: 'planet=%00&metadata[%00]=%00', type: form },
  'a compressed body that is none': { body: 'planet=1', type: `${form}; charset=utf-16` },
}

function send(route: Route, { body, type, query = '' }: Bytes): Promise<{ status: number; text: string }> {
  const path = route.path.replace(/(\w+)\/\{\w+\}/g, (_, kind: string) => `${kind}/${known[kind] || 'x'}`)
  // What is read has no body: the same goes into its query.
  const asQuery =
    route.method !== 'POST' && typeof body === 'string' && type === form && body.length < 8000 ? `?${body}` : ''
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port: running.port,
        method: route.method,
        path: path + (query || asQuery.replace(/[^\x21-\x7e]/g, '')),
        headers: {
          authorization: 'Bearer sk_test_sandbox',
          ...(route.method === 'POST' ? { 'content-type': type, 'content-length': Buffer.byteLength(body) } : {}),
        },
      },
      (incoming) => {
        const parts: Buffer[] = []
        incoming.on('data', (part: Buffer) => parts.push(part))
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(parts).toString() }))
      },
    )
    outgoing.on('error', reject)
    outgoing.end(route.method === 'POST' ? body : undefined)
  })
}

const routes = modules.flatMap(({ routes: own = [] }) => own)

it.each(Object.entries(kinds))(
  '%s is refused by every route, in the words of the API',
  async (_, kind) => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const posts = kind.type === form || kind.query ? routes : routes.filter(({ method }) => method === 'POST')
    for (const route of posts) {
      const { status, text } = await send(route, kind)
      const name = `${route.method} ${route.path}: ${status} ${text.slice(0, 200)}`
      if (status >= 500) throw new Error(`${name} ${String(reported.mock.calls.at(-1)?.[1])}`)
      const body: RawBody = JSON.parse(text)
      if (status === 200) {
        expect(body.error, name).toBeUndefined()
        expect(kind.mayPass || route.method !== 'POST', name).toBe(true)
        continue
      }
      expect(status, name).toBeGreaterThanOrEqual(400)
      if (!route.path.startsWith('/oauth/')) {
        expect(body.error, name).toMatchObject({ type: 'invalid_request_error', message: expect.any(String) })
      }
    }
    expect(reported).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  },
  60_000,
)
