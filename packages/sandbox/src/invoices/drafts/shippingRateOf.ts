import type Stripe from 'stripe'
import { type AccountState, collection } from '../../core/account.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import type { Scope } from '../../money/scope.js'

export const shippingRates = (account: AccountState) => collection<Stripe.ShippingRate>(account, 'shipping_rates')

/** The shipping rate that `shipping_cost` names, or the one that it describes, which exists from now on. */
export function shippingRateOf(
  { account, now, sandbox }: Scope,
  { shipping_rate: id, shipping_rate_data: data }: Stripe.InvoiceCreateParams.ShippingCost,
): Stripe.ShippingRate {
  if (id !== undefined) {
    const named = shippingRates(account).get(id)
    if (!named) throw missing('shipping rate', id, 'shipping_cost[shipping_rate]')
    return named
  }
  if (!data?.fixed_amount) {
    throw invalidRequest('You must specify either `shipping_rate` or `shipping_rate_data` with a `fixed_amount`.', {
      code: 'parameter_missing',
      param: 'shipping_cost[shipping_rate]',
    })
  }
  const { amount, currency, currency_options: options } = data.fixed_amount
  if (amount < 0) {
    throw invalidRequest('This value must be greater than or equal to 0.', {
      code: 'parameter_invalid_integer',
      param: 'shipping_cost[shipping_rate_data][fixed_amount][amount]',
    })
  }
  const optionsShown = Object.fromEntries(
    Object.entries(options ?? {}).map(([code, option]) => [
      code,
      { amount: option.amount, tax_behavior: option.tax_behavior ?? 'unspecified' },
    ]),
  )
  return shippingRates(account).insert({
    id: sandbox.ids.next('shr'),
    object: 'shipping_rate',
    active: true,
    created: now,
    delivery_estimate: data.delivery_estimate
      ? { maximum: data.delivery_estimate.maximum ?? null, minimum: data.delivery_estimate.minimum ?? null }
      : null,
    display_name: data.display_name,
    fixed_amount: { amount, currency, ...(options ? { currency_options: optionsShown } : {}) },
    livemode: false,
    metadata: mergeMetadata({}, data.metadata),
    tax_behavior: data.tax_behavior ?? 'unspecified',
    tax_code: data.tax_code ?? null,
    type: 'fixed_amount',
  })
}
