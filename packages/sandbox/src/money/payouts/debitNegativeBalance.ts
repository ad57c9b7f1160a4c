import type { DailyWork } from '../../core/daily.js'
import { defaultExternalAccount } from '../../resources/externalAccounts/index.js'
import { addBusinessDays, isBusinessDay } from '../calendar/days.js'
import { availableBalance, ledgerOf, takeUnpaid } from '../ledger/accountLedger.js'
import { record } from '../ledger/record.js'
import { payouts } from '../objects.js'
import { type Scope, scheduledScope } from '../scope.js'
import { arrive, leave } from './payoutOutcome.js'

/** Where Stripe debits bank accounts. @see https://docs.stripe.com/connect/account-balances#automatically-debit-connected-accounts */
const debitCountries = new Set(
  'AT AU BE BG CA CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NZ PL PT RO SE SI SK US'.split(' '),
)

/** What an account owes is taken from its bank account, as a payout of less than nothing, where it agreed to that. */
export const negativeBalanceDebits: DailyWork = {
  label: 'debits for negative balances',
  run(sandbox, account) {
    const agreed = account.object.settings?.payouts?.debit_negative_balances && account.object.payouts_enabled
    if (!agreed || !debitCountries.has(account.country) || !isBusinessDay(sandbox.clock.now())) return
    const scope = scheduledScope(sandbox, account)
    for (const currency of ledgerOf(account).currencies) debit(scope, currency)
  },
}

function debit(scope: Scope, currency: string): void {
  const { account, now, sandbox } = scope
  const owed = -availableBalance(account, currency)
  const destination = defaultExternalAccount(account, currency)
  // What is on its way may cover it.
  if (owed <= 0 || ledgerOf(account).total(currency, 'pending') > 0) return
  if (destination?.object !== 'bank_account' || destination.status === 'errored') return
  const id = sandbox.ids.next('po')
  const description = 'STRIPE PAYOUT'
  const credit = record(scope, { type: 'payout', currency, amount: owed, from: 'in_transit', source: id, description })
  takeUnpaid(account, currency, id)
  const arrives = addBusinessDays(now, 2)
  const payout = payouts(account).insert({
    id,
    object: 'payout',
    amount: -owed,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: arrives,
    automatic: true,
    balance_transaction: credit.id,
    created: now,
    currency,
    description,
    destination: destination.id,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: {},
    method: 'standard',
    original_payout: null,
    payout_method: null,
    reconciliation_status: 'in_progress',
    reversed_by: null,
    source_type: 'card',
    statement_descriptor: account.object.settings?.payouts?.statement_descriptor ?? null,
    status: 'pending',
    trace_id: { status: 'pending', value: null },
    type: 'bank_account',
  })
  scope.emit('payout.created', payout)
  sandbox.scheduler.schedule(now + 3600, `${id} leaves for the bank`, () => leave(sandbox, account, id))
  sandbox.scheduler.schedule(arrives, `${id} arrives`, () => arrive(sandbox, account, id))
}
