import type Stripe from 'stripe'
import { decimal } from '../../catalog/decimal.js'
import { canonical } from '../../catalog/decimalAmounts.js'
import type { Scope } from '../../money/scope.js'
import { inTimeOf, timeOf } from '../../testClocks/timeOf.js'
import { lineItem } from '../amounts/lineItem.js'
import { payerOf } from '../billedTo.js'
import type { InvoiceItemInput, NewLine } from '../invoiceInput.js'
import { type InvoiceItemEntry, invoiceItems } from '../objects.js'

/** Something to be paid with the customer's next invoice. It becomes a line of it, and of no other. */
export function createInvoiceItem(requested: Scope, input: InvoiceItemInput): Stripe.InvoiceItem {
  const scope = inTimeOf(requested, payerOf(input))
  const { account, now, sandbox } = scope
  const {
    id = sandbox.ids.next('ii'),
    customer,
    customer_account: customerAccount,
    currency,
    invoice,
    ...source
  } = input
  const { item } = invoiceItems(account).insert({
    id,
    created: now,
    source,
    item: {
      id,
      object: 'invoiceitem',
      currency,
      customer: customer ?? customerAccount ?? '',
      customer_account: customerAccount ?? null,
      date: now,
      invoice: invoice ?? null,
      livemode: false,
      test_clock: timeOf(sandbox, account, payerOf(input)).testClock,
      ...itemMembers(scope, source, currency),
    },
  })
  scope.emit('invoiceitem.created', item)
  return item
}

type ItemMembers = Pick<
  Stripe.InvoiceItem,
  | 'amount'
  | 'description'
  | 'discountable'
  | 'discounts'
  | 'metadata'
  | 'net_amount'
  | 'parent'
  | 'period'
  | 'pricing'
  | 'proration'
  | 'proration_details'
  | 'quantity'
  | 'quantity_decimal'
  | 'tax_rates'
>

/** What an item shows of what it stands for. */
export function itemMembers({ account, now }: Scope, source: NewLine, currency: string): ItemMembers {
  const { proration = false, creditedItems, subscription, subscriptionItem } = source
  const line = lineItem(account, source, { id: '', invoice: null, currency, now })
  const quantity = source.quantity ?? 1
  return {
    amount: line.amount,
    description: line.description,
    discountable: line.discountable,
    discounts: (source.discounts ?? []).map(({ id }) => id),
    metadata: line.metadata,
    net_amount: line.amount,
    parent: subscription
      ? {
          subscription_details: {
            subscription,
            ...(subscriptionItem ? { subscription_item: subscriptionItem } : {}),
          },
          type: 'subscription_details',
        }
      : null,
    period: line.period,
    pricing: line.pricing,
    proration,
    ...(proration
      ? {
          proration_details: {
            credited_items: creditedItems
              ? { invoice_line_item_details: creditedItems, type: 'invoice_line_items' }
              : null,
            discount_amounts: [],
          },
        }
      : {}),
    quantity: Math.round(quantity),
    quantity_decimal: decimal(canonical(quantity)),
    tax_rates: [...(source.taxRates ?? [])],
  }
}

/** Items of somebody that no invoice has taken in yet, newest first. */
export function pendingItems(
  { account }: Pick<Scope, 'account'>,
  owner: { customer?: string | null | undefined; customer_account?: string | null | undefined },
): InvoiceItemEntry[] {
  const where = owner.customer_account
    ? { customer_account: owner.customer_account, pending: true }
    : { customer: owner.customer ?? '', pending: true }
  return [...invoiceItems(account).walk({ where })]
}
