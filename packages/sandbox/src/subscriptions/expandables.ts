import { discounts, prices, products } from '../catalog/objects.js'
import { type Expandables, expandable, type Lookup } from '../core/expand.js'
import { customerNamed } from '../customers/customerNamed.js'
import { taxIds } from '../customers/objects.js'
import { invoices } from '../invoices/objects.js'
import { paymentMethods } from '../money/objects.js'
import { subscriptionSchedules } from '../schedules/objects.js'
import { setupIntents } from '../setupIntents/objects.js'
import { testClocks } from '../testClocks/objects.js'

const discount: Lookup = ({ account }, id) => discounts(account).get(id)?.discount

const anyAccount: Lookup = ({ account }, id) =>
  id === account.platform.account.id ? account.platform.account.object : account.platform.accounts.get(id)?.object

export const subscriptionExpandables: Expandables[] = [
  expandable('subscription', {
    'automatic_tax.liability.account': anyAccount,
    'billing_schedules.applies_to.price': ({ account }, id) => prices(account).get(id),
    customer: ({ account }, id) => customerNamed(account, id),
    default_payment_method: ({ account }, id) => paymentMethods(account).get(id),
    discounts: discount,
    'invoice_settings.account_tax_ids': ({ account }, id) => taxIds(account).get(id),
    'invoice_settings.issuer.account': anyAccount,
    latest_invoice: ({ account }, id) => invoices(account).get(id),
    on_behalf_of: anyAccount,
    pending_setup_intent: ({ account }, id) => setupIntents(account).get(id),
    'pending_update.discounts': discount,
    schedule: ({ account }, id) => subscriptionSchedules(account).get(id),
    test_clock: ({ account }, id) => testClocks(account).get(id),
    'transfer_data.destination': anyAccount,
  }),
  // Prices and plans are always whole: what they name in turn is expanded through them.
  expandable('subscription_item', {
    discounts: discount,
    plan: () => undefined,
    price: ({ account }, id) => prices(account).get(id),
  }),
  expandable('plan', {
    product: ({ account }, id) => products(account).get(id) ?? { id, object: 'product', deleted: true },
  }),
]
