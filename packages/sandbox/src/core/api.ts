import { type Answer, answer, type Call, failure, type Progress, takeKey } from './answer.js'
import type { ApiRequest } from './apiRequest.js'
import { checkOf } from './checkOf.js'
import { apiVersion } from './data/apiVersion.js'
import { ApiError, invalidRequest } from './errors.js'
import type { Expander } from './expand.js'
import type { Fault, Faults } from './faults.js'
import type { RequestLog } from './requestLog.js'
import type { Route } from './route.js'
import { createRouteTable } from './routeTable.js'
import type { Sandbox } from './sandbox.js'
import type { World } from './world.js'

export interface ApiAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Api {
  find(method: string, path: string): Call['route'] | undefined
  /**
   * Answers a request that came in, also one that no route is there for. The sandbox's own pages are a stand-in for Stripe's:
   * they ask in the name of nobody. `dropped` is the end of a connection, by a fault.
   */
  serve(request: ApiRequest, fromStandIn: boolean): Promise<ApiAnswer | 'dropped'>
  /** Answers a request that was written down; the check value is what the answer comes to. */
  again(request: ApiRequest): Promise<number>
}

interface Services {
  sandbox: Sandbox
  world: World
  expander: Expander
  faults: Faults
  requests: RequestLog
}

export function createApi(routes: readonly Route[], { sandbox, world, expander, faults, requests }: Services): Api {
  const find = createRouteTable(routes)
  const answering = { sandbox, expander, requestIds: world.requestIds }

  const callOf = (request: ApiRequest): Call | undefined => {
    const found = find(request.method, request.path)
    return found && { request, ...found }
  }

  const execute = async (call: Call, progress: Progress, latency: number, inside: boolean): Promise<Answer> => {
    const reserved = latency > 0 ? takeKey(answering, call, progress) : undefined
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency))
    const work = () => answer(answering, call, progress, reserved)
    if (inside) return work()
    if (call.request.method === 'GET') return world.read(work)
    const { request } = call
    return world.write('write', work, (made) =>
      progress.executed ? { kind: 'request', request, check: checkOf(made.body, sandbox.origin) } : undefined,
    )
  }

  return {
    find: (method, path) => find(method, path)?.route,
    async serve(request, fromStandIn) {
      const { method, path, headers } = request
      const fault = fromStandIn ? undefined : faults.take(method, path)
      const progress: Progress = { requestId: world.noise.next('req', 14), account: null, executed: false }
      const record = {
        id: progress.requestId,
        method,
        path,
        account: headers['stripe-context'] ?? headers['stripe-account'] ?? null,
        idempotency_key: headers['idempotency-key'] ?? null,
        status: null as number | null,
        created: sandbox.clock.now(),
      }
      if (!fromStandIn) requests.add(record)
      if (fault?.drop === 'before') return 'dropped'
      const call = callOf(request)
      const made: Answer =
        fault?.status !== undefined
          ? failure(faultError(fault), progress.requestId, path)
          : call
            ? await execute(
                call,
                progress,
                latencyOf(fault),
                fromStandIn && (world.turn === 'page' || world.turn === 'told'),
              )
            : failure(unknownUrl(method, path), progress.requestId, path)
      record.id = progress.requestId
      record.account = progress.account
      if (fault?.drop === 'after') return 'dropped'
      record.status = made.status
      return { status: made.status, headers: headersOf(request, made, progress), body: made.body }
    },
    async again(request) {
      const call = callOf(request)
      if (!call) return 0
      const progress: Progress = { requestId: '', account: null, executed: false }
      const made = await answer(answering, call, progress)
      return checkOf(made.body, sandbox.origin)
    },
  }
}

function headersOf({ headers: asked }: ApiRequest, made: Answer, { requestId }: Progress): ApiAnswer['headers'] {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'Request-Id': requestId,
    'Stripe-Version': asked['stripe-version'] ?? apiVersion,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Request-Id, Stripe-Version, Idempotent-Replayed',
  }
  if (asked['idempotency-key'] !== undefined) headers['Idempotency-Key'] = asked['idempotency-key']
  if (asked['stripe-account'] !== undefined) headers['Stripe-Account'] = asked['stripe-account']
  if (asked['stripe-context'] !== undefined) headers['Stripe-Context'] = asked['stripe-context']
  if (made.replayed) headers['Idempotent-Replayed'] = 'true'
  return headers
}

function faultError({ status = 500, code }: Fault): ApiError {
  if (status === 429 && code === 'lock_timeout') {
    return new ApiError(429, {
      type: 'invalid_request_error',
      code,
      message:
        'This object cannot be accessed right now because another API request or Stripe process is currently accessing it. If you see this error intermittently, retry the request. If you see this error frequently and are making multiple concurrent requests to a single object, make your requests serially or at a lower rate.',
    })
  }
  if (status === 429) {
    return new ApiError(429, {
      type: 'rate_limit_error',
      code: 'rate_limit',
      message: 'Too many requests in a short time.',
    })
  }
  return new ApiError(status, {
    type: status >= 500 ? 'api_error' : 'invalid_request_error',
    code,
    message: `This answer was asked for by a fault of the sandbox (${status}).`,
  })
}

/** Between two bounds, any is as likely as another. */
function latencyOf({ latency_ms: latency = 0 }: Partial<Fault> = {}): number {
  if (typeof latency === 'number') return latency
  const [least, most] = latency
  return least + Math.random() * (most - least)
}

const unknownUrl = (method: string, path: string) =>
  invalidRequest(
    `Unrecognized request URL (${method}: ${path}). If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an object, make sure you passed a valid (non-empty) identifier in your code. Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
    {},
    404,
  )
