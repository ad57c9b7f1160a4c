import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { pageOf } from '../subscriptions/pageOf.js'
import { createSession } from './createSession.js'
import { expireSession } from './expireSession.js'
import { itemsOf, shownItem } from './itemsOf.js'
import { checkoutSessions } from './objects.js'
import { updateSession } from './updateSession.js'

export const checkoutRoutes: Route[] = [
  route('POST', '/v1/checkout/sessions', 'Checkout.SessionCreateParams', (ctx) => createSession(ctx, ctx.params)),

  route('GET', '/v1/checkout/sessions', 'Checkout.SessionListParams', (ctx) => {
    const { customer, customer_account, customer_details: known, status, subscription } = ctx.params
    const { payment_intent, payment_link } = ctx.params
    return listOf(ctx, checkoutSessions(ctx.account), {
      where: { customer, customer_account, payment_intent, payment_link, status, subscription },
      matches: (session) => known?.email === undefined || session.customer_details?.email === known.email,
    })
  }),

  route('GET', '/v1/checkout/sessions/{session}', 'Checkout.SessionRetrieveParams', (ctx) =>
    foundSession(ctx.account, ctx.path.session),
  ),

  route('POST', '/v1/checkout/sessions/{session}', 'Checkout.SessionUpdateParams', (ctx) =>
    updateSession(ctx, foundSession(ctx.account, ctx.path.session), ctx.params),
  ),

  route('POST', '/v1/checkout/sessions/{session}/expire', 'Checkout.SessionExpireParams', (ctx) =>
    expireSession(ctx, foundSession(ctx.account, ctx.path.session)),
  ),

  route('GET', '/v1/checkout/sessions/{session}/line_items', 'Checkout.SessionListLineItemsParams', (ctx) =>
    pageOf(ctx, itemsOf(ctx.account, foundSession(ctx.account, ctx.path.session)).map(shownItem)),
  ),
]

function foundSession(account: AccountState, id = ''): Stripe.Checkout.Session {
  const session = checkoutSessions(account).get(id)
  if (!session) throw missing('checkout.session', id)
  return session
}
