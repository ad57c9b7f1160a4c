import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { requirePositive } from '../money/fees/amountLimits.js'
import { settlementCurrencies } from '../money/fees/settlementCurrency.js'
import { record } from '../money/ledger/record.js'
import { failureOf } from '../money/payouts/testBanks.js'
import type { Scope } from '../money/scope.js'
import { soon } from '../money/soon.js'
import { topups } from './objects.js'
import { bankOfTopup, topupSource } from './topupSource.js'

/** Draws money from the platform's bank account into its balance. */
export function createTopup(scope: Scope, params: Stripe.TopupCreateParams): Stripe.Topup {
  const { account, now, sandbox } = scope
  const { amount, currency } = params
  requirePositive(amount, 'amount')
  if (!settlementCurrencies(account).includes(currency)) {
    throw invalidRequest(`You cannot top up in ${currency}: this account does not keep a balance in it.`, {
      param: 'currency',
    })
  }
  if (params.statement_descriptor && params.statement_descriptor.length > 15) {
    throw invalidRequest('The statement descriptor of a top-up must be at most 15 characters.', {
      param: 'statement_descriptor',
    })
  }
  const bank = bankOfTopup(params.source)
  const id = sandbox.ids.next('tu')
  const topup = topups(account).insert({
    id,
    object: 'topup',
    amount,
    balance_transaction: null,
    created: now,
    currency,
    description: params.description || null,
    expected_availability_date: now,
    failure_code: null,
    failure_message: null,
    initiated_by: 'user',
    livemode: false,
    metadata: mergeMetadata({}, params.metadata),
    source: bank ? topupSource(scope, bank, currency) : null,
    statement_descriptor: params.statement_descriptor || null,
    status: 'pending',
    transfer_group: params.transfer_group || null,
  })
  scope.emit('topup.created', topup)
  const failure = failureOf(bank?.account)
  soon(sandbox, account, `${id} is answered by the bank`, (later) => {
    const pending = topups(account).get(id)
    if (pending?.status !== 'pending') return
    if (failure) {
      const { code, message } = failure
      const failed = topups(account).update(id, { status: 'failed', failure_code: code, failure_message: message })
      later.emit('topup.failed', failed, { previous: pending })
    } else succeed(later, pending)
  })
  return topup
}

function succeed(scope: Scope, topup: Stripe.Topup): void {
  const { amount, currency, description, id } = topup
  const transaction = record(scope, { type: 'topup', currency, amount, from: 'bank', source: id, description })
  const succeeded = topups(scope.account).update(id, { balance_transaction: transaction.id, status: 'succeeded' })
  scope.emit('topup.succeeded', succeeded, { previous: topup })
}
