import { prices, products } from '../catalog/objects.js'
import { expandable } from '../core/expand.js'
import type { Module } from '../core/module.js'
import { route } from '../core/route.js'
import { customers } from '../customers/objects.js'
import { invoices } from '../invoices/objects.js'
import { charges, paymentIntents } from '../money/objects.js'
import { subscriptions } from '../subscriptions/objects.js'
import { searchIn } from './searchIn.js'
import {
  chargeFields,
  customerFields,
  invoiceFields,
  paymentIntentFields,
  priceFields,
  productFields,
  subscriptionFields,
} from './tables.js'

/** One query language over seven kinds of objects. */
export const search: Module = {
  routes: [
    route('GET', '/v1/charges/search', 'ChargeSearchParams', (ctx) =>
      searchIn(ctx, charges(ctx.account), chargeFields),
    ),
    route('GET', '/v1/customers/search', 'CustomerSearchParams', (ctx) =>
      searchIn(ctx, customers(ctx.account), customerFields),
    ),
    route('GET', '/v1/invoices/search', 'InvoiceSearchParams', (ctx) =>
      searchIn(ctx, invoices(ctx.account), invoiceFields),
    ),
    route('GET', '/v1/payment_intents/search', 'PaymentIntentSearchParams', (ctx) =>
      searchIn(ctx, paymentIntents(ctx.account), paymentIntentFields),
    ),
    route('GET', '/v1/prices/search', 'PriceSearchParams', (ctx) => searchIn(ctx, prices(ctx.account), priceFields)),
    route('GET', '/v1/products/search', 'ProductSearchParams', (ctx) =>
      searchIn(ctx, products(ctx.account), productFields),
    ),
    route('GET', '/v1/subscriptions/search', 'SubscriptionSearchParams', (ctx) =>
      searchIn(ctx, subscriptions(ctx.account), subscriptionFields),
    ),
  ],
  // Counted by the search itself, when it is asked for.
  expandables: [expandable('search_result', { total_count: () => undefined })],
}
