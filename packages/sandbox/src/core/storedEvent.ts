import type Stripe from 'stripe'
import { type AccountState, collection } from './account.js'
import type { Collection } from './collection.js'

export type EventType = Stripe.Event.Type

/** Any stored object: `data.object` of an event is what a GET would have shown at that moment. */
export interface EventObject {
  readonly object: string
}

export interface StoredEvent {
  id: string
  object: 'event'
  account?: string
  api_version: string
  created: number
  data: { object: EventObject; previous_attributes?: Record<string, unknown> }
  livemode: false
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
  type: EventType
}

export const eventsOf = (account: AccountState): Collection<StoredEvent> =>
  collection<StoredEvent>(account, 'events', {
    type: true,
    delivered: ({ pending_webhooks: pending }) => pending === 0,
  })
