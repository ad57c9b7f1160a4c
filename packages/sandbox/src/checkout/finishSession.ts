import type Stripe from 'stripe'
import { redeemDiscounts } from '../catalog/discounts.js'
import type { Reactions } from '../core/module.js'
import { idOf, paymentIntents } from '../money/objects.js'
import { type Scope, scheduledScope } from '../money/scope.js'
import { setupIntents } from '../setupIntents/objects.js'
import { subscriptions } from '../subscriptions/objects.js'
import { checkoutDetails, checkoutSessions } from './objects.js'

/** Closes a session that was paid for: from now on its page only says so. */
export function finishSession(scope: Scope, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  const { account } = scope
  const details = checkoutDetails(account).get(session.id)
  if (session.mode === 'payment') {
    redeemDiscounts(
      scope,
      (details?.discounts ?? []).map(({ promotion_code: code, source }) =>
        code ? { promotion_code: idOf(code) } : { coupon: idOf(source.coupon) ?? '' },
      ),
      { customer: idOf(session.customer), checkoutSession: session.id, currency: session.currency ?? undefined },
    )
  }
  const isFree = session.mode === 'setup' || (session.amount_total ?? 0) === 0
  const complete = checkoutSessions(account).update(session.id, {
    status: 'complete',
    payment_status: isFree ? 'no_payment_required' : 'paid',
    url: null,
  })
  scope.emit('checkout.session.completed', complete)
  return complete
}

type Found = (account: Scope['account'], id: string) => Stripe.Checkout.Session | undefined

const by =
  (name: 'payment_intent' | 'setup_intent' | 'subscription'): Found =>
  (account, id) => {
    for (const session of checkoutSessions(account).walk({ where: { [name]: id, status: 'open' } })) return session
    return undefined
  }

/** A bank that asked its customer first answers later: the session is finished by what then happens. */
export const checkoutReactions: Reactions = {
  'payment_intent.succeeded': ({ sandbox, account, object }) => {
    if (!('id' in object) || typeof object.id !== 'string') return
    finish(scheduledScope(sandbox, account), by('payment_intent')(account, object.id))
  },
  'payment_intent.amount_capturable_updated': ({ sandbox, account, object }) => {
    if (!('id' in object) || typeof object.id !== 'string') return
    const intent = paymentIntents(account).get(object.id)
    if (intent?.status === 'requires_capture') {
      finish(scheduledScope(sandbox, account), by('payment_intent')(account, intent.id))
    }
  },
  'setup_intent.succeeded': ({ sandbox, account, object }) => {
    if (!('id' in object) || typeof object.id !== 'string') return
    const intent = setupIntents(account).get(object.id)
    finish(scheduledScope(sandbox, account), intent && by('setup_intent')(account, intent.id))
  },
  'customer.subscription.updated': ({ sandbox, account, object }) => {
    if (!('id' in object) || typeof object.id !== 'string') return
    const subscription = subscriptions(account).get(object.id)
    if (subscription?.status !== 'active' && subscription?.status !== 'trialing') return
    finish(scheduledScope(sandbox, account), by('subscription')(account, subscription.id))
  },
}

function finish(scope: Scope, session: Stripe.Checkout.Session | undefined): void {
  if (session) finishSession(scope, session)
}
