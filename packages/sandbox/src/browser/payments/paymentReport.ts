import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { balanceTransactions, charges, idOf, transfers } from '../../money/objects.js'
import type { Grant } from '../browserSessions.js'
import { callApi } from '../callApi.js'
import { managesOnBehalf } from '../grants.js'
import { Refusal } from '../refusal.js'
import { accountFacts } from '../reports/accountFacts.js'
import { disputeRow } from './disputeRow.js'
import type { Order } from './order.js'
import { paymentRow } from './paymentRow.js'
import { findPayment, type Payment } from './paymentsOf.js'
import { timelineOf } from './timelineOf.js'

/** The payment that a page names, where the session may see it: those on behalf of the account only with their feature. */
export function requirePayment(account: AccountState, grant: Grant, id: string): Payment {
  const payment = findPayment(account, id, managesOnBehalf(grant))
  if (!payment) throw new Refusal(404, 'invalid_request_error', `No such payment: '${id}'`, 'resource_missing')
  return payment
}

/** One payment with what it came to, and everything that has happened to it. */
export async function paymentReport({ sandbox, session, account, grant, id }: Order) {
  const payment = requirePayment(account, grant, id)
  const { intent, charge, onBehalf: asPlatform } = payment
  const ask = <Body>(path: string, params: Record<string, string>) =>
    callApi<Body>(sandbox, session, path, { params, asPlatform })
  const [facts, charged, attempts, refunds, disputes] = await Promise.all([
    accountFacts(sandbox, session),
    charge && ask<Stripe.Charge>(`/v1/charges/${charge.id}`, { 'expand[]': 'balance_transaction' }),
    intent && ask<Stripe.ApiList<Stripe.Charge>>('/v1/charges', { payment_intent: intent.id, limit: '100' }),
    charge && ask<Stripe.ApiList<Stripe.Refund>>('/v1/refunds', { charge: charge.id, limit: '100' }),
    charge && ask<Stripe.ApiList<Stripe.Dispute>>('/v1/disputes', { charge: charge.id, limit: '100' }),
  ])
  const refunded = refunds?.data ?? []
  const disputed = disputes?.data ?? []
  return {
    account: facts,
    payment: {
      ...paymentRow(payment),
      intent: intent?.id ?? null,
      charge: charge?.id ?? null,
      descriptor: charge?.calculated_statement_descriptor ?? null,
      email: charge?.billing_details.email ?? intent?.receipt_email ?? null,
      failure: charge?.failure_message ?? intent?.last_payment_error?.message ?? null,
      can: actionsOn(payment),
    },
    sums: charged ? sumsOf(account, charged, asPlatform) : null,
    timeline: timelineOf(intent, attempts?.data ?? (charged ? [charged] : []), refunded, disputed),
    disputes: disputed.map((dispute) => disputeRow(dispute, { payment: payment.id, onBehalf: asPlatform })),
  }
}

/** What could be done with the payment as it stands, whoever may do it. */
function actionsOn({ intent, charge }: Payment) {
  const left = charge?.captured && charge.status === 'succeeded' ? charge.amount - charge.amount_refunded : 0
  const isOwnMoney = charge?.source_transfer === null
  const isOpen = intent !== undefined && /^requires_(payment_method|confirmation|action)$/.test(intent.status)
  return {
    refund: isOwnMoney && !charge?.disputed ? left : 0,
    capture: intent?.status === 'requires_capture' ? intent.amount_capturable : 0,
    cancel: intent?.status === 'requires_capture' || isOpen,
  }
}

/** From what the buyer paid to what the account keeps. */
function sumsOf(account: AccountState, charge: Stripe.Charge, onBehalf: boolean) {
  const transaction = charge.balance_transaction
  if (typeof transaction !== 'object' || transaction === null) return null
  const platformFee = transaction.fee_details
    .filter(({ type }) => type === 'application_fee')
    .reduce((sum, { amount }) => sum + amount, 0)
  if (!onBehalf) {
    return {
      currency: transaction.currency,
      gross: transaction.amount,
      stripe_fee: transaction.fee - platformFee,
      application_fee: platformFee,
      net: transaction.net,
    }
  }
  // The platform's own fees are the platform's business: the account sees what was held back and what it was sent.
  const received = receivedFor(account, charge)
  const inSameCurrency = received?.currency === charge.currency
  const gross = inSameCurrency ? charge.amount_captured : (received?.amount ?? 0)
  const net = received?.net ?? 0
  return { currency: received?.currency ?? charge.currency, gross, stripe_fee: 0, application_fee: gross - net, net }
}

/** What came to the account's own balance of a charge that the platform made on its behalf. */
function receivedFor(account: AccountState, charge: Stripe.Charge): Stripe.BalanceTransaction | undefined {
  const transfer = transfers(account.platform.account).get(idOf(charge.transfer) ?? '')
  const payment = charges(account).get(idOf(transfer?.destination_payment) ?? '')
  return balanceTransactions(account).get(idOf(payment?.balance_transaction) ?? '')
}
