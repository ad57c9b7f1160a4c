import { countrySpecs } from '../core/data/countrySpecs.js'

/** What an account starts with because of where it is. */
export interface CountryDefaults {
  readonly currency: string
  readonly timezone: string
  readonly delayDays: number
  readonly weekly: boolean
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

// Recorded for new accounts in JP, US, DE, GB and AU in April 2025; the others follow Stripe's published settlement times.
const delays: Record<string, number> = { JP: 4, US: 2, DE: 7, GB: 7, AU: 2, FR: 7, SG: 7, CA: 7, BR: 30, MX: 7 }

export function countryDefaults(country: string): CountryDefaults | undefined {
  const spec = countrySpecs[country]
  if (!spec) return undefined
  return {
    currency: spec.default_currency,
    timezone: timezones[country] ?? 'Etc/UTC',
    delayDays: delays[country] ?? 7,
    weekly: country === 'JP',
  }
}
