import { discounts } from '../catalog/objects.js'
import { type Expandables, expandable, included, type Lookup } from '../core/expand.js'
import { customerNamed } from '../customers/customerNamed.js'
import { customerBalanceTransactions } from '../customers/objects.js'
import { shippingRates } from '../invoices/drafts/shippingRateOf.js'
import { invoices } from '../invoices/objects.js'
import { refunds } from '../money/objects.js'
import { taxRates } from '../tax/objects.js'

const discount: Lookup = ({ account }, id) => discounts(account).get(id)?.discount
const taxRate: Lookup = ({ account }, id) => taxRates(account).get(id)

export const creditNoteExpandables: Expandables[] = [
  expandable('credit_note', {
    customer: ({ account }, id) => customerNamed(account, id),
    customer_balance_transaction: ({ account }, id) => customerBalanceTransactions(account).get(id),
    'discount_amounts.discount': discount,
    invoice: ({ account }, id) => invoices(account).get(id),
    lines: included((_, held) => held.lines),
    'pretax_credit_amounts.discount': discount,
    'refunds.refund': ({ account }, id) => refunds(account).get(id),
    'shipping_cost.shipping_rate': ({ account }, id) => shippingRates(account).get(id),
    'shipping_cost.taxes': included(() => []),
    'total_taxes.tax_rate_details.tax_rate': taxRate,
  }),
  expandable('credit_note_line_item', {
    'discount_amounts.discount': discount,
    'pretax_credit_amounts.discount': discount,
    'taxes.tax_rate_details.tax_rate': taxRate,
  }),
]
