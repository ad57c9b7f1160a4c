import type Stripe from 'stripe'
import { resolveDiscounts } from '../../catalog/discounts.js'
import type { Context } from '../../core/context.js'
import { invalidRequest } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { taxRatesOf } from '../../subscriptions/items/taxRatesOf.js'
import { inTimeOf } from '../../testClocks/timeOf.js'
import { payerOf } from '../billedTo.js'
import { currencyOf } from '../drafts/buildInvoice.js'
import { requireShares } from '../drafts/createInvoice.js'
import { joiningItems } from '../drafts/draftInvoice.js'
import { previewInvoice } from '../drafts/previewInvoice.js'
import type { InvoiceInput } from '../invoiceInput.js'
import { payerNamed } from '../payerNamed.js'
import { noneUpcoming } from './noneUpcoming.js'
import { previewedItems } from './previewedItems.js'
import { subscriptionPreview } from './subscriptionPreview.js'

type Params = Stripe.InvoiceCreatePreviewParams

const hour = 3600

/**
 * The invoice that would come: of a customer's pending items, of items that the request adds, of a subscription's next renewal,
 * of a change to it or of a new one. Nothing is written.
 */
export function createPreview(ctx: Context<Params>): Stripe.Invoice {
  const { params } = ctx
  requireShares(ctx, { on_behalf_of: params.on_behalf_of || undefined })
  const billed = subscriptionPreview(ctx, params)
  const payer = billed ? { customer: billed.customer, customer_account: billed.customer_account } : payerOfParams(ctx)
  const scope: Scope = inTimeOf(ctx, payerOf(payer))
  const base: InvoiceInput = {
    ...(billed ?? { billing_reason: 'upcoming', currency: params.currency, pendingItems: 'all' }),
    ...payer,
    ...(params.customer_details ? { customer_details: params.customer_details } : {}),
    ...(params.automatic_tax ? { automatic_tax: params.automatic_tax } : {}),
    ...(params.issuer ? { issuer: params.issuer } : {}),
    ...(params.on_behalf_of ? { on_behalf_of: params.on_behalf_of } : {}),
  }
  const currency = params.currency ?? firstCurrency(params) ?? currencyOf(scope, base)
  const { lines, replaced } = previewedItems(scope, params.invoice_items ?? [], { ...base, currency })
  const target = { currency, customer: payer.customer, customerAccount: payer.customer_account }
  const rates = params.subscription_details?.default_tax_rates
  const input: InvoiceInput = {
    ...base,
    billing_reason: 'upcoming',
    currency,
    lines: [...lines, ...(base.lines ?? [])],
    ...(params.discounts === undefined ? {} : { discounts: resolveDiscounts(scope, params.discounts, target) }),
    ...(rates === undefined
      ? {}
      : { default_tax_rates: taxRatesOf(scope, rates, 'subscription_details[default_tax_rates]') }),
  }
  const pending = joiningItems(scope, input).filter(({ id }) => !replaced.has(id))
  if (input.lines?.length === 0 && pending.length === 0) throw noneUpcoming(payerOf(payer))
  const { invoice, lines: all } = previewInvoice(scope, { ...input, without: replaced })
  const moment = billed?.period?.end ?? scope.now
  return {
    ...invoice,
    created: moment,
    // Nobody can ask for the lines of what was not kept: all of them are here.
    lines: { ...invoice.lines, data: all, has_more: false },
    next_payment_attempt: invoice.collection_method === 'charge_automatically' ? moment + hour : null,
  }
}

/** A preview may be for somebody who is no customer yet. */
function payerOfParams({ account, params }: Context<Params>): Pick<InvoiceInput, 'customer' | 'customer_account'> {
  if (params.customer || params.customer_account) return payerNamed(account, params)
  if (params.customer_details || params.currency) return { customer: null }
  throw invalidRequest(
    'You must specify one of `customer`, `customer_account`, `customer_details`, `subscription` or `schedule`.',
    { code: 'parameter_missing', param: 'customer' },
  )
}

const firstCurrency = ({ invoice_items: items = [] }: Params): string | undefined =>
  items.flatMap(({ currency, price_data: data }) => currency ?? data?.currency ?? [])[0]
