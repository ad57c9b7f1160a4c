import { createHmac } from 'node:crypto'
import type Stripe from 'stripe'
import { destinationReceiver } from '../eventsV2/destinationsFor.js'
import { thinNotification } from '../eventsV2/thinNotification.js'
import { type AccountState, collection, perAccount } from './account.js'
import type { Collection } from './collection.js'
import type { Sandbox } from './sandbox.js'
import { eventsOf } from './storedEvent.js'

export const webhookEndpointsOf = (account: AccountState): Collection<Stripe.WebhookEndpoint> =>
  collection<Stripe.WebhookEndpoint>(account, 'webhook_endpoints')

/** What an endpoint is but does not show after its creation. */
export interface EndpointDetails {
  readonly secret: string
  /** Gets the events of connected accounts instead of the platform's own. */
  readonly connect: boolean
}

export const endpointDetails = perAccount(() => new Map<string, EndpointDetails>())

export interface Destination {
  readonly owner: AccountState
  readonly id: string
}

/** The platform's own events go to its plain endpoints, those of a connected account to the platform's Connect endpoints. */
export function endpointsFor(account: AccountState, type: string): Destination[] {
  const owners = account.connected ? [account, account.platform.account] : [account]
  return owners.flatMap((owner) =>
    [...webhookEndpointsOf(owner)]
      .filter(({ id, status, enabled_events }) => {
        const forConnect = endpointDetails(owner).get(id)?.connect ?? false
        const wanted = enabled_events.includes('*') || enabled_events.some((enabled) => enabled === type)
        return status === 'enabled' && wanted && forConnect === (owner !== account)
      })
      .map(({ id }) => ({ owner, id })),
  )
}

const patience = 10_000
const firstRetry = 2_000
// Seconds on the sandbox's clock, after the first retry in real time.
const laterRetries = [10, 60, 600, 3_600, 7_200, 18_000, 36_000, 43_200, 43_200, 43_200, 43_200]

/** Sends one event to one endpoint, now and again until it is accepted. Never awaited: webhooks do not hold up the API. */
export function deliver(sandbox: Sandbox, account: AccountState, eventId: string, to: Destination, attempt = 0): void {
  sandbox.outside(
    (signal) => post(account, eventId, to, signal),
    (answer) => {
      const outcome = outcomeOf(answer)
      noteDelivery(to, { event: eventId, account: account.id, attempt, outcome, at: sandbox.clock.now() })
      if (outcome === 'gone' || isAccepted(outcome)) {
        const event = eventsOf(account).get(eventId)
        if (event) eventsOf(account).update(eventId, { pending_webhooks: Math.max(0, event.pending_webhooks - 1) })
        return
      }
      const again = () => deliver(sandbox, account, eventId, to, attempt + 1)
      const wait = laterRetries[attempt - 1]
      if (attempt === 0) sandbox.afterRealTime(firstRetry, again)
      else if (wait !== undefined) sandbox.scheduler.schedule(sandbox.clock.now() + wait, `webhook ${eventId}`, again)
    },
  )
}

/** The receiver's status, what went wrong on the way, or `gone` where nothing is left to do. */
export type DeliveryOutcome = number | 'unreachable' | 'gone'

export interface Delivery {
  readonly event: string
  /** Where the event lives. */
  readonly account: string
  /** 0 is the first. */
  readonly attempt: number
  readonly outcome: DeliveryOutcome
  /** Unix seconds on the sandbox's clock. */
  readonly at: number
}

export const isAccepted = (outcome: DeliveryOutcome): boolean =>
  typeof outcome === 'number' && outcome >= 200 && outcome < 300

const outcomeOf = (answer: unknown): DeliveryOutcome =>
  typeof answer === 'number' || answer === 'gone' ? answer : 'unreachable'

const mostDeliveries = 100
const deliveries = perAccount(() => new Map<string, Delivery[]>())

/** What became of the last deliveries to an endpoint, newest first. */
export const deliveriesTo = ({ owner, id }: Destination): readonly Delivery[] => deliveries(owner).get(id) ?? []

function noteDelivery(to: Destination, delivery: Delivery): void {
  deliveries(to.owner).set(to.id, [delivery, ...deliveriesTo(to)].slice(0, mostDeliveries))
}

/** What is sent, and where to: looked up anew for every attempt, and undefined when nothing is left to do. */
function letterTo(account: AccountState, eventId: string, to: Destination) {
  const event = thinNotification(account, eventId) ?? eventsOf(account).get(eventId)
  const receiver = destinationReceiver(to) ?? endpointReceiver(to)
  return event && receiver && { ...receiver, body: JSON.stringify(event, undefined, 2) }
}

function endpointReceiver({ owner, id }: Destination) {
  const endpoint = webhookEndpointsOf(owner).get(id)
  const secret = endpointDetails(owner).get(id)?.secret
  return endpoint?.status === 'enabled' && secret !== undefined ? { url: endpoint.url, secret } : undefined
}

async function post(
  account: AccountState,
  eventId: string,
  to: Destination,
  signal: AbortSignal,
): Promise<DeliveryOutcome> {
  const letter = letterTo(account, eventId, to)
  if (!letter) return 'gone'
  const { body, secret, url } = letter
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'User-Agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        'Stripe-Signature': signature(body, secret),
      },
    })
    await response.body?.cancel()
    return response.status
  } catch {
    return 'unreachable'
  }
}

/** Always in real time: a receiver checks the signature's age against its own clock, not against the sandbox's. */
function signature(body: string, secret: string): string {
  const timestamp = Math.floor(Date.now() / 1000)
  return `t=${timestamp},v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`
}
