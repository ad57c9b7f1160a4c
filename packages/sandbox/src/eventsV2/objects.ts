import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'
import type { Collection } from '../core/collection.js'
import type { Platform } from '../core/platform.js'

/** A thin event with everything that can be fetched of it. */
export interface EventV2 extends Stripe.V2.Core.EventBase {
  type: Stripe.V2.Core.Event['type']
  /** The balance and its settings are one of a kind, and have no id. */
  related_object?: Stripe.V2.Core.Events.RelatedObject | Stripe.V2.Core.Events.RelatedSingletonObject
  data?: object
}

interface StoredEventV2 {
  id: string
  created: number
  shown: EventV2
}

/** All thin events of a platform and the accounts connected to it, oldest first; `context` tells whose they are. */
export const eventsV2Of = (platform: Platform): Collection<StoredEventV2> =>
  collection<StoredEventV2>(platform.account, 'events_v2', {
    context: ({ shown }) => shown.context,
    object: ({ shown: { related_object: related } }) => (related && 'id' in related ? related.id : undefined),
    type: ({ shown }) => shown.type,
  })

export interface StoredDestination {
  id: string
  created: number
  updated: number
  shown: Omit<Stripe.V2.Core.EventDestination, 'created' | 'updated' | 'webhook_endpoint'>
  /** Of the type `webhook_endpoint`; the others lead out of the sandbox and get nothing. */
  endpoint?: { url: string; secret: string }
}

export const eventDestinationsOf = (account: AccountState): Collection<StoredDestination> =>
  collection<StoredDestination>(account, 'event_destinations')
