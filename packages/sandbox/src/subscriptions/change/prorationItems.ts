import type Stripe from 'stripe'
import type { InvoiceItemInput } from '../../invoices/invoiceInput.js'
import type { Scope } from '../../money/scope.js'
import { prorationText } from '../items/describe.js'
import { isMetered } from '../items/planOf.js'
import type { ProrationLine } from '../proration/prorate.js'
import { payerOf } from '../terms/defaultPaymentMethod.js'

interface Sides {
  readonly before: readonly Stripe.SubscriptionItem[]
  readonly after: readonly Stripe.SubscriptionItem[]
  readonly at: number
}

/** Prorations as invoice items: credits name what was, debits what will be. Usage is not billed ahead and not prorated. */
export function prorationItems(
  { account }: Pick<Scope, 'account'>,
  subscription: Stripe.Subscription,
  lines: readonly ProrationLine[],
  { before, after, at }: Sides,
): InvoiceItemInput[] {
  const { customer, customerAccount } = payerOf(subscription)
  return lines.flatMap(({ amount, item: id, kind, period }): InvoiceItemInput[] => {
    const item = (kind === 'unused' ? before : after).find((held) => held.id === id)
    if (!item || isMetered(item.price)) return []
    const { price, quantity } = item
    return [
      {
        ...(customerAccount === null ? { customer } : { customer_account: customerAccount }),
        currency: subscription.currency,
        price,
        quantity: quantity ?? 1,
        amount,
        description: prorationText(account, kind, { price, quantity }, at),
        period,
        proration: true,
        discountable: false,
        subscription: subscription.id,
        subscriptionItem: item.id,
        taxRates: item.tax_rates ?? [],
      },
    ]
  })
}
