import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import { inTimeOf } from '../../testClocks/timeOf.js'
import { payerOf } from '../billedTo.js'
import type { InvoiceInput } from '../invoiceInput.js'
import { buildInvoice } from './buildInvoice.js'
import { asLine, joiningItems } from './draftInvoice.js'

/** The invoice that `draftInvoice` would make of the same input, and all of its lines. Nothing is kept, and nothing told. */
export function previewInvoice(
  requested: Scope,
  input: InvoiceInput,
): { invoice: Stripe.Invoice; lines: Stripe.InvoiceLineItem[] } {
  const scope = inTimeOf(requested, payerOf(input))
  const { ids } = scope.sandbox
  const sources = [...joiningItems(scope, input).map(asLine), ...(input.lines ?? [])]
  const { invoice, details } = buildInvoice(scope, input, sources, {
    id: ids.next('upcoming_in'),
    token: '',
    lineId: () => ids.next('il_tmp'),
  })
  return { invoice, lines: details.lines.map(({ line }) => line) }
}
