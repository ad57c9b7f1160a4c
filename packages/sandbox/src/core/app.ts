import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono, type Context as HonoContext } from 'hono'
import { cors } from 'hono/cors'
import { answer, failure, type Progress } from './answer.js'
import { apiVersion } from './data/apiVersion.js'
import { ApiError, invalidRequest } from './errors.js'
import type { Expander } from './expand.js'
import type { Faults } from './faults.js'
import type { RequestLog } from './requestLog.js'
import type { Route } from './route.js'
import type { Sandbox } from './sandbox.js'

interface Services {
  sandbox: Sandbox
  expander: Expander
  faults: Faults
  requests: RequestLog
}

/** The API: every route of every resource, and Stripe's answer to everything else. */
export function createApp(routes: readonly Route[], services: Services): Hono {
  const app = new Hono()
  app.use('*', cors({ origin: '*', exposeHeaders: ['Request-Id', 'Stripe-Version', 'Idempotent-Replayed'] }))
  for (const route of [...routes].sort(fixedFirst)) {
    app.on(route.method, route.path.replace(/\{(\w+)\}/g, ':$1'), (c) => serve(c, route, services))
  }
  app.notFound((c) => serve(c, undefined, services))
  return app
}

async function serve(c: HonoContext, route: Route | undefined, services: Services): Promise<Response> {
  const { sandbox, requests, faults } = services
  const { method, path } = c.req
  const progress: Progress = { requestId: sandbox.ids.next('req', 14), account: null }
  // A stand-in for Stripe's browser scripts asks as Stripe's own pages do: no platform made this request.
  const fromStandIn = c.env?.standIn === true
  const fault = fromStandIn ? undefined : faults.take(method, path)
  const record = {
    id: progress.requestId,
    method,
    path,
    account: c.req.header('stripe-context') ?? c.req.header('stripe-account') ?? null,
    idempotency_key: c.req.header('idempotency-key') ?? null,
    status: null as number | null,
    created: sandbox.clock.now(),
  }
  if (!fromStandIn) requests.add(record)
  if (fault?.drop === 'before') return dropped(c)
  const made =
    fault?.status !== undefined
      ? failure(faultError(fault.status), progress.requestId)
      : route
        ? await answer(c, route, { ...services, fault }, progress)
        : failure(unknownUrl(method, path), progress.requestId)
  record.account = progress.account
  if (fault?.drop === 'after') return dropped(c)
  record.status = made.status

  const headers = new Headers({
    'Content-Type': 'application/json',
    'Request-Id': progress.requestId,
    'Stripe-Version': c.req.header('stripe-version') ?? apiVersion,
  })
  for (const name of ['Idempotency-Key', 'Stripe-Account', 'Stripe-Context']) {
    const asked = c.req.header(name)
    if (asked !== undefined) headers.set(name, asked)
  }
  if ('replayed' in made && made.replayed) headers.set('Idempotent-Replayed', 'true')
  return new Response(made.body, { status: made.status, headers })
}

/** Cuts the connection; in process there is none, and the caller sees what `fetch` throws on a broken one. */
function dropped(c: HonoContext): Response {
  const socket = c.env?.incoming?.socket
  if (!socket) throw new TypeError('fetch failed: the connection was dropped by a fault')
  socket.destroy()
  return RESPONSE_ALREADY_SENT
}

function faultError(status: number): ApiError {
  if (status === 429) {
    return new ApiError(429, {
      type: 'rate_limit_error',
      code: 'rate_limit',
      message: 'Too many requests in a short time.',
    })
  }
  return new ApiError(status, {
    type: status >= 500 ? 'api_error' : 'invalid_request_error',
    message: `This answer was asked for by a fault of the sandbox (${status}).`,
  })
}

const unknownUrl = (method: string, path: string) =>
  invalidRequest(
    `Unrecognized request URL (${method}: ${path}). If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an object, make sure you passed a valid (non-empty) identifier in your code. Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
    {},
    404,
  )

/** `/v1/payouts/search` must be tried before `/v1/payouts/{payout}`. */
const fixedFirst = (a: Route, b: Route) => a.path.split('{').length - b.path.split('{').length
