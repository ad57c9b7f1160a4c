import type Stripe from 'stripe'
import { redeemDiscounts } from '../../catalog/discounts.js'
import type { AccountState } from '../../core/account.js'
import type { Context } from '../../core/context.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { requireCustomer } from '../../customers/requireCustomer.js'
import { idOf, paymentMethods } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { transferDestination } from '../../money/transfers/transferDestination.js'
import { taxRatesOf } from '../../subscriptions/items/taxRatesOf.js'
import { subscriptions } from '../../subscriptions/objects.js'
import { inTimeOf } from '../../testClocks/timeOf.js'
import { foundInvoice } from '../found.js'
import type { InvoiceInput } from '../invoiceInput.js'
import { invoiceDetails } from '../objects.js'
import { payerNamed, requireSubscription } from '../payerNamed.js'
import { currencyOf } from './buildInvoice.js'
import { draftInvoice } from './draftInvoice.js'
import { requireCollection } from './requireCollection.js'
import { shippingRateOf } from './shippingRateOf.js'

/** What `POST /v1/invoices` makes: a draft of the pending items, or one that revises another invoice. */
export function createInvoice(ctx: Context<Stripe.InvoiceCreateParams>): Stripe.Invoice {
  const { account, params } = ctx
  const revised = params.from_invoice ? requireRevisable(ctx, params.from_invoice.invoice) : undefined
  const payer = revised
    ? revised.customer_account
      ? { customer_account: revised.customer_account }
      : { customer: idOf(revised.customer) ?? '' }
    : payerNamed(account, params)
  const subscription = subscriptions(account).get(params.subscription ?? '')
  requireSubscription(account, params.subscription, payer.customer ?? payer.customer_account)
  requireCollection(inTimeOf(ctx, payer.customer ?? payer.customer_account ?? null), params)
  requireShares(ctx, params)
  requireMethodOf(account, params.default_payment_method, payer)
  const { discounts: asked, shipping_cost: shipping, default_tax_rates: rates, from_invoice: from, ...members } = params
  const input: InvoiceInput = {
    ...revisedMembers(ctx, revised),
    ...members,
    ...payer,
    billing_reason: 'manual',
    currency: params.currency ?? revised?.currency ?? subscription?.currency,
    pendingItems:
      params.pending_invoice_items_behavior !== 'include' ? 'none' : params.subscription ? 'subscription' : 'all',
    subscription: params.subscription,
    subscriptionMetadata: subscription?.metadata,
    ...(rates ? { default_tax_rates: taxRatesOf(ctx, rates, 'default_tax_rates') } : {}),
    ...(shipping ? { shippingRate: shippingRateOf(ctx, shipping) } : {}),
    ...(from ? { from_invoice: { action: from.action, invoice: from.invoice } } : {}),
  }
  const currency = currencyOf(ctx, input)
  const customer = requireCustomer(account, payer.customer)
  if (asked !== undefined) {
    const target = { currency, customer: payer.customer, customerAccount: payer.customer_account }
    input.discounts = redeemDiscounts(ctx, asked, target)
  } else if (customer?.discount && !revised) input.discounts = [customer.discount]
  return draftInvoice(ctx, { ...input, currency })
}

/** Who takes a share, and what it is paid with, must be there before the invoice is. */
export function requireShares(
  scope: Scope,
  params: Pick<
    Stripe.InvoiceCreateParams,
    'application_fee_amount' | 'default_payment_method' | 'on_behalf_of' | 'transfer_data'
  >,
): void {
  const { account } = scope
  const {
    application_fee_amount: fee,
    default_payment_method: method,
    on_behalf_of: onBehalfOf,
    transfer_data: transfer,
  } = params
  if (transfer) transferDestination(scope, transfer.destination, 'transfer_data[destination]')
  if (fee !== undefined && fee < 0) {
    throw invalidRequest('This value must be greater than or equal to 0.', {
      code: 'parameter_invalid_integer',
      param: 'application_fee_amount',
    })
  }
  if (fee && !account.connected && !transfer) {
    throw invalidRequest(
      'Can only apply an application_fee_amount on an invoice of a connected account (using an OAuth key or Stripe-Account header), or with `transfer_data[destination]`.',
      { param: 'application_fee_amount' },
    )
  }
  if (onBehalfOf && (account.connected || !account.platform.accounts.get(onBehalfOf))) {
    throw invalidRequest(`No such on_behalf_of: '${onBehalfOf}'`, { code: 'resource_missing', param: 'on_behalf_of' })
  }
  if (method && !paymentMethods(account).get(method)) throw missing('PaymentMethod', method, 'default_payment_method')
}

/** An invoice is not charged to somebody else's card. */
export function requireMethodOf(
  account: AccountState,
  id: string | undefined,
  payer: { customer?: string | null | undefined; customer_account?: string | null | undefined },
): void {
  const method = paymentMethods(account).get(id ?? '')
  if (!method || idOf(method.customer) === payer.customer || method.customer_account === payer.customer_account) return
  throw invalidRequest(
    `The payment method ${method.id} does not belong to the customer of this invoice. Attach it to the customer first.`,
    { param: 'default_payment_method' },
  )
}

function requireRevisable({ account }: Scope, id: string): Stripe.Invoice {
  const invoice = foundInvoice(account, id, 'from_invoice[invoice]')
  if (invoice.status === 'open' || invoice.status === 'uncollectible') return invoice
  throw invalidRequest(`An invoice with a status of ${invoice.status} cannot be revised.`, {
    param: 'from_invoice[invoice]',
  })
}

/** A revision begins as what it revises. */
function revisedMembers({ account }: Scope, revised: Stripe.Invoice | undefined): Partial<InvoiceInput> {
  if (!revised) return {}
  const details = invoiceDetails(account).get(revised.id)
  return {
    collection_method: revised.collection_method,
    default_tax_rates: revised.default_tax_rates,
    discounts: details?.discounts ?? [],
    lines: details?.lines.map(({ source }) => source) ?? [],
    shippingRate: details?.shippingRate ?? null,
    ...(details?.daysUntilDue == null ? {} : { days_until_due: details.daysUntilDue }),
    ...(revised.description === null ? {} : { description: revised.description }),
    ...(revised.footer === null ? {} : { footer: revised.footer }),
    ...(revised.metadata === null ? {} : { metadata: revised.metadata }),
  }
}
