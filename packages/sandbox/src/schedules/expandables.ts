import { coupons, discounts, prices, promotionCodes } from '../catalog/objects.js'
import { type Expandables, expandable, type Lookup } from '../core/expand.js'
import { customerNamed } from '../customers/customerNamed.js'
import { taxIds } from '../customers/objects.js'
import { paymentMethods } from '../money/objects.js'
import { planOf } from '../subscriptions/items/planOf.js'
import { subscriptions } from '../subscriptions/objects.js'
import { testClocks } from '../testClocks/objects.js'

const anyAccount: Lookup = ({ account }, id) =>
  id === account.platform.account.id ? account.platform.account.object : account.platform.accounts.get(id)?.object
const coupon: Lookup = ({ account }, id) => coupons(account).get(id)
const discount: Lookup = ({ account }, id) => discounts(account).get(id)?.discount
const method: Lookup = ({ account }, id) => paymentMethods(account).get(id)
const price: Lookup = ({ account }, id) => prices(account).get(id)
const promotionCode: Lookup = ({ account }, id) => promotionCodes(account).get(id)
const taxId: Lookup = ({ account }, id) => taxIds(account).get(id)
const subscription: Lookup = ({ account }, id) => subscriptions(account).get(id)

const discountsAt = (path: string) => ({
  [`${path}.coupon`]: coupon,
  [`${path}.discount`]: discount,
  [`${path}.promotion_code`]: promotionCode,
})

export const scheduleExpandables: Expandables[] = [
  expandable('subscription_schedule', {
    customer: ({ account }, id) => customerNamed(account, id),
    'default_settings.automatic_tax.liability.account': anyAccount,
    'default_settings.default_payment_method': method,
    'default_settings.invoice_settings.account_tax_ids': taxId,
    'default_settings.invoice_settings.issuer.account': anyAccount,
    'default_settings.on_behalf_of': anyAccount,
    'default_settings.transfer_data.destination': anyAccount,
    ...discountsAt('phases.add_invoice_items.discounts'),
    'phases.add_invoice_items.price': price,
    'phases.automatic_tax.liability.account': anyAccount,
    'phases.default_payment_method': method,
    ...discountsAt('phases.discounts'),
    'phases.invoice_settings.account_tax_ids': taxId,
    'phases.invoice_settings.issuer.account': anyAccount,
    ...discountsAt('phases.items.discounts'),
    'phases.items.plan': ({ account }, id) => {
      const held = prices(account).get(id)
      return held && planOf(held)
    },
    'phases.items.price': price,
    'phases.on_behalf_of': anyAccount,
    'phases.transfer_data.destination': anyAccount,
    subscription,
    test_clock: ({ account }, id) => testClocks(account).get(id),
  }),
]
