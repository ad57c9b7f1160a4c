import type Stripe from 'stripe'
import { type PageParams, pageField, pageOf } from '../apiV2/pageOf.js'
import type { AccountState } from '../core/account.js'
import { missing } from '../core/errors.js'
import { paramFields } from '../core/params/paramFields.js'
import { type Route, route } from '../core/route.js'
import { type EventV2, eventsV2Of } from './objects.js'

export const eventRoutes: Route[] = [
  route<Stripe.V2.Core.EventListParams & PageParams>(
    'GET',
    '/v2/core/events',
    { ...paramFields('V2.Core.EventListParams'), ...pageField },
    (ctx) => {
      const { created, object_id: object, types } = ctx.params
      return pageOf(ctx, eventsV2Of(ctx.platform), ({ shown }) => shown, {
        where: {
          object,
          context: ctx.account.connected ? ctx.account.id : undefined,
          type: types?.length === 1 ? types[0] : undefined,
        },
        created,
        matches: ({ shown }) => concerns(ctx.account, shown) && (types?.includes(shown.type) ?? true),
      })
    },
  ),

  route('GET', '/v2/core/events/{id}', 'V2.Core.EventRetrieveParams', (ctx) => {
    const id = ctx.path.id ?? ''
    const event = eventsV2Of(ctx.platform).get(id)?.shown
    if (!event || !concerns(ctx.account, event)) throw missing('event', id)
    return event
  }),
]

/** An account is an object of its platform and of itself: both are told about it. Anything else is only its own account's. */
function concerns(account: AccountState, { context, type }: EventV2): boolean {
  if (account.connected) return context === account.id
  return context === undefined || type.startsWith('v2.core.account')
}
