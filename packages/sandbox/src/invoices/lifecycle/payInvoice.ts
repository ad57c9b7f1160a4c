import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { ApiError, invalidRequest } from '../../core/errors.js'
import { cardBehind } from '../../money/cards/cardFacts.js'
import { paymentMethodNamed } from '../../money/cards/paymentMethods.js'
import { attemptPayment } from '../../money/payments/attemptPayment.js'
import type { Scope } from '../../money/scope.js'
import { inTimeOf } from '../../testClocks/timeOf.js'
import { billedToOf, payerOf } from '../billedTo.js'
import { invoices } from '../objects.js'
import { methodFor } from '../payments/methodFor.js'
import { openIntentOf } from '../payments/paymentsOf.js'
import { finalizeInvoice } from './finalizeInvoice.js'
import { markPaid } from './markPaid.js'

export interface PayOptions {
  /** An id or a template; the invoice's, the subscription's or the customer's default unless told otherwise. */
  payment_method?: string | undefined
  /** False where the buyer is there to answer their bank. */
  off_session?: boolean | undefined
  paid_out_of_band?: boolean | undefined
  /** Where a bank's page leads back to. */
  return_url?: string | undefined
}

/** What became of an attempt to pay an invoice. `invoice` is what it is afterwards. */
export type InvoiceOutcome =
  | { outcome: 'paid'; invoice: Stripe.Invoice }
  | { outcome: 'requires_action'; invoice: Stripe.Invoice; intent: Stripe.PaymentIntent; error: ApiError }
  | { outcome: 'declined'; invoice: Stripe.Invoice; intent: Stripe.PaymentIntent; error: ApiError }

/** Finalizes a draft, then charges what is due. Misuse is thrown; a decline is an answer, with the error to throw. */
export function payInvoice(requested: Scope, invoice: Stripe.Invoice, options: PayOptions = {}): InvoiceOutcome {
  const scope = inTimeOf(requested, payerOf(billedToOf(invoice)))
  const { account } = scope
  const open = invoice.status === 'draft' ? finalizeInvoice(scope, invoice) : invoice
  if (open.status === 'paid') {
    if (invoice.status === 'draft') return { outcome: 'paid', invoice: open }
    throw invalidRequest('Invoice is already paid', { code: 'invoice_not_editable' })
  }
  if (open.status === 'void') {
    throw invalidRequest('This invoice can no longer be paid, because it was voided.', { code: 'invoice_not_editable' })
  }
  if (options.paid_out_of_band) return { outcome: 'paid', invoice: markPaid(scope, open, { offStripe: true }) }

  const intent = openIntentOf(account, open.id)
  const named = options.payment_method ?? methodFor(account, open)
  if (!named || !intent) throw noMethod()
  const method = paymentMethodNamed(scope, named)
  const alone = options.off_session !== false && !needsBuyer(account, method.id)
  const attempt = attemptPayment(scope, intent, {
    payment_method: method.id,
    ...(alone ? { off_session: true } : {}),
    ...(options.return_url === undefined ? {} : { return_url: options.return_url }),
  })
  // What the payment's own events say of it has been written to the invoice by now.
  const after = invoices(account).get(open.id) ?? open
  if (attempt.outcome === 'success') return { outcome: 'paid', invoice: after }
  if (attempt.outcome === 'declined') return { ...attempt, invoice: after }
  return { ...attempt, invoice: after, error: actionRequired(attempt.intent) }
}

/** A bank that wants to hear from the buyer makes an invoice wait for them, where a plain payment would be declined. */
function needsBuyer(account: AccountState, method: string): boolean {
  const behind = cardBehind(account, method)
  const asks = behind?.card.authentication
  return asks === 'always' || (asks === 'until_set_up' && !behind?.setUp)
}

const noMethod = () =>
  invalidRequest(
    'There is no `default_payment_method` set on this Customer or Invoice. Please set one, or pass a `payment_method`.',
    { code: 'resource_missing', param: 'payment_method' },
  )

const actionRequired = (intent: Stripe.PaymentIntent) =>
  new ApiError(402, {
    type: 'card_error',
    code: 'invoice_payment_intent_requires_action',
    message:
      'This payment requires additional user action before it can be completed successfully. Payment can be completed using the PaymentIntent associated with the invoice.',
    payment_intent: intent,
  })
