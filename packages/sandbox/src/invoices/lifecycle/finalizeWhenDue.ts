import type Stripe from 'stripe'
import { ApiError } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { timeOf } from '../../testClocks/timeOf.js'
import { billedToOf, payerOf } from '../billedTo.js'
import { invoices } from '../objects.js'
import { collect } from './collect.js'
import { finalizeInvoice } from './finalizeInvoice.js'

/** A draft that advances by itself is finalized at its time, unless it was by then, and its money is collected. */
export function finalizeWhenDue({ account, sandbox }: Scope, invoice: Stripe.Invoice): void {
  const { id, automatically_finalizes_at: at } = invoice
  if (at === null) return
  timeOf(sandbox, account, payerOf(billedToOf(invoice))).schedule(at, `finalize ${id}`, (scope) => {
    const draft = invoices(account).get(id)
    if (draft?.status !== 'draft' || draft.automatically_finalizes_at !== at) return
    try {
      const open = finalizeInvoice(scope, draft)
      if (open.status === 'open' && open.auto_advance) collect(scope, open)
    } catch (error) {
      // The invoice stays a draft and says why; a request would have been refused with it.
      if (!(error instanceof ApiError)) throw error
    }
  })
}
