import type Stripe from 'stripe'
import { decimal } from '../../catalog/decimal.js'
import { canonical, exactly, isWhole, rounded } from '../../catalog/decimalAmounts.js'
import { products } from '../../catalog/objects.js'
import { invalidRequest, missing } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'

interface PriceData {
  currency: string
  product: string
  recurring?: Stripe.SubscriptionCreateParams.Item.PriceData.Recurring
  tax_behavior?: Stripe.Price.TaxBehavior
  unit_amount?: number
  unit_amount_decimal?: Stripe.Decimal
}

/** The price that `price_data` describes. It is not stored here: a preview has one too. Nobody else can buy it. */
export function inlinePrice(scope: Scope, data: PriceData, param: string): Stripe.Price {
  const { account, now, sandbox } = scope
  const product = products(account).get(data.product)
  if (!product) throw missing('product', data.product, `${param}[product]`)
  const { unit_amount: whole, unit_amount_decimal: precise, recurring } = data
  if ((whole === undefined) === (precise === undefined)) {
    throw invalidRequest(`You must specify one of \`${param}[unit_amount]\` and \`${param}[unit_amount_decimal]\`.`, {
      code: whole === undefined ? 'parameter_missing' : undefined,
      param: `${param}[unit_amount]`,
    })
  }
  const exact = exactly(precise ?? whole ?? 0)
  if (exact < 0n) {
    throw invalidRequest('This value must be greater than or equal to 0.', {
      code: 'parameter_invalid_integer',
      param: `${param}[unit_amount]`,
    })
  }
  return {
    id: sandbox.ids.next('price'),
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created: now,
    currency: data.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: product.id,
    recurring: recurring
      ? {
          interval: recurring.interval,
          interval_count: recurring.interval_count ?? 1,
          meter: null,
          trial_period_days: null,
          usage_type: 'licensed',
        }
      : null,
    tax_behavior: data.tax_behavior ?? 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: recurring ? 'recurring' : 'one_time',
    unit_amount: isWhole(exact) ? rounded(exact) : null,
    unit_amount_decimal: decimal(canonical(precise ?? whole ?? 0)),
  }
}
