import type Stripe from 'stripe'
import { redeemDiscounts, resolveDiscounts } from '../catalog/discounts.js'
import { soldIn } from '../catalog/requirePrice.js'
import { badParameter, invalidRequest } from '../core/errors.js'
import { customers } from '../customers/objects.js'
import type { NewLine } from '../invoices/invoiceInput.js'
import { applicationOf } from '../money/payments/application.js'
import { requireCharges } from '../money/payments/checkShares.js'
import type { Scope } from '../money/scope.js'
import { inTimeOf, timeOf } from '../testClocks/timeOf.js'
import { billingModeOf } from './billing/billingModeOf.js'
import { addIntervals, intervalOf } from './cycle/intervals.js'
import { itemOf } from './items/storeItem.js'
import { wantedItems } from './items/wantedItems.js'
import { addedLines } from './start/addedLines.js'
import { begin } from './start/begin.js'
import { cancelAtOf } from './start/cancelAtOf.js'
import { firstInvoiceInput } from './start/firstInvoice.js'
import { requirePayer } from './start/requirePayer.js'
import { firstPeriod, startOf } from './start/startOf.js'
import { chargedMethod, type Payer, payerId } from './terms/defaultPaymentMethod.js'
import { termsOf } from './terms/terms.js'

/** Validates everything before anything is kept, then bills the first period and tries to charge it. */
export function createSubscription(
  requested: Scope,
  params: Stripe.SubscriptionCreateParams,
  { collection = 'now', archivedPrices = false }: Beginning = {},
): Stripe.Subscription {
  const payer = requirePayer(requested, params)
  const scope = inTimeOf(requested, payerId(payer))
  return begin(scope, planSubscription(scope, params, payer, archivedPrices), collection)
}

export interface Beginning {
  readonly collection?: Collection
  /** For what was agreed before, in a schedule or at a checkout: its prices may have been archived since. */
  readonly archivedPrices?: boolean
}

/** Whether an invoice is charged at once, or left to the clock as a draft: `later` is how schedules bill. */
export type Collection = 'now' | 'later'

/** A subscription as it would be, with its first invoice, and nothing written: for creating it and for previewing it. */
export function planSubscription(
  scope: Scope,
  params: Stripe.SubscriptionCreateParams,
  payer: Payer,
  archivedPrices = false,
) {
  const { account, now, platform, sandbox } = scope
  requireCharges(account)
  if (!params.items?.length) {
    throw badParameter('Missing required param: items.', { code: 'parameter_missing', param: 'items' })
  }
  const billingMode = billingModeOf(params.billing_mode)
  const wanted = wantedItems(scope, params.items, {
    held: [],
    currency: params.currency,
    classic: billingMode.type === 'classic',
    customer: payer.customer,
    archived: archivedPrices,
  })
  const prices = wanted.map(({ price }) => price)
  const currency = currencyOf(scope, params, prices, payer)
  const terms = termsOf(scope, params, payer)
  const start = startOf(scope, params, prices)
  const target = { customer: payer.customer, customerAccount: payer.customerAccount, currency }
  const discounts = resolveDiscounts(scope, params.discounts, target)

  const id = sandbox.ids.next('sub')
  const items = wanted.map((item) =>
    itemOf(scope, sandbox.ids.next('si'), id, item, firstPeriod(item.price, start, now)),
  )
  const end = Math.min(...items.map((item) => item.current_period_end))
  const added: NewLine[] = addedLines(scope, params.add_invoice_items, {
    currency,
    subscription: id,
    customer: payer.customer,
    end,
  })
  const unplanned = { cancel_at: null, cancel_at_period_end: false, canceled_at: null, cancellation_details: null }
  const pendingInterval = terms.pending_invoice_item_interval
  const subscription: Stripe.Subscription = {
    id,
    object: 'subscription',
    application: account.connected ? applicationOf(platform) : null,
    ...terms,
    billing_cycle_anchor: start.anchor.at,
    billing_cycle_anchor_config: start.anchorConfig,
    billing_mode: billingMode,
    ...withDetails(cancelAtOf(params, unplanned, items, now)),
    created: now,
    currency,
    customer: payer.customer ?? payerId(payer),
    customer_account: payer.customerAccount,
    discounts: [],
    ended_at: null,
    items: {
      object: 'list',
      data: items,
      has_more: false,
      url: `/v1/subscription_items?subscription=${id}`,
    },
    latest_invoice: null,
    livemode: false,
    managed_payments: null,
    next_pending_invoice_item_invoice: pendingInterval ? addIntervals(now, intervalOf(pendingInterval), 1) : null,
    pause_collection: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: start.at,
    status: start.trial ? 'trialing' : 'active',
    test_clock: timeOf(sandbox, account, payerId(payer)).testClock,
    trial_end: start.trial?.end ?? null,
    trial_start: start.trial?.start ?? null,
  }
  const prorated = params.proration_behavior !== 'none'
  return {
    subscription,
    invoice: firstInvoiceInput(scope, subscription, { start, added, discounts, prorated }),
    start,
    wanted,
    prorated,
    payer,
    paying: {
      method: chargedMethod(scope, terms, payer),
      behavior: params.payment_behavior ?? 'allow_incomplete',
      offSession: params.off_session ?? false,
    },
    redeem: (): string[] =>
      redeemDiscounts(scope, params.discounts, { ...target, subscription: id }).map((discount) => discount.id),
  }
}

export type PlannedSubscription = ReturnType<typeof planSubscription>

/** The currency asked for; else the customer's where everything is sold in it; else the first price's own. */
function currencyOf(
  { account }: Scope,
  params: Stripe.SubscriptionCreateParams,
  prices: readonly Stripe.Price[],
  payer: Payer,
): string {
  if (params.currency !== undefined) return params.currency
  const usual = customers(account).get(payer.customer ?? '')?.currency
  if (usual && prices.every((price) => soldIn(account, price, usual))) return usual
  const currency = prices[0]?.currency ?? account.defaultCurrency
  const other = prices.findIndex((price) => !soldIn(account, price, currency))
  if (other === -1) return currency
  throw invalidRequest(
    `The price specified only supports \`${prices[other]?.currency}\`. This doesn't match the expected currency: \`${currency}\`.`,
    { param: `items[${other}][price]` },
  )
}

const withDetails = (planned: ReturnType<typeof cancelAtOf>) => ({
  ...planned,
  cancellation_details: planned.cancellation_details ?? {
    comment: null,
    feedback: null,
    feedback_option: null,
    reason: null,
  },
})
