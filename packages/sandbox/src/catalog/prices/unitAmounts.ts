import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { decimal } from '../decimal.js'
import { canonical, exactly, isWhole } from '../decimalAmounts.js'

/** Twelve digits are the most that Stripe takes. */
const largest = 999_999_999_999

export interface Amount {
  whole: number | null
  decimal: Stripe.Decimal | null
}

/** An amount given as an integer or as a decimal, never as both; nulls when it is not given at all. */
export function amountFrom(whole: number | undefined, fraction: Stripe.Decimal | undefined, param: string): Amount {
  if (whole !== undefined && fraction !== undefined) {
    throw invalidRequest(`You may only specify one of these parameters: ${param}, ${asDecimal(param)}.`, { param })
  }
  if (whole !== undefined) {
    requireSize(whole, param)
    return { whole, decimal: decimal(String(whole)) }
  }
  if (fraction === undefined) return { whole: null, decimal: null }
  const text = String(fraction)
  if (!/^\d+(\.\d{1,12})?$/.test(text)) {
    throw invalidRequest(`Invalid decimal: ${text}; must be a non-negative number with at most 12 decimal places.`, {
      param: asDecimal(param),
    })
  }
  const exact = exactly(text)
  const number = Number(text)
  requireSize(Math.floor(number), asDecimal(param))
  return { whole: isWhole(exact) ? number : null, decimal: decimal(canonical(text)) }
}

function requireSize(amount: number, param: string): void {
  if (amount < 0) {
    throw invalidRequest('Invalid non-negative integer', { code: 'parameter_invalid_integer', param })
  }
  if (amount > largest) {
    throw invalidRequest(`Amount must be no more than ${largest}.`, { code: 'amount_too_large', param })
  }
}

/** `tiers[0][unit_amount]` becomes `tiers[0][unit_amount_decimal]`. */
const asDecimal = (param: string) => (param.endsWith(']') ? `${param.slice(0, -1)}_decimal]` : `${param}_decimal`)
