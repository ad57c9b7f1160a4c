import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { amountFrom } from './unitAmounts.js'

/** Tiers as they were sent, checked to grow and to end in one without a limit. */
export function tiersFrom(given: readonly Stripe.PriceCreateParams.Tier[], param = 'tiers'): Stripe.Price.Tier[] {
  let below = 0
  return given.map((tier, index) => {
    const at = `${param}[${index}]`
    const last = index === given.length - 1
    const upTo = tier.up_to === 'inf' ? null : tier.up_to
    if (last !== (upTo === null)) {
      throw invalidRequest(
        last
          ? 'The last tier must be unbounded: set its `up_to` to `inf`.'
          : 'Only the last tier can have `up_to` set to `inf`.',
        { param: `${at}[up_to]` },
      )
    }
    if (upTo !== null && upTo <= below) {
      throw invalidRequest('Tiers must be given in ascending order of `up_to`, and each must be greater than zero.', {
        param: `${at}[up_to]`,
      })
    }
    below = upTo ?? below
    const unit = amountFrom(tier.unit_amount, tier.unit_amount_decimal, `${at}[unit_amount]`)
    const flat = amountFrom(tier.flat_amount, tier.flat_amount_decimal, `${at}[flat_amount]`)
    if (unit.decimal === null && flat.decimal === null) {
      throw invalidRequest('Each tier must have a `unit_amount` or a `flat_amount`.', {
        code: 'parameter_missing',
        param: `${at}[unit_amount]`,
      })
    }
    return {
      flat_amount: flat.whole,
      flat_amount_decimal: flat.decimal,
      unit_amount: unit.whole,
      unit_amount_decimal: unit.decimal,
      up_to: upTo,
    }
  })
}
