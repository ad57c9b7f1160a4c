import type { Context as HonoContext } from 'hono'
import { accountOf, authenticate } from './authenticate.js'
import type { Context } from './context.js'
import { apiVersion } from './data/apiVersion.js'
import { ApiError, errorEnvelope } from './errors.js'
import { emitEvent } from './events.js'
import type { Expander } from './expand.js'
import type { Fault } from './faults.js'
import type { PendingAnswer, StoredAnswer } from './idempotency.js'
import { checkParams } from './params/checkParams.js'
import { paramFields } from './params/paramFields.js'
import { readParams } from './params/readParams.js'
import type { Route } from './route.js'
import type { Sandbox } from './sandbox.js'

/** What the request turned out to be, filled in as far as it got: the headers and the request log are made of it. */
export interface Progress {
  readonly requestId: string
  account: string | null
}

interface Answer extends StoredAnswer {
  replayed?: boolean
}

/** One request to one route, from its key to its JSON. Never throws: whatever goes wrong is Stripe's error envelope. */
export async function answer(
  c: HonoContext,
  route: Route,
  services: { sandbox: Sandbox; expander: Expander; fault: Fault | undefined },
  progress: Progress,
): Promise<Answer> {
  const { sandbox, expander, fault } = services
  let pending: PendingAnswer | undefined
  try {
    const platform = authenticate(sandbox, c.req.header('authorization'))
    const named = c.req.header('stripe-context') ?? c.req.header('stripe-account')
    const account = accountOf(platform, named)
    progress.account = account.connected ? account.id : null
    const raw = await readParams(c.req)
    const params = checkParams(raw, typeof route.params === 'string' ? paramFields(route.params) : route.params)
    const expand = Array.isArray(params.expand) ? params.expand.map(String) : []
    if (route.method === 'POST') expander.check(objectMadeBy(route), expand)
    const idempotencyKey = c.req.header('idempotency-key') ?? null
    const url = c.req.path
    if (idempotencyKey !== null && route.method === 'POST') {
      const begun = platform.idempotency.begin(account.id, idempotencyKey, url, params)
      if (begun.replay) return { ...begun.replay, replayed: true }
      pending = begun
    }
    if (fault?.latency_ms) await new Promise((resolve) => setTimeout(resolve, fault.latency_ms))

    const origin = { requestId: progress.requestId, idempotencyKey }
    const ctx: Context<never> = {
      sandbox,
      platform,
      account,
      // The table that the parameters were checked against is derived from the very type that the handler declares.
      params: params as never,
      path: c.req.param(),
      url,
      ...origin,
      apiVersion: c.req.header('stripe-version') ?? apiVersion,
      now: sandbox.clock.now(),
      emit: (type, object, { previous, account: owner = account } = {}) => {
        emitEvent(sandbox, owner, type, object, { previous, origin })
      },
    }
    const run = async () => route.handler(ctx)
    const result = route.method === 'GET' ? await run() : await platform.lock(run)
    const made = { status: 200, body: JSON.stringify(expander.expand(ctx, result, expand), undefined, 2) }
    pending?.store(made)
    return made
  } catch (error) {
    const failed = failure(error, progress.requestId)
    if (error instanceof ApiError && error.executed) pending?.store(failed)
    else pending?.release()
    return failed
  }
}

/** `PaymentIntentConfirmParams` belongs to a route that answers with a `payment_intent`. */
function objectMadeBy({ params }: Route): string {
  const [, name = ''] =
    (typeof params === 'string' && params.match(/^(\w+?)(Create|Update|Confirm|Capture|Cancel|Reverse)Params$/)) || []
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}

export function failure(error: unknown, requestId: string): StoredAnswer {
  if (!(error instanceof ApiError)) console.error(`connect-sandbox: ${requestId} failed`, error)
  const { status, body } = error instanceof ApiError ? error : unexpected
  return { status, body: JSON.stringify(errorEnvelope(body, requestId), undefined, 2) }
}

const unexpected = new ApiError(500, { type: 'api_error', message: 'An unknown error occurred' })
