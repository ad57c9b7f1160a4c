import type Stripe from 'stripe'
import { currencies } from '../../core/data/currencies.js'
import { invalidRequest } from '../../core/errors.js'

export function restrictionsFrom(
  given: Stripe.PromotionCodeCreateParams.Restrictions = {},
): Stripe.PromotionCode.Restrictions {
  const { first_time_transaction: firstTime, minimum_amount: minimum, minimum_amount_currency: currency } = given
  if (minimum !== undefined && minimum < 1) throw notPositive('restrictions[minimum_amount]')
  if (minimum !== undefined && !currency) throw missingParam('restrictions[minimum_amount_currency]')
  if (minimum === undefined && currency) throw missingParam('restrictions[minimum_amount]')
  return {
    first_time_transaction: firstTime ?? false,
    minimum_amount: minimum ?? null,
    minimum_amount_currency: currency || null,
  }
}

/** Further minimums by currency. */
export function minimumOptionsFrom(
  given: Record<string, { minimum_amount?: number }> | undefined,
): Record<string, Stripe.PromotionCode.Restrictions.CurrencyOptions> {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([name, { minimum_amount: minimum }]) => {
      const param = `restrictions[currency_options][${name}]`
      if (!currencies.has(name.toLowerCase())) {
        throw invalidRequest(
          `Invalid currency: ${name}. Stripe currently supports these currencies: ${[...currencies].join(', ')}`,
          { param },
        )
      }
      if (minimum === undefined) throw missingParam(`${param}[minimum_amount]`)
      if (minimum < 1) throw notPositive(`${param}[minimum_amount]`)
      return [name.toLowerCase(), { minimum_amount: minimum }]
    }),
  )
}

const missingParam = (param: string) =>
  invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param })

const notPositive = (param: string) =>
  invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param })
