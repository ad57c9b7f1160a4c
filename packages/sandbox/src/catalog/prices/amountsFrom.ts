import type Stripe from 'stripe'
import { currencies } from '../../core/data/currencies.js'
import { invalidRequest } from '../../core/errors.js'
import { tiersFrom } from './tiersFrom.js'
import { amountFrom } from './unitAmounts.js'

type Given = Stripe.PriceCreateParams.CurrencyOptions

/** What one unit costs in one currency, whichever way the price says it. */
export type CurrencyAmounts = Required<Stripe.Price.CurrencyOptions>

interface Rules {
  tiered: boolean
  /** Where the amounts stand: empty at the top, `currency_options[eur]` for an option. */
  within: string
}

/** The amounts of a price or of one of its currency options: exactly one way of saying them. */
export function amountsFrom(given: Given, { tiered, within }: Rules): CurrencyAmounts {
  const at = (name: string) => (within === '' ? name : `${within}[${name}]`)
  const { unit_amount, unit_amount_decimal, custom_unit_amount: custom, tiers, tax_behavior = 'unspecified' } = given
  const hasUnit = unit_amount !== undefined || unit_amount_decimal !== undefined
  if (tiered) {
    if (hasUnit || custom) {
      throw invalidRequest('`unit_amount` and `custom_unit_amount` cannot be used when `billing_scheme=tiered`.', {
        param: at(custom ? 'custom_unit_amount' : 'unit_amount'),
      })
    }
    if (!tiers || tiers.length === 0) throw missingParam(at('tiers'))
    return {
      custom_unit_amount: null,
      tax_behavior,
      tiers: tiersFrom(tiers, at('tiers')),
      unit_amount: null,
      unit_amount_decimal: null,
    }
  }
  if (tiers) {
    throw invalidRequest('`tiers` can only be used when `billing_scheme=tiered`.', { param: at('tiers') })
  }
  if (hasUnit && custom) {
    throw invalidRequest('You may only specify one of these parameters: unit_amount, custom_unit_amount.', {
      param: at('custom_unit_amount'),
    })
  }
  if (!hasUnit && !custom) throw missingParam(at('unit_amount'))
  const unit = amountFrom(unit_amount, unit_amount_decimal, at('unit_amount'))
  return {
    custom_unit_amount: custom ? customFrom(custom, at('custom_unit_amount')) : null,
    tax_behavior,
    tiers: [],
    unit_amount: unit.whole,
    unit_amount_decimal: unit.decimal,
  }
}

/** The options of a price by currency; its own currency is not one of them. */
export function currencyOptionsFrom(
  given: Record<string, Given> | undefined,
  { currency, tiered }: { currency: string; tiered: boolean },
): Record<string, Stripe.Price.CurrencyOptions> {
  const options: Record<string, Stripe.Price.CurrencyOptions> = {}
  for (const [name, option] of Object.entries(given ?? {})) {
    const key = name.toLowerCase()
    const within = `currency_options[${name}]`
    if (!currencies.has(key)) {
      throw invalidRequest(
        `Invalid currency: ${name}. Stripe currently supports these currencies: ${[...currencies].join(', ')}`,
        { param: within },
      )
    }
    if (key === currency) {
      throw invalidRequest(`The price already has the currency \`${currency}\`: it cannot be an option as well.`, {
        param: within,
      })
    }
    const { tiers, ...amounts } = amountsFrom(option, { tiered, within })
    options[key] = tiered ? { ...amounts, tiers } : amounts
  }
  return options
}

function customFrom(
  { enabled, maximum, minimum, preset }: Stripe.PriceCreateParams.CustomUnitAmount,
  param: string,
): Stripe.Price.CustomUnitAmount {
  if (!enabled) throw invalidRequest('`custom_unit_amount[enabled]` must be true.', { param: `${param}[enabled]` })
  for (const [name, amount] of Object.entries({ maximum, minimum, preset })) {
    if (amount !== undefined && amount < 0) {
      throw invalidRequest('Invalid non-negative integer', {
        code: 'parameter_invalid_integer',
        param: `${param}[${name}]`,
      })
    }
  }
  const [least, most] = [minimum ?? 0, maximum ?? Number.POSITIVE_INFINITY]
  if (least > most) {
    throw invalidRequest('The minimum must not be greater than the maximum.', { param: `${param}[minimum]` })
  }
  if (preset !== undefined && (preset < least || preset > most)) {
    throw invalidRequest('The preset must lie between the minimum and the maximum.', { param: `${param}[preset]` })
  }
  return { maximum: maximum ?? null, minimum: minimum ?? null, preset: preset ?? null }
}

const missingParam = (param: string) =>
  invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
