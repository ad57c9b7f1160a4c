import type Stripe from 'stripe'
import { attachPaymentMethod, isOwned } from '../cards/attach.js'
import { availableBalance } from '../ledger/accountLedger.js'
import { record } from '../ledger/record.js'
import { charges, paymentIntents } from '../objects.js'
import { inAccount, type Scope } from '../scope.js'
import { applicationOf } from './application.js'
import { blankCharge } from './chargeObject.js'

/**
 * A connected account pays the platform out of what it has available. The whole amount must be there, in the same currency; until
 * it is, the payment waits.
 */
export function payFromBalance(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
): Stripe.PaymentIntent {
  const { account, now, platform, sandbox } = scope
  const payer = platform.accounts.get(intent.customer_account ?? '')
  if (!payer || availableBalance(payer, intent.currency) < intent.amount) {
    const waiting = paymentIntents(account).update(intent.id, {
      status: 'requires_action',
      next_action: { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'stripe_balance_insufficient_funds' } },
    })
    scope.emit('payment_intent.requires_action', waiting, { previous: intent })
    return waiting
  }
  if (intent.setup_future_usage && !isOwned(method)) {
    attachPaymentMethod(scope, method, { customer: null, customerAccount: payer.id })
  }
  const id = sandbox.ids.next('py')
  const { amount, currency, description } = intent
  record(inAccount(scope, payer), {
    type: 'stripe_balance_payment_debit',
    currency,
    amount: -amount,
    from: 'other_accounts',
    source: id,
    description,
  })
  const received = record(scope, { type: 'payment', currency, amount, from: 'other_accounts', source: id, description })
  const paid = charges(account).insert({
    ...blankCharge(id, now, amount, currency),
    amount_captured: amount,
    application: account.connected ? applicationOf(platform) : null,
    balance_transaction: received.id,
    billing_details: method.billing_details,
    captured: true,
    description,
    metadata: intent.metadata,
    paid: true,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: { type: 'stripe_balance' },
    receipt_email: intent.receipt_email,
  })
  const succeeded = paymentIntents(account).update(intent.id, {
    amount_received: amount,
    last_payment_error: null,
    latest_charge: id,
    next_action: null,
    status: 'succeeded',
  })
  scope.emit('charge.succeeded', paid)
  scope.emit('payment_intent.succeeded', succeeded)
  return succeeded
}
