import type Stripe from 'stripe'
import { ApiError, invalidRequest } from '../../core/errors.js'
import { adjustBalance } from '../../customers/adjustBalance.js'
import { customers } from '../../customers/objects.js'
import { day } from '../../money/calendar/days.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { inTimeOf } from '../../testClocks/timeOf.js'
import { amountMembers, amountsDue } from '../amounts/amountsDue.js'
import { balanceOfCustomer, billedToOf, payerOf } from '../billedTo.js'
import { refreshDraft } from '../drafts/refreshDraft.js'
import { invoiceDetails, invoices } from '../objects.js'
import { addressesOf } from '../pages/addresses.js'
import { openPayment } from '../payments/openPayment.js'
import { invoiceNumber } from './invoiceNumber.js'
import { markPaid } from './markPaid.js'
import { remindWhenDue } from './remindWhenDue.js'
import { voidInvoice } from './voidInvoice.js'

const hour = 3600

/**
 * From here on an invoice says what it says: it has a number, a page and a PDF, the customer's credit has been counted in, and a
 * payment waits for what is due. Where nothing is due it is paid at once.
 */
export function finalizeInvoice(
  requested: Scope,
  draft: Stripe.Invoice,
  { autoAdvance = draft.auto_advance ?? false }: { autoAdvance?: boolean } = {},
): Stripe.Invoice {
  const scope = inTimeOf(requested, payerOf(billedToOf(draft)))
  const { account, now } = scope
  if (draft.status !== 'draft') {
    throw invalidRequest("This invoice is already finalized, you can't re-finalize a non-draft invoice.", {
      code: 'invoice_not_editable',
    })
  }
  const current = refreshDraft(scope, draft)
  const billed = billedToOf(current)
  const starting = balanceOfCustomer(account, billed, current.currency)
  const due = amountsDue(current.total, starting, current.currency)
  const details = invoiceDetails(account).get(current.id)
  const charged = current.collection_method === 'charge_automatically'
  const numbered = {
    ...current,
    ...amountMembers(due.amount_due, 0),
    auto_advance: autoAdvance,
    automatically_finalizes_at: null,
    due_date: charged ? null : (current.due_date ?? now + (details?.daysUntilDue ?? 30) * day),
    effective_at: current.effective_at ?? now,
    next_payment_attempt: charged && autoAdvance && due.amount_due > 0 ? now + hour : null,
    starting_balance: starting,
    status: 'open' as const,
    status_transitions: { ...current.status_transitions, finalized_at: now },
  }
  withReason(scope, current, () => requireLocation(current))
  if (due.amount_due > 0) withReason(scope, current, () => openPayment(scope, numbered))
  const number = current.number ?? invoiceNumber(scope, current)
  const finalized = invoices(account).update(current.id, {
    ...numbered,
    ...addressesOf(scope, current.id, details?.token ?? ''),
    ending_balance: idOf(current.customer) === null ? null : due.ending,
    last_finalization_error: null,
    number,
  })
  countBalanceIn(scope, finalized, due)
  replaceRevised(scope, finalized)
  scope.emit('invoice.finalized', finalized)
  remindWhenDue(scope, finalized)
  return due.amount_due === 0 ? markPaid(scope, finalized) : finalized
}

/** Stripe Tax does not guess where somebody is. */
function requireLocation({ automatic_tax: { enabled, status } }: Stripe.Invoice): void {
  if (!enabled || status === 'complete') return
  throw invalidRequest(
    "The customer's location isn't recognized. Set a valid customer address in order to automatically calculate tax.",
    { code: 'customer_tax_location_invalid' },
  )
}

/** A finalization that cannot be leaves a draft which says why. */
function withReason(scope: Scope, draft: Stripe.Invoice, work: () => void): void {
  try {
    work()
  } catch (error) {
    if (error instanceof ApiError) {
      const { type, code, message, param } = error.body
      const failed = invoices(scope.account).update(draft.id, {
        last_finalization_error: {
          type,
          message,
          ...(code === undefined ? {} : { code }),
          ...(param === undefined ? {} : { param }),
        },
      })
      scope.emit('invoice.finalization_failed', failed)
    }
    throw error
  }
}

/** Credit that was used, credit that a negative total gives, and what is too little to be charged. */
function countBalanceIn(scope: Scope, invoice: Stripe.Invoice, due: ReturnType<typeof amountsDue>): void {
  const customer = customers(scope.account).get(idOf(invoice.customer) ?? '')
  if (!customer) return
  const { currency, id } = invoice
  if (due.applied !== 0) {
    adjustBalance(scope, customer.id, { amount: due.applied, currency, type: 'applied_to_invoice', invoice: id })
  }
  if (due.carried !== 0) {
    adjustBalance(scope, customer.id, { amount: due.carried, currency, type: 'invoice_too_small', invoice: id })
  }
  const now = customers(scope.account).get(customer.id)
  if (now && !now.currency) {
    const settled = customers(scope.account).update(customer.id, { currency })
    scope.emit('customer.updated', settled, { previous: now })
  }
}

/** A revision takes the place of what it revises. */
function replaceRevised(scope: Scope, { from_invoice: from, id }: Stripe.Invoice): void {
  const revised = invoices(scope.account).get(idOf(from?.invoice) ?? '')
  if (!revised) return
  const told = invoices(scope.account).update(revised.id, { latest_revision: id })
  if (told.status === 'open' || told.status === 'uncollectible') voidInvoice(scope, told)
}
