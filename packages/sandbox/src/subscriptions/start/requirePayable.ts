import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { previewInvoice } from '../../invoices/drafts/previewInvoice.js'
import type { InvoiceInput } from '../../invoices/invoiceInput.js'
import { cardFacts } from '../../money/cards/paymentMethods.js'
import { requireChargeable } from '../../money/fees/amountLimits.js'
import { paymentMethods } from '../../money/objects.js'
import { attemptPayment } from '../../money/payments/attemptPayment.js'
import { createPaymentIntent } from '../../money/payments/createPaymentIntent.js'
import type { Scope } from '../../money/scope.js'

interface Paying {
  readonly method: string | null
  readonly behavior: Stripe.SubscriptionCreateParams.PaymentBehavior
  readonly offSession: boolean
}

/** Charging at once needs something to charge. */
export function requireMethod(due: number, { method, behavior }: Paying): void {
  if (due === 0 || method !== null || behavior === 'default_incomplete') return
  throw invalidRequest(
    'This customer has no attached payment source or default payment method. Please consider adding a default payment method. For more information, visit https://stripe.com/docs/billing/subscriptions/payment-methods-setting#payment-method-priority.',
    { code: 'resource_missing' },
  )
}

/** What an invoice would ask for. One that could not be finalized is refused before anything is written. */
export function amountDue(scope: Scope, input: InvoiceInput): number {
  const { amount_due: due, automatic_tax: tax, currency } = previewInvoice(scope, input).invoice
  if (tax.enabled && tax.status !== 'complete') {
    throw invalidRequest(
      "The customer's location isn't recognized. Set a valid customer address in order to automatically calculate tax.",
      { code: 'customer_tax_location_invalid' },
    )
  }
  if (due > 0) requireChargeable(due, currency)
  return due
}

/**
 * With `error_if_incomplete` a payment that fails leaves nothing behind but itself: where the card is known to refuse, it is
 * charged before anything else is done, and the request ends with its error.
 */
export function requireSuccess(scope: Scope, due: number, input: InvoiceInput, { method, offSession }: Paying): void {
  if (due === 0 || method === null || !refuses(scope, method, offSession)) return
  const intent = createPaymentIntent(scope, {
    amount: due,
    currency: input.currency ?? '',
    ...(input.customer ? { customer: input.customer } : {}),
    ...(input.customer_account ? { customer_account: input.customer_account } : {}),
    payment_method: method,
  })
  const attempt = attemptPayment(scope, intent, offSession ? { off_session: true } : { error_on_requires_action: true })
  if (attempt.outcome === 'declined') throw attempt.error
}

function refuses({ account }: Scope, method: string, offSession: boolean): boolean {
  if (paymentMethods(account).get(method)?.type !== 'card') return false
  const { card, setUp } = cardFacts(account, method)
  if (card.decline) return true
  if (!card.authentication || card.authentication === 'if_requested') return false
  return !offSession || card.authentication === 'always' || (card.authentication === 'until_set_up' && !setUp)
}
