import type { RunningSandbox } from '../startSandbox.js'

/** What came back over the wire, as somebody without the SDK sees it. */
export interface RawAnswer {
  status: number
  headers: Headers
  body: RawBody
}

export interface RawBody {
  id?: string
  object?: string
  data?: { id: string }[]
  has_more?: boolean
  deleted?: boolean
  metadata?: Record<string, string>
  error?: { type: string; code?: string; message: string; param?: string }
}

export interface RawRequest {
  key?: string
  headers?: Record<string, string>
  /** A form as text, or what will be JSON. */
  body?: string | object
}

type Ask = (method: string, path: string, options?: RawRequest) => Promise<RawAnswer>

/** `raw(running)('POST', '/v1/customers', { body: 'name=Jenny' })` */
export function raw({ url }: Pick<RunningSandbox, 'url'>): Ask {
  return async (method, path, { key = 'sk_test_sandbox', headers, body } = {}) => {
    const type = typeof body === 'object' ? 'application/json' : 'application/x-www-form-urlencoded'
    const response = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(body === undefined ? {} : { 'content-type': type }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'object' ? JSON.stringify(body) : body }),
    })
    const parsed: RawBody = JSON.parse(await response.text())
    return { status: response.status, headers: response.headers, body: parsed }
  }
}
