import { idOf, paymentIntents } from '../../money/objects.js'
import { cancelPaymentIntent } from '../../money/payments/cancelPaymentIntent.js'
import type { Scope } from '../../money/scope.js'
import { invoicePayments } from '../objects.js'
import { paymentsOf } from './paymentsOf.js'

/** Nobody is to pay any more: what waited for the invoice is given up. */
export function cancelPayments(scope: Scope, invoice: string): void {
  const { account, now } = scope
  for (const payment of paymentsOf(account, invoice)) {
    if (payment.status !== 'open') continue
    invoicePayments(account).update(payment.id, {
      status: 'canceled',
      status_transitions: { ...payment.status_transitions, canceled_at: now },
    })
    const intent = paymentIntents(account).get(idOf(payment.payment.payment_intent) ?? '')
    if (intent && payment.is_default && !['succeeded', 'canceled'].includes(intent.status)) {
      cancelPaymentIntent(scope, intent, 'void_invoice')
    }
  }
}
