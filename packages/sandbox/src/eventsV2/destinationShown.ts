import type Stripe from 'stripe'
import { iso } from '../accountsV2/wire.js'
import type { StoredDestination } from './objects.js'

type Include = Stripe.V2.Core.EventDestinationCreateParams.Include

/** Address and signing secret are only there when they are asked for, the secret in the answer to the creation alone. */
export function destinationShown(
  { created, endpoint, shown, updated }: StoredDestination,
  include: readonly Include[] = [],
): Stripe.V2.Core.EventDestination {
  return {
    ...shown,
    created: iso(created),
    updated: iso(updated),
    ...(endpoint
      ? {
          webhook_endpoint: {
            ...(include.includes('webhook_endpoint.signing_secret') ? { signing_secret: endpoint.secret } : {}),
            ...(include.includes('webhook_endpoint.url') ? { url: endpoint.url } : {}),
          },
        }
      : {}),
  }
}
