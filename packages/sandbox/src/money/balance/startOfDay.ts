import type Stripe from 'stripe'
import { type AccountState, perAccount } from '../../core/account.js'
import { badParameter } from '../../core/errors.js'

type StartOfDay = Stripe.BalanceSettings.Payments.SettlementTiming.StartOfDay
type Given = Stripe.BalanceSettingsUpdateParams.Payments.SettlementTiming.StartOfDay

const chosen = perAccount(() => ({ startOfDay: null as StartOfDay | null }))

/** When a business day of the account begins, where it said so. */
export const startOfDayOf = (account: AccountState): StartOfDay | null => chosen(account).startOfDay

export function setStartOfDay(account: AccountState, startOfDay: StartOfDay | null): void {
  chosen(account).startOfDay = startOfDay
}

/** What it becomes: full and half hours of a time zone that exists. */
export function startOfDayAfter(account: AccountState, given: Stripe.Emptyable<Given> | undefined): StartOfDay | null {
  const before = startOfDayOf(account)
  if (given === undefined) return before
  if (given === '' || given === null) return null
  const { hour = before?.hour ?? 0, minutes = before?.minutes ?? 0, timezone = before?.timezone ?? 'Etc/UTC' } = given
  if (hour < 0 || hour > 23) throw refused('hour', 'must be between 0 and 23')
  if (minutes !== 0 && minutes !== 30) throw refused('minutes', 'must be 0 or 30')
  if (!isTimeZone(timezone)) throw refused('timezone', 'must be a name of the IANA time zone database')
  return { hour, minutes, timezone }
}

const refused = (name: string, rule: string) =>
  badParameter(`Invalid ${name}: ${rule}`, { param: `payments[settlement_timing][start_of_day][${name}]` })

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}
