import { closedAccount } from '../accountsV2/accountNamed.js'
import type { AccountState } from './account.js'
import type { ApiRequest } from './apiRequest.js'
import { accountAskedFor, accountOf, authenticate } from './authenticate.js'
import type { Context } from './context.js'
import { apiVersion } from './data/apiVersion.js'
import { ApiError, badParameter, errorEnvelope } from './errors.js'
import { emitEvent } from './events.js'
import type { Expander } from './expand.js'
import type { PendingAnswer, StoredAnswer } from './idempotency.js'
import type { Ids } from './ids.js'
import { checkParams } from './params/checkParams.js'
import { paramFields } from './params/paramFields.js'
import { readParams } from './params/readParams.js'
import { withoutEmpty } from './params/withoutEmpty.js'
import type { Platform } from './platform.js'
import type { Route } from './route.js'
import type { Sandbox } from './sandbox.js'

/** A request and the route that it found. */
export interface Call {
  readonly request: ApiRequest
  readonly route: Route
  readonly path: Readonly<Record<string, string>>
}

/** What the request turned out to be, filled in as far as it got: the headers and the request log are made of it. */
export interface Progress {
  requestId: string
  account: string | null
  /** False for what was refused before anything could change, and for what is only repeated. */
  executed: boolean
}

export interface Answer extends StoredAnswer {
  replayed?: boolean
}

export interface AnswerServices {
  readonly sandbox: Sandbox
  readonly expander: Expander
  /** For requests that are executed. */
  readonly requestIds: Ids
}

interface Prepared {
  platform: Platform
  account: AccountState
  params: Record<string, unknown>
  expand: string[]
}

/** One request to one route, from its key to its JSON. Never throws: whatever goes wrong is Stripe's error envelope. */
export function answer(
  services: AnswerServices,
  call: Call,
  progress: Progress,
  reserved?: PendingAnswer,
): Answer | Promise<Answer> {
  const { sandbox, expander, requestIds } = services
  const { request, route, path } = call
  let pending = reserved
  const fail = (error: unknown): Answer => {
    const failed = failure(error, progress.requestId, request.path)
    if (error instanceof ApiError && error.executed) pending?.store(failed)
    else pending?.release()
    return failed
  }
  try {
    const prepared = prepare(services, call, progress)
    const { platform, account, params, expand } = prepared
    if (!pending) {
      const begun = reserve(call, prepared)
      if (begun?.replay) return { ...begun.replay, replayed: true }
      pending = begun
    }
    if (request.method !== 'GET') progress.requestId = requestIds.next('req', 14)
    progress.executed = true
    const origin = { requestId: progress.requestId, idempotencyKey: request.headers['idempotency-key'] ?? null }
    const ctx: Context<never> = {
      sandbox,
      platform,
      account,
      // The table that the parameters were checked against is derived from the very type that the handler declares.
      params: params as never,
      path,
      url: request.path,
      ...origin,
      apiVersion: request.headers['stripe-version'] ?? apiVersion,
      now: sandbox.clock.now(),
      emit: (type, object, { previous, account: owner = account } = {}) => {
        emitEvent(sandbox, owner, type, object, { previous, origin })
      },
    }
    const finish = (result: object): Answer => {
      const made = { status: 200, body: JSON.stringify(expander.expand(ctx, result, expand), undefined, 2) }
      pending?.store(made)
      return made
    }
    const result = route.handler(ctx)
    return result instanceof Promise ? result.then(finish).catch(fail) : finish(result)
  } catch (error) {
    return fail(error)
  }
}

/** Takes the idempotency key of a request that will be executed later; undefined where there is nothing to take or to wait for. */
export function takeKey(services: AnswerServices, call: Call, progress: Progress): PendingAnswer | undefined {
  try {
    const begun = reserve(call, prepare(services, call, progress))
    return begun?.replay ? undefined : begun
  } catch {
    // It will be refused in its turn.
    return undefined
  }
}

function prepare({ sandbox, expander }: AnswerServices, { request, route }: Call, progress: Progress): Prepared {
  const { headers } = request
  const platform = authenticate(sandbox, headers.authorization, () => isForPublishableKeys(request))
  const asked = headers['stripe-context'] ?? headers['stripe-account']
  const named = accountAskedFor(sandbox, headers.authorization, asked)
  const account = (isLookingBack(request) && closedAccount(platform, named)) || accountOf(platform, named)
  progress.account = account.connected ? account.id : null
  const fields = typeof route.params === 'string' ? paramFields(route.params) : route.params
  const checked = checkParams(readParams(request), fields)
  const creating = isCreating(route)
  // In version 2 a null takes away whole hashes.
  const params = creating || request.path.startsWith('/v1/') ? withoutEmpty(checked, fields, creating) : checked
  const expand = Array.isArray(params.expand) ? params.expand.map(String) : []
  const type = expand.length > 0 ? objectMadeBy(route) : undefined
  if (type !== undefined) expander.check(type, expand, route.method === 'GET')
  return { platform, account, params, expand }
}

/** Browsers make tokens of personal data, and send papers, themselves: the platform need not see them. */
const isForPublishableKeys = (request: ApiRequest) =>
  request.method === 'POST' &&
  (/^\/v2\/core\/(account_tokens|accounts\/[^/]+\/person_tokens)$|^\/v1\/tokens$/.test(request.path) ||
    (request.path === '/v1/files' && papersOfPeople.has(purposeOf(request))))

const papersOfPeople = new Set(['account_requirement', 'additional_verification', 'identity_document'])

/** Read before anybody knows whether the request may be read at all. */
function purposeOf(request: ApiRequest): string {
  try {
    const params = readParams(request)
    return typeof params === 'object' && params !== null && 'purpose' in params ? String(params.purpose) : ''
  } catch {
    return ''
  }
}

/** In version 2, what became of an account can be fetched after it was closed. */
const isLookingBack = ({ method, path }: ApiRequest) => method === 'GET' && path.startsWith('/v2/')

const longestKey = 255

function reserve({ request }: Call, { platform, account, params }: Prepared) {
  const key = request.headers['idempotency-key']
  // Version 2 keeps the answers to deletions as well.
  const kept = request.method === 'POST' || (request.method === 'DELETE' && request.path.startsWith('/v2/'))
  if (key === undefined || !kept) return undefined
  if (key.length > longestKey) {
    throw badParameter(`Your idempotency key is ${key.length} characters long: it can have up to ${longestKey}.`, {})
  }
  return platform.idempotency.begin(account.id, key, request.path, params)
}

const isCreating = ({ params }: Route) => typeof params === 'string' && /Create\w*Params$/.test(params)

/** What follows the name of an object where the answer is that object, or a list of them. */
const verbs =
  'AddLines|Advance|ApplyCustomerBalance|Attach|AttachPayment|Cancel|Capture|Close|Confirm|Create|Detach|Expire|FinalizeInvoice|IncrementAuthorization|List|MarkUncollectible|Migrate|Pause|Pay|Release|RemoveLines|Resume|Reverse|Search|SendInvoice|Unreject|Update|UpdateLines|Validate|VerifyMicrodeposits|VoidCreditNote|VoidInvoice'

const namesObject = new RegExp(`^([\\w.]+?)(${verbs})Params$`)

/** `PaymentIntentConfirmParams` belongs to a route that answers with a `payment_intent`; undefined for what cannot be told. */
function objectMadeBy({ params }: Route): string | undefined {
  const name = typeof params === 'string' ? namesObject.exec(params)?.[1] : undefined
  if (name === 'InvoiceItem') return 'invoiceitem'
  return name?.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}

export function failure(error: unknown, requestId: string, path = ''): StoredAnswer {
  if (!(error instanceof ApiError)) console.error(`connect-sandbox: ${requestId} failed`, error)
  const { status, body } = error instanceof ApiError ? error : unexpected
  return { status, body: JSON.stringify(errorEnvelope(body, requestId, path), undefined, 2) }
}

const unexpected = new ApiError(500, { type: 'api_error', message: 'An unknown error occurred' })
