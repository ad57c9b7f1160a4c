import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Context } from '../../core/context.js'
import { badParameter } from '../../core/errors.js'
import { type Route, route } from '../../core/route.js'
import { storeAccount } from '../../resources/accounts/accountStore.js'
import { countryDefaults } from '../../resources/accounts/countryDefaults.js'
import { scheduleAfter } from '../../resources/accounts/payoutSchedule.js'
import { minimumBalances, setMinimumBalance } from '../payouts/minimumBalances.js'
import { setStartOfDay, startOfDayAfter, startOfDayOf } from './startOfDay.js'

type Payouts = Stripe.Account.Settings.Payouts

export const balanceSettingsRoutes: Route[] = [
  route('GET', '/v1/balance_settings', 'BalanceSettingsRetrieveParams', ({ account }) => balanceSettingsOf(account)),

  route('POST', '/v1/balance_settings', 'BalanceSettingsUpdateParams', (ctx) => {
    const previous = balanceSettingsOf(ctx.account)
    updateBalanceSettings(ctx)
    const changed = balanceSettingsOf(ctx.account)
    ctx.emit('balance_settings.updated', changed, { previous })
    return changed
  }),
]

/** A second view of `settings.payouts` of the account, plus the minimum balances, which the account does not show. */
export function balanceSettingsOf(account: AccountState): Stripe.BalanceSettings {
  const payouts = payoutSettings(account)
  const { delay_days, interval, monthly_payout_days, weekly_payout_days } = payouts.schedule
  const usual = countryDefaults(account.country)?.schedule.delay_days
  const minimums = minimumBalances(account)
  return {
    object: 'balance_settings',
    payments: {
      debit_negative_balances: payouts.debit_negative_balances,
      payouts: {
        automatic_transfer_rules_by_currency: null,
        minimum_balance_by_currency: Object.keys(minimums).length > 0 ? minimums : null,
        schedule: {
          interval,
          ...(monthly_payout_days ? { monthly_payout_days } : {}),
          ...(weekly_payout_days ? { weekly_payout_days } : {}),
        },
        statement_descriptor: payouts.statement_descriptor,
        status: account.object.payouts_enabled ? 'enabled' : 'disabled',
      },
      settlement_timing: {
        delay_days,
        ...(delay_days === usual ? {} : { delay_days_override: delay_days }),
        start_of_day: startOfDayOf(account),
      },
    },
  }
}

function updateBalanceSettings({ account, params }: Context<Stripe.BalanceSettingsUpdateParams>): void {
  const { debit_negative_balances: debit, payouts = {}, settlement_timing: timing = {} } = params.payments ?? {}
  const stored = payoutSettings(account)
  const override = timing.delay_days_override
  const delay = override === '' || override === null ? 'minimum' : override
  if (typeof delay === 'number' && (delay < 1 || delay > 31)) {
    throw badParameter('Invalid delay_days_override: must be between 1 and 31', {
      param: 'payments[settlement_timing][delay_days_override]',
    })
  }
  const startOfDay = startOfDayAfter(account, timing.start_of_day)
  const { interval, ...days } = payouts.schedule ?? {}
  const schedule = scheduleAfter(account, stored.schedule, {
    ...days,
    ...(interval === undefined ? {} : { interval }),
    ...(delay === undefined ? {} : { delay_days: delay }),
  })
  const minimums = payouts.minimum_balance_by_currency
  for (const amount of Object.values(minimums || {})) {
    if (amount && amount < 0) {
      throw badParameter('This value must be greater than or equal to 0.', {
        code: 'parameter_invalid_integer',
        param: 'payments[payouts][minimum_balance_by_currency]',
      })
    }
  }

  setStartOfDay(account, startOfDay)
  if (minimums === '' || minimums === null)
    for (const currency of Object.keys(minimumBalances(account))) setMinimumBalance(account, currency, null)
  for (const [currency, amount] of Object.entries(minimums || {})) {
    setMinimumBalance(account, currency.toLowerCase(), amount === '' ? null : amount)
  }
  const { settings } = account.object
  if (!settings) return
  storeAccount(account, {
    settings: {
      ...settings,
      payouts: {
        debit_negative_balances: debit ?? stored.debit_negative_balances,
        schedule,
        statement_descriptor:
          payouts.statement_descriptor === undefined
            ? stored.statement_descriptor
            : payouts.statement_descriptor || null,
      },
    },
  })
}

function payoutSettings(account: AccountState): Payouts {
  return (
    account.object.settings?.payouts ?? {
      debit_negative_balances: true,
      schedule: countryDefaults(account.country)?.schedule ?? { delay_days: 7, interval: 'daily' },
      statement_descriptor: null,
    }
  )
}
