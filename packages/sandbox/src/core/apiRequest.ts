/** The headers that an answer depends on. */
const headerNames = [
  'authorization',
  'content-type',
  'idempotency-key',
  'stripe-account',
  'stripe-context',
  'stripe-version',
] as const

export type ApiHeaders = Readonly<Partial<Record<(typeof headerNames)[number], string>>>

/** A request to the API, as far as its answer depends on it: enough to do it again. */
export interface ApiRequest {
  readonly method: string
  readonly path: string
  /** With its question mark, or empty. */
  readonly query: string
  readonly headers: ApiHeaders
  /** Bytes where a file is uploaded. */
  readonly body: string | Uint8Array
}

/** Uploads by way of a page's own origin, where `/_sandbox` is passed on and nothing else is. */
const uploadsOfPages = '/_sandbox/v1/files'

/** Path and query of an address, whatever stands before them. */
export function pathOf(url: string): { path: string; query: string } {
  // A query may hold an address of its own.
  const scheme = url.startsWith('/') ? -1 : url.indexOf('://')
  const start = scheme < 0 ? 0 : url.indexOf('/', scheme + 3)
  const rest = start < 0 ? '/' : url.slice(start)
  const end = rest.indexOf('?')
  const hash = rest.indexOf('#')
  const whole = hash < 0 ? rest : rest.slice(0, hash)
  const path = end < 0 ? whole : whole.slice(0, end)
  return { path: path === uploadsOfPages ? '/v1/files' : path, query: end < 0 ? '' : whole.slice(end) }
}

export function apiHeaders(get: (name: string) => string | null | undefined): ApiHeaders {
  const headers: Partial<Record<(typeof headerNames)[number], string>> = {}
  for (const name of headerNames) {
    const value = get(name)
    if (value !== null && value !== undefined) headers[name] = value
  }
  return headers
}

export async function readApiRequest(request: Request, path: string, query: string): Promise<ApiRequest> {
  const headers = apiHeaders((name) => request.headers.get(name))
  const { method } = request
  if (method === 'GET' || method === 'HEAD') return { method, path, query, headers, body: '' }
  const isUpload = headers['content-type']?.startsWith('multipart/') ?? false
  const body = isUpload ? new Uint8Array(await request.arrayBuffer()) : await request.text()
  return { method, path, query, headers, body }
}
