import type { ErrorBody, RouteRequest, RouteResponse } from '@connect-kit/contract'
import { ConnectKitError } from './ConnectKitError.js'
import { type CallableRoute, endpoints } from './endpoints.js'

/** Calls the backend, typed by the contract. @public */
export interface ApiClient {
  /** Every query key starts with it. A cache scope, not a credential. */
  scope: readonly string[]
  /** Calls a route of the contract. Rejects with a {@link ConnectKitError}, nothing else. */
  call<Name extends CallableRoute>(
    name: Name,
    request: RouteRequest<Name>,
    signal?: AbortSignal,
  ): Promise<RouteResponse<Name>>
  /** The answer itself, for routes that stream. */
  open(name: CallableRoute, request: object, signal?: AbortSignal): Promise<Response>
}

export interface ApiClientOptions {
  backendUrl: string
  scope: string
  locale: string
  headers?: () => HeadersInit | undefined | Promise<HeadersInit | undefined>
  fetch?: typeof fetch
}

/** Longer than the backend's own patience with Stripe (20 s for money), so that it can still say what happened. */
const patience = 30_000

/** The browser's half of the contract: names and types come from it, its schemas stay on the server. @public */
export function createApiClient({
  backendUrl,
  scope,
  locale,
  headers,
  fetch = globalThis.fetch,
}: ApiClientOptions): ApiClient {
  async function send(name: CallableRoute, request: object, signal: AbortSignal | undefined): Promise<Response> {
    const [method = '', template = ''] = endpoints[name].split(' ')
    const fields = new Map(Object.entries(request).filter(([, value]) => value !== undefined))
    const path = template.replace(/\{(\w+)\}/g, (_, field: string) => {
      const value = encodeURIComponent(String(fields.get(field)))
      fields.delete(field)
      return value
    })
    const rest = Object.fromEntries(fields)
    const query = method === 'GET' && fields.size > 0 ? `?${new URLSearchParams(rest)}` : ''
    const sent = new Headers(await headers?.())
    sent.set('Accept-Language', locale)
    if (method !== 'GET') sent.set('Content-Type', 'application/json')
    const init: RequestInit = { method, headers: sent, signal: signal ?? null }
    if (method !== 'GET') init.body = JSON.stringify(rest)
    const response = await fetch(backendUrl + path + query, init)
    if (!response.ok) throw await errorOf(response)
    return response
  }

  const open: ApiClient['open'] = (name, request, signal) => send(name, request, signal).catch(unreachable)

  return {
    scope: ['connect-kit', scope],
    open,
    call: (name, request, signal) => {
      const limit = AbortSignal.timeout(patience)
      return send(name, Object(request), signal ? AbortSignal.any([signal, limit]) : limit)
        .then((response) => response.json())
        .catch(unreachable)
    },
  }
}

function unreachable(cause: unknown): never {
  if (cause instanceof ConnectKitError) throw cause
  throw new ConnectKitError('api_connection_error', 'The backend could not be reached.', { cause })
}

async function errorOf(response: Response): Promise<ConnectKitError> {
  const body: Partial<ErrorBody> | null = await response.json().catch(() => null)
  const requestId = body?.error?.request_id ?? response.headers.get('Request-Id') ?? undefined
  if (body?.error) return new ConnectKitError(body.error.type, body.error.message, { ...body.error, requestId })
  return new ConnectKitError('api_error', `The backend answered ${response.status} without saying why.`, { requestId })
}
