import type Stripe from 'stripe'
import { redeemDiscounts } from '../catalog/discounts.js'
import { prices } from '../catalog/objects.js'
import { type ApiError, invalidRequest } from '../core/errors.js'
import { createCustomer } from '../customers/createCustomer.js'
import { invoices } from '../invoices/objects.js'
import { openIntentOf } from '../invoices/payments/paymentsOf.js'
import { idOf, paymentIntents } from '../money/objects.js'
import { attemptPayment } from '../money/payments/attemptPayment.js'
import { createPaymentIntent } from '../money/payments/createPaymentIntent.js'
import type { Scope } from '../money/scope.js'
import { attemptSetup } from '../setupIntents/attemptSetup.js'
import { createSetupIntent } from '../setupIntents/createSetupIntent.js'
import { setupIntents } from '../setupIntents/objects.js'
import { createSubscription } from '../subscriptions/createSubscription.js'
import { subscriptions } from '../subscriptions/objects.js'
import { inTimeOf } from '../testClocks/timeOf.js'
import { finishSession } from './finishSession.js'
import { type CheckoutDetails, checkoutDetails, checkoutSessions } from './objects.js'

type Session = Stripe.Checkout.Session

/** What the buyer answered on the page. */
export interface CheckoutAnswers {
  /** The id of a payment method; not needed where nothing is paid. */
  paymentMethod?: string | undefined
  email?: string | undefined
  name?: string | undefined
  phone?: string | undefined
  address?: Stripe.Address | undefined
  /** Where the bank sends the buyer back to after 3-D Secure; null where Stripe.js shows its question over the page. */
  returnUrl: string | null
}

export type CheckoutOutcome =
  | { outcome: 'complete'; session: Session }
  | { outcome: 'requires_action'; session: Session; url: string | null; clientSecret: string | null }
  | { outcome: 'declined'; session: Session; error: ApiError }

/** Pays, subscribes or sets up, whatever the session is for. Pressing twice pays once: what was begun is gone on with. */
export function completeSession(requested: Scope, session: Session, answers: CheckoutAnswers): CheckoutOutcome {
  const details = checkoutDetails(requested.account).get(session.id)
  if (!details || session.status !== 'open') {
    throw invalidRequest(`This Checkout Session is ${session.status} and can no longer be paid.`, { param: 'session' })
  }
  const scope = inTimeOf(requested, session.customer_account ?? idOf(session.customer))
  const known = withAnswers(scope, session, answers)
  if (known.mode === 'setup') return setUp(scope, known, details, answers)
  return known.mode === 'subscription' ? subscribe(scope, known, details, answers) : pay(scope, known, details, answers)
}

/** Keeps what was answered, and makes the customer that the session needs. */
function withAnswers(scope: Scope, session: Session, { email, name, phone, address }: CheckoutAnswers): Session {
  const before = session.customer_details
  const customerDetails = {
    address: address ?? before?.address ?? null,
    business_name: before?.business_name ?? null,
    email: email ?? before?.email ?? session.customer_email,
    individual_name: before?.individual_name ?? null,
    name: name ?? before?.name ?? null,
    phone: phone ?? before?.phone ?? null,
    tax_exempt: before?.tax_exempt ?? ('none' as const),
    tax_ids: before?.tax_ids ?? null,
  }
  const needsCustomer =
    session.customer === null && session.customer_account === null && session.customer_creation === 'always'
  const customer = needsCustomer
    ? createCustomer(scope, {
        ...(customerDetails.email ? { email: customerDetails.email } : {}),
        ...(customerDetails.name ? { name: customerDetails.name } : {}),
        ...(customerDetails.phone ? { phone: customerDetails.phone } : {}),
      }).id
    : session.customer
  return checkoutSessions(scope.account).update(session.id, { customer, customer_details: customerDetails })
}

const payerOf = ({ customer, customer_account: asCustomer }: Session) => ({
  ...(customer === null ? {} : { customer: idOf(customer) }),
  ...(asCustomer === null ? {} : { customer_account: asCustomer }),
})

function pay(scope: Scope, session: Session, details: CheckoutDetails, answers: CheckoutAnswers): CheckoutOutcome {
  const { account } = scope
  const amount = session.amount_total ?? 0
  if (amount === 0) return { outcome: 'complete', session: finishSession(scope, session) }
  const begun = paymentIntents(account).get(idOf(session.payment_intent) ?? '')
  const { shipping, ...data } = details.paymentIntentData
  const intent =
    begun ??
    createPaymentIntent(scope, {
      ...data,
      ...(shipping ? { shipping } : {}),
      ...payerOf(session),
      amount,
      currency: session.currency ?? account.defaultCurrency,
      metadata: data.metadata ?? {},
    })
  const held = checkoutSessions(account).update(session.id, { payment_intent: intent.id })
  if (intent.status === 'succeeded' || intent.status === 'requires_capture') {
    return { outcome: 'complete', session: finishSession(scope, held) }
  }
  return paidBy(scope, held, intent, answers)
}

function paidBy(
  scope: Scope,
  session: Session,
  intent: Stripe.PaymentIntent,
  { paymentMethod, returnUrl }: CheckoutAnswers,
): CheckoutOutcome {
  const result = attemptPayment(scope, intent, {
    ...(paymentMethod ? { payment_method: paymentMethod } : {}),
    ...(returnUrl === null ? {} : { return_url: returnUrl }),
  })
  if (result.outcome === 'declined') return { outcome: 'declined', session, error: result.error }
  if (result.outcome === 'requires_action') {
    const url = result.intent.next_action?.redirect_to_url?.url ?? null
    return { outcome: 'requires_action', session, url, clientSecret: result.intent.client_secret }
  }
  // The payment's own event may have finished it already.
  const held = checkoutSessions(scope.account).get(session.id) ?? session
  return { outcome: 'complete', session: held.status === 'open' ? finishSession(scope, held) : held }
}

function subscribe(
  scope: Scope,
  session: Session,
  details: CheckoutDetails,
  answers: CheckoutAnswers,
): CheckoutOutcome {
  const { account } = scope
  const begun = subscriptions(account).get(idOf(session.subscription) ?? '')
  const subscription =
    begun ?? createSubscription(scope, subscriptionParams(scope, session, details), { archivedPrices: true })
  const held = checkoutSessions(account).update(session.id, {
    subscription: subscription.id,
    invoice: idOf(subscription.latest_invoice),
  })
  const invoice = invoices(account).get(idOf(subscription.latest_invoice) ?? '')
  const intent = invoice && openIntentOf(account, invoice.id)
  if (intent && intent.status !== 'succeeded') return paidBy(scope, held, intent, answers)
  const setup = setupIntents(account).get(idOf(subscription.pending_setup_intent) ?? '')
  if (setup && answers.paymentMethod) return setUpBy(scope, held, setup, answers)
  return { outcome: 'complete', session: finishSession(scope, held) }
}

function subscriptionParams(
  scope: Scope,
  session: Session,
  { lines, discounts, subscriptionData }: CheckoutDetails,
): Stripe.SubscriptionCreateParams {
  const isRecurring = (id: string) => prices(scope.account).get(id)?.type === 'recurring'
  const { invoice_settings: invoiceSettings, ...data } = subscriptionData
  const redeemed = redeemDiscounts(
    scope,
    discounts.map(({ promotion_code: code, source }) =>
      code ? { promotion_code: idOf(code) } : { coupon: idOf(source.coupon) ?? '' },
    ),
    { ...payerOf(session), checkoutSession: session.id, currency: session.currency ?? undefined },
  )
  return {
    ...data,
    ...(invoiceSettings ? { invoice_settings: invoiceSettings } : {}),
    ...payerOf(session),
    ...(session.currency === null ? {} : { currency: session.currency }),
    items: lines
      .filter(({ price }) => isRecurring(price))
      .map(({ price, quantity, taxRates, metadata }) => ({
        price,
        ...(prices(scope.account).get(price)?.recurring?.usage_type === 'metered' ? {} : { quantity }),
        ...(taxRates.length > 0 ? { tax_rates: taxRates } : {}),
        metadata,
      })),
    add_invoice_items: lines
      .filter(({ price }) => !isRecurring(price))
      .map(({ price, quantity, taxRates }) => ({
        price,
        quantity,
        ...(taxRates.length > 0 ? { tax_rates: taxRates } : {}),
      })),
    discounts: redeemed.map(({ id }) => ({ discount: id })),
    payment_behavior: 'default_incomplete',
    payment_settings: { save_default_payment_method: 'on_subscription' },
  }
}

function setUp(scope: Scope, session: Session, details: CheckoutDetails, answers: CheckoutAnswers): CheckoutOutcome {
  const begun = setupIntents(scope.account).get(idOf(session.setup_intent) ?? '')
  const { metadata, description, on_behalf_of: behalf } = details.setupIntentData
  const intent =
    begun ??
    createSetupIntent(scope, {
      ...payerOf(session),
      ...(metadata ? { metadata } : {}),
      ...(description ? { description } : {}),
      ...(behalf ? { on_behalf_of: behalf } : {}),
      usage: 'off_session',
    })
  const held = checkoutSessions(scope.account).update(session.id, { setup_intent: intent.id })
  return setUpBy(scope, held, intent, answers)
}

function setUpBy(
  scope: Scope,
  session: Session,
  intent: Stripe.SetupIntent,
  { paymentMethod, returnUrl }: CheckoutAnswers,
): CheckoutOutcome {
  const result = attemptSetup(scope, intent, {
    ...(paymentMethod ? { payment_method: paymentMethod } : {}),
    ...(returnUrl === null ? {} : { return_url: returnUrl }),
  })
  if (result.outcome === 'declined') return { outcome: 'declined', session, error: result.error }
  if (result.outcome === 'requires_action') {
    const url = result.intent.next_action?.redirect_to_url?.url ?? null
    return { outcome: 'requires_action', session, url, clientSecret: result.intent.client_secret }
  }
  const held = checkoutSessions(scope.account).get(session.id) ?? session
  return { outcome: 'complete', session: held.status === 'open' ? finishSession(scope, held) : held }
}
