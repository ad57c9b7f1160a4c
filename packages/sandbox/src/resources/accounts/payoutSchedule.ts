import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { badParameter } from '../../core/errors.js'
import { countryDefaults } from './countryDefaults.js'

type Schedule = Stripe.Account.Settings.Payouts.Schedule
type Asked = Stripe.AccountUpdateParams.Settings.Payouts.Schedule

const param = (name: string) => `settings[payouts][schedule][${name}]`

/** The schedule after an update: only what belongs to its interval is kept and shown. */
export function scheduleAfter(account: AccountState, stored: Schedule, asked: Asked): Schedule {
  const interval = asked.interval ?? stored.interval
  const delay_days = delayAfter(account, stored, asked)
  if (interval === 'weekly') {
    const days = asked.weekly_payout_days ?? (asked.weekly_anchor ? [asked.weekly_anchor] : stored.weekly_payout_days)
    const [anchor] = days ?? []
    if (!days || !anchor) throw missingAnchor('weekly_anchor', interval)
    const weekdays = days.filter(
      (day): day is Exclude<typeof day, 'saturday' | 'sunday'> => day !== 'saturday' && day !== 'sunday',
    )
    if (weekdays.length < days.length) {
      throw badParameter('Invalid weekly_anchor: must be one of monday, tuesday, wednesday, thursday, or friday', {
        param: param(asked.weekly_payout_days ? 'weekly_payout_days' : 'weekly_anchor'),
      })
    }
    return { delay_days, interval, weekly_anchor: anchor, weekly_payout_days: weekdays }
  }
  if (interval === 'monthly') {
    const days =
      asked.monthly_payout_days ?? (asked.monthly_anchor ? [asked.monthly_anchor] : stored.monthly_payout_days)
    const [anchor] = days ?? []
    if (!days || anchor === undefined) throw missingAnchor('monthly_anchor', interval)
    if (days.some((day) => day < 1 || day > 31)) {
      throw badParameter('Invalid monthly_anchor: must be between 1 and 31', {
        param: param(asked.monthly_payout_days ? 'monthly_payout_days' : 'monthly_anchor'),
      })
    }
    return { delay_days, interval, monthly_anchor: anchor, monthly_payout_days: days }
  }
  return { delay_days, interval }
}

function delayAfter(account: AccountState, stored: Schedule, { delay_days: asked }: Asked): number {
  if (asked === undefined) return stored.delay_days
  if (asked === 'minimum') return countryDefaults(account.country)?.schedule.delay_days ?? stored.delay_days
  if (asked < 1 || asked > 31) {
    throw badParameter('Invalid delay_days: must be between 1 and 31, or minimum', { param: param('delay_days') })
  }
  return asked
}

const missingAnchor = (name: string, interval: string) =>
  badParameter(`You must provide ${param(name)} when the interval is ${interval}.`, {
    code: 'parameter_missing',
    param: param(name),
  })
