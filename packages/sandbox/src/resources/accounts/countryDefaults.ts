import type Stripe from 'stripe'
import { countrySpecs } from '../../core/data/countrySpecs.js'

/** What an account starts with because of where it is. */
export interface CountryDefaults {
  readonly currency: string
  readonly timezone: string
  readonly schedule: Stripe.Account.Settings.Payouts.Schedule
}

const timezones: Record<string, string> = {
  JP: 'Asia/Tokyo',
  US: 'America/New_York',
  GB: 'Europe/London',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  SG: 'Asia/Singapore',
  AU: 'Australia/Sydney',
  CA: 'America/Toronto',
  BR: 'America/Sao_Paulo',
  MX: 'America/Mexico_City',
}

// Recorded for new accounts in JP, US, DE, GB and AU in April 2025; the others have the usual seven days.
const delays: Record<string, number> = { JP: 4, US: 2, AU: 2, BR: 30 }

/** Undefined where Stripe, as far as the sandbox knows, has no accounts. */
export function countryDefaults(country: string): CountryDefaults | undefined {
  const spec = countrySpecs[country]
  if (!spec) return undefined
  const delay_days = delays[country] ?? 7
  return {
    currency: spec.default_currency,
    timezone: timezones[country] ?? 'Etc/UTC',
    schedule:
      country === 'JP'
        ? { delay_days, interval: 'weekly', weekly_anchor: 'friday', weekly_payout_days: ['friday'] }
        : { delay_days, interval: 'daily' },
  }
}
