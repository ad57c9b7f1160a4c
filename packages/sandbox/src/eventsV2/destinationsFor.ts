import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { Destination } from '../core/webhooks.js'
import { eventDestinationsOf } from './objects.js'

/** The event destinations that want this event of this account: its own, and those of its platform that look at all accounts. */
export function destinationsFor(
  account: AccountState,
  type: string,
  payload: Stripe.V2.Core.EventDestination.EventPayload,
): Destination[] {
  const owners = account.connected ? [account, account.platform.account] : [account]
  return owners.flatMap((owner) =>
    [...eventDestinationsOf(owner)]
      .filter(({ shown: { enabled_events, event_payload, events_from = [], status } }) => {
        const wanted = enabled_events.includes('*') || enabled_events.includes(type)
        const from = owner === account ? '@self' : '@accounts'
        return status === 'enabled' && event_payload === payload && wanted && events_from.includes(from)
      })
      .map(({ id }) => ({ owner, id })),
  )
}

/** Where a destination is reached, as long as it wants anything. */
export function destinationReceiver({ owner, id }: Destination): { url: string; secret: string } | undefined {
  const destination = eventDestinationsOf(owner).get(id)
  return destination?.shown.status === 'enabled' ? destination.endpoint : undefined
}
