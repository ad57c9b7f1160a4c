import { h } from '../dom.js'
import type { PaymentRow } from '../paymentObjects.js'
import type { Account } from '../stripeObjects.js'
import type { Ui } from '../ui.js'
import { amount } from './amount.js'
import { methodOf } from './methodOf.js'
import { paymentBadge } from './paymentBadge.js'
import { timeOf } from './timeOf.js'

interface PaymentTable {
  payments: PaymentRow[]
  account: Account
  ui: Ui
  open(payment: PaymentRow): void
}

export function paymentTable({ payments, account, ui, open }: PaymentTable): HTMLElement {
  const { messages } = ui
  const words = messages.pay
  const currencies = payments.map(({ currency }) => currency)
  const row = (payment: PaymentRow) =>
    h(
      'tr',
      { 'data-payment': payment.id },
      h(
        'td',
        { class: 'when' },
        h(
          'button',
          {
            type: 'button',
            class: 'row',
            'data-key': payment.id,
            'aria-haspopup': 'dialog',
            onclick: () => open(payment),
          },
          timeOf(payment.created, ui.time(payment.created, account)),
        ),
      ),
      h('td', { class: 'state' }, paymentBadge(payment.status, ui)),
      h('td', { class: 'to secondary' }, methodOf(payment, ui)),
      h('td', { class: 'kind secondary' }, payment.customer ?? payment.description ?? '—'),
      h('td', { class: 'amount' }, amount(ui.money(payment, account, currencies))),
    )

  return h(
    'table',
    { class: 'table' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, words.date),
        h('th', { scope: 'col' }, messages.status),
        h('th', { scope: 'col' }, words.method),
        h('th', { scope: 'col' }, words.customer),
        h('th', { scope: 'col', class: 'amount' }, messages.amount),
      ),
    ),
    h('tbody', {}, payments.map(row)),
  )
}
