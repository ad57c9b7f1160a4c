import type Stripe from 'stripe'
import { emitEvent } from '../../core/events.js'
import type { Change, Reactions } from '../../core/module.js'
import { invoices, subscriptionOf } from '../../invoices/objects.js'
import { paymentsOf } from '../../invoices/payments/paymentsOf.js'
import { idOf, paymentIntents, paymentMethods } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { timeOn } from '../../testClocks/timeOf.js'
import { factsOf } from '../facts.js'
import { subscriptions } from '../objects.js'
import { saveSubscription } from '../saveSubscription.js'
import { afterRetries } from './afterRetries.js'
import { endSubscription } from './endSubscription.js'
import { applyUpdate } from './pendingUpdate.js'

/** A subscription follows its invoices, its setup intent and its customer. */
export const subscriptionReactions: Reactions = {
  'invoice.paid': onInvoice(paid),
  'invoice.payment_failed': onInvoice(failed),
  'invoice.payment_action_required': onInvoice((scope, subscription, { billing_reason: reason }) => {
    if (subscription.status === 'active' && reason === 'subscription_cycle') {
      saveSubscription(scope, subscription, { status: 'past_due' })
    }
  }),
  'invoice.marked_uncollectible': onInvoice((scope, subscription, invoice) => {
    if (subscription.status === 'incomplete' && invoice.billing_reason === 'subscription_create') {
      saveSubscription(scope, subscription, { status: 'active' })
    } else forgiven(scope, subscription, invoice)
  }),
  'invoice.voided': onInvoice((scope, subscription, invoice) => {
    if (subscription.status === 'incomplete' && invoice.billing_reason === 'subscription_create') {
      saveSubscription(scope, subscription, { status: 'incomplete_expired', ended_at: scope.now })
    } else forgiven(scope, subscription, invoice)
  }),
  'setup_intent.succeeded': setUp,
  // A detached payment method pays for nothing any more.
  'payment_method.detached': (change) => {
    const method = idIn(change)
    for (const held of [...subscriptions(change.account).walk({ where: { default_payment_method: method } })]) {
      if (over.includes(held.status)) continue
      saveSubscription(scopeOf(change, held), held, { default_payment_method: null })
    }
  },
  'customer.deleted': (change) => {
    const customer = idIn(change)
    for (const held of [...subscriptions(change.account).walk({ where: { customer } })]) {
      if (over.includes(held.status)) continue
      endSubscription(scopeOf(change, held), held, { reason: 'cancellation_requested' })
    }
  },
}

const over: readonly Stripe.Subscription.Status[] = ['canceled', 'incomplete_expired']

function paid(scope: Scope, subscription: Stripe.Subscription, invoice: Stripe.Invoice): void {
  const { account, now } = scope
  const facts = factsOf(account, subscription)
  if (facts.waiting?.invoice === invoice.id) {
    applyUpdate(scope, subscription)
    return
  }
  if (facts.resuming?.invoice === invoice.id) {
    const { resuming } = facts
    facts.resuming = undefined
    resuming.apply(scope)
    return
  }
  const method = methodToKeep(scope, subscription, invoice)
  const { status } = subscription
  const trial = subscription.trial_end !== null && subscription.trial_end > now
  if (status === 'incomplete' && invoice.billing_reason === 'subscription_create') {
    saveSubscription(scope, subscription, { ...method, status: trial ? 'trialing' : 'active' })
    return
  }
  const owing = status === 'past_due' || status === 'unpaid'
  if (owing && (idOf(subscription.latest_invoice) === invoice.id || !owesMore(scope, subscription))) {
    saveSubscription(scope, subscription, { ...method, status: trial ? 'trialing' : 'active' })
    return
  }
  if (method.default_payment_method) saveSubscription(scope, subscription, method)
}

/** Nobody waits for the money any more. */
function forgiven(scope: Scope, subscription: Stripe.Subscription, invoice: Stripe.Invoice): void {
  const latest = idOf(subscription.latest_invoice) === invoice.id
  if (subscription.status !== 'past_due' || !latest || owesMore(scope, subscription)) return
  saveSubscription(scope, subscription, { status: 'active' })
}

const owesMore = ({ account }: Scope, { id }: Stripe.Subscription) =>
  [...invoices(account).walk({ where: { subscription: id, status: 'open' } })].some(({ attempted }) => attempted)

/** `save_default_payment_method`: what paid becomes what is charged from then on. */
function methodToKeep(
  { account }: Scope,
  subscription: Stripe.Subscription,
  invoice: Stripe.Invoice,
): Pick<Partial<Stripe.Subscription>, 'default_payment_method'> {
  if (subscription.payment_settings?.save_default_payment_method !== 'on_subscription') return {}
  for (const payment of paymentsOf(account, invoice.id)) {
    const intent = paymentIntents(account).get(idOf(payment.payment.payment_intent) ?? '')
    const method = paymentMethods(account).get(idOf(intent?.payment_method) ?? '')
    const attached = method && (method.customer !== null || method.customer_account !== null)
    if (!attached || payment.status !== 'paid') continue
    return method.id === idOf(subscription.default_payment_method) ? {} : { default_payment_method: method.id }
  }
  return {}
}

function failed(scope: Scope, subscription: Stripe.Subscription, invoice: Stripe.Invoice): void {
  const { status } = subscription
  const running = status === 'active' || status === 'trialing' || status === 'past_due'
  if (!running || factsOf(scope.account, subscription).waiting?.invoice === invoice.id) return
  // Nothing more will be tried by itself, although it was to be.
  const gaveUp = invoice.next_payment_attempt === null && invoice.auto_advance === true
  const outcome = gaveUp ? afterRetries(scope.account) : 'past_due'
  if (outcome === 'cancel') {
    endSubscription(scope, subscription, { reason: 'payment_failed' })
    return
  }
  const next = outcome === 'unpaid' ? 'unpaid' : 'past_due'
  if (status !== next) saveSubscription(scope, subscription, { status: next })
}

/** A payment method was set up where a subscription asked for one. */
function setUp(change: Change): void {
  const { account } = change
  const [held] = subscriptions(account).walk({ where: { pending_setup_intent: idIn(change) } })
  if (!held) return
  const method = 'payment_method' in change.object ? change.object.payment_method : null
  saveSubscription(scopeOf(change, held), held, {
    pending_setup_intent: null,
    ...(typeof method === 'string' ? { default_payment_method: method } : {}),
  })
}

function onInvoice(react: (scope: Scope, subscription: Stripe.Subscription, invoice: Stripe.Invoice) => void) {
  return (change: Change) => {
    const invoice = invoices(change.account).get(idIn(change))
    const subscription = invoice && subscriptions(change.account).get(subscriptionOf(invoice) ?? '')
    if (invoice && subscription) react(scopeOf(change, subscription), subscription, invoice)
  }
}

/** The change's own request, at the moment that the subscription lives in. */
function scopeOf({ account, origin, sandbox }: Change, subscription: Stripe.Subscription): Scope {
  return {
    sandbox,
    platform: account.platform,
    account,
    now: timeOn(sandbox, account, idOf(subscription.test_clock)).now(),
    emit: (type, object, { account: owner = account, previous } = {}) => {
      emitEvent(sandbox, owner, type, object, { previous, ...(origin ? { origin } : {}) })
    },
  }
}

const idIn = ({ object }: Change): string => ('id' in object && typeof object.id === 'string' ? object.id : '')
