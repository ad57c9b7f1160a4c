import type Stripe from 'stripe'
import type { Context } from '../../core/context.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { invoiceInputOf } from '../../subscriptions/billing/invoiceInputOf.js'
import { periodOf } from '../../subscriptions/billing/periodLines.js'
import { renewalInput } from '../../subscriptions/billing/renewalInput.js'
import { planChange } from '../../subscriptions/change/planChange.js'
import { planSubscription } from '../../subscriptions/createSubscription.js'
import { factsOf } from '../../subscriptions/facts.js'
import { foundSubscription } from '../../subscriptions/found.js'
import { prorationText } from '../../subscriptions/items/describe.js'
import { subscriptions } from '../../subscriptions/objects.js'
import { unused } from '../../subscriptions/proration/credit.js'
import { requirePayer } from '../../subscriptions/start/requirePayer.js'
import { payerId, payerOf } from '../../subscriptions/terms/defaultPaymentMethod.js'
import { inTimeOf } from '../../testClocks/timeOf.js'
import type { InvoiceInput, NewLine } from '../invoiceInput.js'
import { noneUpcoming } from './noneUpcoming.js'

type Params = Stripe.InvoiceCreatePreviewParams

/** The invoice of the subscription that a preview is about; undefined when it is about none. */
export function subscriptionPreview(ctx: Context<Params>, params: Params): InvoiceInput | undefined {
  const { account } = ctx
  const details = params.subscription_details
  const named = params.subscription
    ? foundSubscription(account, params.subscription, 'subscription')
    : params.schedule
      ? [...subscriptions(account)].find(({ schedule }) => idOf(schedule) === params.schedule)
      : undefined
  if (!named && details?.items?.length) return newSubscription(ctx, params)
  const subscription = named ?? nextOf(ctx, params)
  if (!subscription) return undefined
  const scope = inTimeOf(ctx, payerId(payerOf(subscription)))
  const payer = payerId(payerOf(subscription))
  if (['canceled', 'incomplete_expired'].includes(subscription.status)) throw noneUpcoming(payer)
  if (details?.cancel_now) return ended(scope, subscription, details)
  const changes = changeOf(details)
  if (!changes) {
    const ends = details?.cancel_at_period_end ?? (subscription.cancel_at_period_end || subscription.cancel_at !== null)
    return ends ? pendingOnly(scope, subscription) : renewalInput(scope, subscription).input
  }
  const plan = planChange(scope, subscription, changes)
  if (plan.invoices) return { ...plan.input, lines: [...plan.prorations, ...plan.charges, ...plan.added] }
  const { input } = renewalInput(scope, plan.after)
  return {
    ...input,
    ...(plan.input.discounts ? { discounts: plan.input.discounts } : {}),
    lines: [...plan.prorations, ...plan.added, ...(input.lines ?? [])],
  }
}

/** Without a name a preview is of the customer's subscription that renews next, unless it is about items alone. */
function nextOf({ account }: Scope, params: Params): Stripe.Subscription | undefined {
  if (params.invoice_items?.length) return undefined
  const customer = params.customer_account ?? params.customer
  if (customer === undefined) return undefined
  const renewing = [...subscriptions(account)].filter(
    (held) =>
      ['active', 'past_due', 'trialing', 'unpaid'].includes(held.status) &&
      !held.cancel_at_period_end &&
      payerId(payerOf(held)) === customer,
  )
  const endOf = (held: Stripe.Subscription) => Math.min(...held.items.data.map((item) => item.current_period_end))
  return renewing.sort((a, b) => endOf(a) - endOf(b))[0]
}

function newSubscription(ctx: Context<Params>, params: Params): InvoiceInput {
  const { items = [], ...details } = params.subscription_details ?? {}
  const payer = requirePayer(ctx, params)
  const scope = inTimeOf(ctx, payerId(payer))
  const plan = planSubscription(
    scope,
    {
      ...(params.customer ? { customer: params.customer } : {}),
      ...(params.customer_account ? { customer_account: params.customer_account } : {}),
      ...(params.currency ? { currency: params.currency } : {}),
      ...(params.discounts === undefined ? {} : { discounts: params.discounts }),
      ...(details.default_tax_rates === undefined ? {} : { default_tax_rates: details.default_tax_rates }),
      ...(details.proration_behavior === undefined ? {} : { proration_behavior: details.proration_behavior }),
      ...(details.start_date === undefined ? {} : { backdate_start_date: details.start_date }),
      ...(details.trial_end === undefined ? {} : { trial_end: details.trial_end }),
      items: items.map(({ discounts, metadata, price, price_data, quantity, tax_rates }) => ({
        ...(discounts === undefined ? {} : { discounts }),
        ...(metadata ? { metadata } : {}),
        ...(price === undefined ? {} : { price }),
        ...(price_data === undefined ? {} : { price_data }),
        ...(quantity === undefined ? {} : { quantity }),
        ...(tax_rates === undefined ? {} : { tax_rates }),
      })),
    },
    payer,
  )
  return plan.invoice
}

type Details = Stripe.InvoiceCreatePreviewParams.SubscriptionDetails

/** What of a preview's details changes the subscription; undefined where nothing does. */
function changeOf(details: Details | undefined) {
  if (!details) return undefined
  const { billing_cycle_anchor, items, proration_behavior, proration_date, trial_end } = details
  if (!items && billing_cycle_anchor === undefined && trial_end === undefined) return undefined
  return {
    ...(billing_cycle_anchor === undefined ? {} : { billing_cycle_anchor }),
    ...(items === undefined ? {} : { items }),
    ...(proration_behavior === undefined ? {} : { proration_behavior }),
    ...(proration_date === undefined ? {} : { proration_date }),
    ...(trial_end === undefined ? {} : { trial_end }),
  }
}

/** A subscription that renews no more still bills what is pending. */
const pendingOnly = (scope: Scope, subscription: Stripe.Subscription): InvoiceInput => ({
  ...invoiceInputOf(scope, subscription),
  billing_reason: 'upcoming',
  pendingItems: 'all',
})

/** The last invoice of a subscription that is ended now: the unused time comes back where it is to be prorated. */
function ended(scope: Scope, subscription: Stripe.Subscription, details: Details): InvoiceInput {
  const { account, now } = scope
  const { billed } = factsOf(account, subscription)
  const moment = details.proration_date ?? now
  const credits = subscription.items.data.flatMap((item): NewLine[] => {
    const amount = details.proration_behavior === 'none' ? 0 : unused(billed.get(item.id) ?? [], moment)
    if (amount === 0) return []
    return [
      {
        price: item.price,
        quantity: item.quantity ?? 1,
        amount,
        description: prorationText(account, 'unused', { price: item.price, quantity: item.quantity }, moment),
        period: { start: moment, end: periodOf(item).end },
        proration: true,
        discountable: false,
        subscription: subscription.id,
        subscriptionItem: item.id,
        taxRates: item.tax_rates ?? [],
      },
    ]
  })
  return { ...pendingOnly(scope, subscription), lines: credits }
}
