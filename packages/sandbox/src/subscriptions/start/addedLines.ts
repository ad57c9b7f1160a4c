import type Stripe from 'stripe'
import { resolveDiscounts } from '../../catalog/discounts.js'
import { invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import type { NewLine } from '../../invoices/invoiceInput.js'
import type { Scope } from '../../money/scope.js'
import { priceOf } from '../items/priceOf.js'
import { taxRatesOf } from '../items/taxRatesOf.js'

type Added = Stripe.SubscriptionUpdateParams.AddInvoiceItem

/** One-time things that go onto the next invoice of a subscription. */
export function addedLines(
  scope: Scope,
  added: readonly Added[] | undefined,
  {
    currency,
    subscription,
    customer,
    end,
  }: { currency: string; subscription: string; customer: string | null; end: number },
): NewLine[] {
  return (added ?? []).map((entry, index) => {
    const param = `add_invoice_items[${index}]`
    const price = priceOf(scope, entry, { param, type: 'one_time', currency })
    if (!price) {
      throw invalidRequest(`Missing required param: ${param}[price].`, {
        code: 'parameter_missing',
        param: `${param}[price]`,
      })
    }
    const discounts = resolveDiscounts(scope, entry.discounts, { customer, currency }, `${param}[discounts]`)
    return {
      price,
      quantity: entry.quantity ?? 1,
      ...(entry.discountable === undefined ? {} : { discountable: entry.discountable }),
      discounts,
      taxRates: taxRatesOf(scope, entry.tax_rates, `${param}[tax_rates]`),
      metadata: mergeMetadata({}, entry.metadata),
      ...(entry.period
        ? {
            period: {
              start: entry.period.start.timestamp ?? scope.now,
              end: entry.period.end.timestamp ?? end,
            },
          }
        : {}),
      subscription,
    }
  })
}
