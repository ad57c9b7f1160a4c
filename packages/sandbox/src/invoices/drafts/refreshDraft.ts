import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import { amountMembers, amountsDue } from '../amounts/amountsDue.js'
import { keepRates, taxedAt } from '../amounts/automaticTax.js'
import { calculate } from '../amounts/calculate.js'
import { lineItem } from '../amounts/lineItem.js'
import { balanceOfCustomer, billedToOf, customerMembers } from '../billedTo.js'
import type { NewLine } from '../invoiceInput.js'
import { invoiceDetails, invoices } from '../objects.js'
import { linesShown } from './buildInvoice.js'

interface SourcedLine {
  /** Of a line that is there already; a new one gets an id. */
  id?: string | undefined
  source: NewLine
}

/**
 * Works a draft out again: after its lines, discounts or tax rates changed, and before it is finalized, because until then it
 * follows its customer.
 */
export function refreshDraft(
  scope: Scope,
  draft: Stripe.Invoice,
  changes: Partial<Stripe.Invoice> = {},
  changedLines?: readonly SourcedLine[],
): Stripe.Invoice {
  const { account, now, sandbox } = scope
  const details = invoiceDetails(account).get(draft.id)
  if (!details) throw new Error(`The sandbox holds no lines of the invoice ${draft.id}.`)
  const changed = { ...draft, ...changes }
  const { currency } = changed
  const kept = new Map(details.lines.map((entry) => [entry.line.id, entry]))
  const lines = changedLines?.map(({ id = sandbox.ids.next('il'), source }) => {
    const before = kept.get(id)
    const place = { id, invoice: draft.id, currency, now: before?.line.period.start ?? now }
    return { source, line: lineItem(account, source, place) }
  })
  const billed = billedToOf(draft)
  const members = customerMembers(account, billed)
  const automatic = changed.automatic_tax.enabled ? taxedAt(account, members) : undefined
  const {
    lines: worked,
    rates,
    totals,
  } = calculate(account, {
    currency,
    lines: lines ?? details.lines,
    discounts: details.discounts,
    defaultTaxRates: changed.default_tax_rates,
    shippingRate: details.shippingRate,
    taxExempt: members.customer_tax_exempt,
    automatic,
  })
  keepRates(account, rates, now)
  invoiceDetails(account).update(draft.id, { lines: worked })
  const starting = balanceOfCustomer(account, billed, currency)
  return invoices(account).update(draft.id, {
    ...changes,
    ...members,
    ...totals,
    automatic_tax: changed.automatic_tax.enabled
      ? { ...changed.automatic_tax, status: automatic ? 'complete' : 'requires_location_inputs' }
      : changed.automatic_tax,
    ...amountMembers(amountsDue(totals.total, starting, currency).amount_due, 0),
    lines: linesShown(draft.id, worked),
    starting_balance: starting,
  })
}
