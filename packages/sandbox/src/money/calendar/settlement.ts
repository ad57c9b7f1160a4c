import { countryDefaults } from '../../resources/accounts/countryDefaults.js'
import { addBusinessDays, day, startOfDay } from './days.js'

/**
 * When a payment's money becomes available. A country's own delay of under a week counts business days (T+4 in Japan);
 * a longer or a chosen one counts calendar days.
 *
 * @see https://docs.stripe.com/connect/manage-payout-schedule
 */
export function availableOn(paidAt: number, country: string, delayDays: number): number {
  const countsBusinessDays = delayDays === countryDefaults(country)?.schedule.delay_days && delayDays < 7
  return countsBusinessDays ? addBusinessDays(paidAt, delayDays) : startOfDay(paidAt) + delayDays * day
}
