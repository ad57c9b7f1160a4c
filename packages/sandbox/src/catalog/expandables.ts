import { currencies } from '../core/data/currencies.js'
import { type Expandables, expandable, included, type Lookup } from '../core/expand.js'
import { customerNamed } from '../customers/customerNamed.js'
import { taxCode } from '../tax/taxCodes.js'
import {
  couponDetails,
  coupons,
  discounts,
  priceDetails,
  prices,
  products,
  promotionCodeDetails,
  promotionCodes,
} from './objects.js'

const coupon: Lookup = ({ account }, id) => coupons(account).get(id)
const customer: Lookup = ({ account }, id) => customerNamed(account, id)

/** Stripe tells the tiers of an option only to those who name them; here they are there already. */
const optionTiers = Object.fromEntries(
  [...currencies].map((currency): [string, Lookup] => [`currency_options.${currency}.tiers`, () => undefined]),
)

export const catalogExpandables: Expandables[] = [
  expandable('product', {
    default_price: ({ account }, id) => prices(account).get(id),
    tax_code: (_, id) => taxCode(id),
  }),
  expandable('price', {
    // With tiers, where the price has them.
    ...optionTiers,
    currency_options: included(({ account }, price) => {
      const options = priceDetails(account).get(String(price.id))?.currencyOptions
      return { [String(price.currency)]: ownOption(price), ...options }
    }),
    product: ({ account }, id) => products(account).get(id) ?? { id, object: 'product', deleted: true },
    tiers: included(({ account }, price) => priceDetails(account).get(String(price.id))?.tiers ?? undefined),
  }),
  expandable('coupon', {
    applies_to: included(({ account }, held) => couponDetails(account).get(String(held.id))?.appliesTo ?? undefined),
    currency_options: included(({ account }, held) => {
      const options = couponDetails(account).get(String(held.id))?.currencyOptions
      if (typeof held.currency !== 'string') return {}
      return { [held.currency]: { amount_off: held.amount_off }, ...options }
    }),
  }),
  expandable('promotion_code', {
    customer,
    'promotion.coupon': coupon,
    'restrictions.currency_options': included(
      ({ account }, held) => promotionCodeDetails(account).get(String(held.id))?.currencyOptions ?? {},
    ),
  }),
  expandable('discount', {
    customer,
    promotion_code: ({ account }, id) => promotionCodes(account).get(id),
    'source.coupon': (ctx, id, parent) =>
      coupon(ctx, id, parent) ?? discounts(ctx.account).get(String(parent.id))?.coupon,
  }),
]

const ownOption = ({
  custom_unit_amount,
  tax_behavior,
  unit_amount,
  unit_amount_decimal,
}: Readonly<Record<string, unknown>>) => ({
  custom_unit_amount,
  tax_behavior,
  unit_amount,
  unit_amount_decimal,
})
