import type { AccountState } from '../../core/account.js'
import type { DailyWork } from '../../core/daily.js'
import { defaultExternalAccount } from '../../resources/externalAccounts/index.js'
import { isPayoutDay, type PayoutRhythm } from '../calendar/payoutCalendar.js'
import { availableBalance, ledgerOf, takeUnpaid } from '../ledger/accountLedger.js'
import { record } from '../ledger/record.js'
import { type Scope, scheduledScope } from '../scope.js'
import { minimumBalance } from './minimumBalances.js'
import { sendPayout } from './sendPayout.js'

/** Pays out what is available on the days of each account's schedule. */
export const automaticPayouts: DailyWork = {
  label: 'automatic payouts',
  run(sandbox, account) {
    const scope = scheduledScope(sandbox, account)
    if (!account.object.payouts_enabled || !isPayoutDay(rhythmOf(account), scope.now)) return
    for (const currency of ledgerOf(account).currencies) payOutAll(scope, currency)
  },
}

function payOutAll(scope: Scope, currency: string): void {
  const { account } = scope
  const destination = defaultExternalAccount(account, currency)
  // After a failure nothing goes there until the bank account was replaced or corrected.
  if (!destination || destination.status === 'errored') return
  const kept = minimumBalance(account, currency)
  const amount = availableBalance(account, currency) - kept
  if (amount <= 0) return

  // What stays is taken out of this payout and put into the next one, so that each is exactly the sum of what it lists.
  const hold = (type: 'payout_minimum_balance_hold' | 'payout_minimum_balance_release', value: number) =>
    record(scope, { type, currency, amount: value, from: 'held', source: null, description: null })
  if (kept > 0) hold('payout_minimum_balance_hold', -kept)
  const payout = sendPayout(scope, {
    amount,
    currency,
    destination,
    method: 'standard',
    automatic: true,
    description: 'STRIPE PAYOUT',
    statementDescriptor: account.object.settings?.payouts?.statement_descriptor ?? null,
  })
  takeUnpaid(account, currency, payout.id)
  if (kept > 0) hold('payout_minimum_balance_release', kept)
}

/** Accounts that were never told otherwise pay out by their country's schedule. */
function rhythmOf(account: AccountState): PayoutRhythm {
  const schedule = account.object.settings?.payouts?.schedule
  return {
    interval: schedule?.interval ?? 'manual',
    weeklyDays: schedule?.weekly_payout_days ?? (schedule?.weekly_anchor ? [schedule.weekly_anchor] : []),
    monthlyDays: schedule?.monthly_payout_days ?? (schedule?.monthly_anchor ? [schedule.monthly_anchor] : []),
  }
}
