import { type Child, h } from '../dom.js'
import type { PaymentRow } from '../paymentObjects.js'
import type { Ui } from '../ui.js'

const brands: Record<string, string> = {
  amex: 'American Express',
  diners: 'Diners Club',
  discover: 'Discover',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
}

/** `Visa •••• 4242` */
export function methodOf({ method }: PaymentRow, { messages }: Ui): Child {
  if (!method) return ['—', h('span', { class: 'hidden' }, messages.none)]
  const name =
    (method.brand && (brands[method.brand] ?? method.brand)) ?? messages.pay.methods[method.type] ?? method.type
  return [name, method.last4 ? h('span', { class: 'tabular' }, ` •••• ${method.last4}`) : null]
}
