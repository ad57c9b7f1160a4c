import { discounts, prices } from '../catalog/objects.js'
import type { AccountState } from '../core/account.js'
import { type Expandables, expandable, included, type Lookup } from '../core/expand.js'
import { customerNamed } from '../customers/customerNamed.js'
import { taxIds } from '../customers/objects.js'
import { charges, idOf, paymentIntents, paymentMethods } from '../money/objects.js'
import { subscriptions } from '../subscriptions/objects.js'
import { taxRates } from '../tax/objects.js'
import { testClocks } from '../testClocks/objects.js'
import { shippingRates } from './drafts/shippingRateOf.js'
import { invoices } from './objects.js'
import { paymentsOf } from './payments/paymentsOf.js'

const customer: Lookup = ({ account }, id) => customerNamed(account, id)
const discount: Lookup = ({ account }, id) => discounts(account).get(id)?.discount
const invoice: Lookup = ({ account }, id) => invoices(account).get(id)
const price: Lookup = ({ account }, id) => prices(account).get(id)
const subscription: Lookup = ({ account }, id) => subscriptions(account).get(id)
const taxRate: Lookup = ({ account }, id) => taxRates(account).get(id)
const testClock: Lookup = ({ account }, id) => testClocks(account).get(id)
const anyAccount: Lookup = ({ account }, id) =>
  id === account.platform.account.id ? account.platform.account.object : account.platform.accounts.get(id)?.object

export const invoiceExpandables: Expandables[] = [
  expandable('invoice', {
    account_tax_ids: ({ account }, id) => taxIds(account).get(id),
    'automatic_tax.liability.account': anyAccount,
    confirmation_secret: included(({ account }, held) => confirmationSecret(account, String(held.id))),
    customer,
    default_payment_method: ({ account }, id) => paymentMethods(account).get(id),
    discounts: discount,
    'from_invoice.invoice': invoice,
    'issuer.account': anyAccount,
    latest_revision: invoice,
    lines: included((_, held) => held.lines),
    on_behalf_of: anyAccount,
    'parent.subscription_details.subscription': subscription,
    payments: included(({ account }, held) => {
      const data = paymentsOf(account, String(held.id))
      return {
        object: 'list',
        data: data.slice(0, 10),
        has_more: data.length > 10,
        url: `/v1/invoice_payments?invoice=${String(held.id)}`,
      }
    }),
    'shipping_cost.shipping_rate': ({ account }, id) => shippingRates(account).get(id),
    'shipping_cost.taxes': included(() => []),
    test_clock: testClock,
    'total_discount_amounts.discount': discount,
    'total_pretax_credit_amounts.discount': discount,
    'total_taxes.tax_rate_details.tax_rate': taxRate,
  }),
  expandable('line_item', {
    'discount_amounts.discount': discount,
    discounts: discount,
    'pretax_credit_amounts.discount': discount,
    'pricing.price_details.price': price,
    subscription,
    'taxes.tax_rate_details.tax_rate': taxRate,
  }),
  expandable('invoiceitem', {
    customer,
    discounts: discount,
    invoice,
    'pricing.price_details.price': price,
    'proration_details.discount_amounts.discount': discount,
    test_clock: testClock,
  }),
  expandable('invoice_payment', {
    invoice,
    'payment.charge': ({ account }, id) => charges(account).get(id),
    'payment.payment_intent': ({ account }, id) => paymentIntents(account).get(id),
  }),
]

/** What Stripe.js confirms the payment with; there is none before an invoice is finalized, or when nothing is due. */
function confirmationSecret(account: AccountState, invoiceId: string) {
  const payment = paymentsOf(account, invoiceId).find(({ is_default: isDefault }) => isDefault)
  const intent = paymentIntents(account).get(idOf(payment?.payment.payment_intent) ?? '')
  return intent?.client_secret ? { client_secret: intent.client_secret, type: 'payment_intent' } : null
}
