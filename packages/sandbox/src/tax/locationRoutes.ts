import type Stripe from 'stripe'
import { missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { taxLocations } from './objects.js'
import { requireCountry } from './requireCountry.js'
import { taxAddress } from './taxAddress.js'

/** Places where something is performed: an event is taxed there, not where its visitors live. */
export const taxLocationRoutes: Route[] = [
  route('POST', '/v1/tax/locations', 'Tax.LocationCreateParams', ({ account, now, params, sandbox }) => {
    requireCountry(params.address.country, 'address[country]')
    const location: Stripe.Tax.Location = {
      id: sandbox.ids.next('taxloc'),
      object: 'tax.location',
      address: taxAddress(params.address),
      description: params.description || null,
      livemode: false,
      type: params.type,
    }
    return taxLocations(account).insert({ id: location.id, created: now, location }).location
  }),

  route('GET', '/v1/tax/locations', 'Tax.LocationListParams', (ctx) => {
    const page = listOf(ctx, taxLocations(ctx.account))
    return { ...page, data: page.data.map(({ location }) => location) }
  }),

  route('GET', '/v1/tax/locations/{location}', 'Tax.LocationRetrieveParams', ({ account, path: { location = '' } }) => {
    const found = taxLocations(account).get(location)
    if (!found) throw missing('tax location', location)
    return found.location
  }),
]
