import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'

/** No interval is longer than three years. */
const longest: Record<string, number> = { day: 1095, week: 156, month: 36, year: 3 }

export function recurringFrom(given: Stripe.PriceCreateParams.Recurring): Stripe.Price.Recurring {
  const { interval, interval_count: count = 1, meter, trial_period_days: trial, usage_type: usage = 'licensed' } = given
  const most = longest[interval] ?? 1
  if (count < 1 || count > most) {
    throw invalidRequest(
      count < 1
        ? 'Invalid positive integer'
        : `Invalid \`interval_count\`: must be at most ${most} for the interval \`${interval}\` (three years).`,
      { code: 'parameter_invalid_integer', param: 'recurring[interval_count]' },
    )
  }
  if (meter !== undefined && usage !== 'metered') {
    throw invalidRequest('`recurring[meter]` can only be used when `recurring[usage_type]=metered`.', {
      param: 'recurring[meter]',
    })
  }
  if (trial !== undefined && trial < 1) {
    throw invalidRequest('Invalid positive integer', {
      code: 'parameter_invalid_integer',
      param: 'recurring[trial_period_days]',
    })
  }
  return {
    interval,
    interval_count: count,
    meter: meter || null,
    trial_period_days: trial ?? null,
    usage_type: usage,
  }
}
