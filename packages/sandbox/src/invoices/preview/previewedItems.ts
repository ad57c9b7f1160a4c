import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { foundItem } from '../found.js'
import type { InvoiceInput, NewLine } from '../invoiceInput.js'
import { lineSource } from '../lines/lineSource.js'

/** Items that a preview adds, and pending ones that it shows differently from what they are. */
export function previewedItems(
  scope: Scope,
  items: readonly Stripe.InvoiceCreatePreviewParams.InvoiceItem[],
  { currency, customer, customer_account: customerAccount }: InvoiceInput & { currency: string },
): { lines: NewLine[]; replaced: ReadonlySet<string> } {
  const replaced = new Set<string>()
  const lines = items.map(({ invoiceitem: id, currency: own, ...item }, index): NewLine => {
    const param = `invoice_items[${index}]`
    if (own !== undefined && own !== currency) {
      throw invalidRequest(`The currency of an item must be that of its invoice, which is \`${currency}\`.`, {
        param: `${param}[currency]`,
      })
    }
    const target = { currency, customer, customerAccount }
    if (id === undefined) {
      const source = lineSource(scope, item, { target, param, keep: false })
      if (source.amount !== undefined || source.price) return { ...source, invoiceItem: scope.sandbox.ids.next('ii') }
      throw invalidRequest('You must specify one of `amount`, `price`, `price_data` or `unit_amount_decimal`.', {
        code: 'parameter_missing',
        param,
      })
    }
    const pending = foundItem(scope.account, id, `${param}[invoiceitem]`)
    replaced.add(id)
    return { ...lineSource(scope, item, { target, param, keep: false }, pending.source), invoiceItem: id }
  })
  return { lines, replaced }
}
