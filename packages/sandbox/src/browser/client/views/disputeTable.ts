import { h } from '../dom.js'
import type { Dispute } from '../paymentObjects.js'
import type { Account } from '../stripeObjects.js'
import type { Ui } from '../ui.js'
import { amount } from './amount.js'
import { disputeBadge } from './paymentBadge.js'
import { timeOf } from './timeOf.js'

interface DisputeTable {
  disputes: Dispute[]
  account: Account
  ui: Ui
  open(dispute: Dispute): void
}

export function disputeTable({ disputes, account, ui, open }: DisputeTable): HTMLElement {
  const { messages } = ui
  const words = messages.pay
  const currencies = disputes.map(({ currency }) => currency)
  const due = ({ due_by, needs_response }: Dispute) =>
    due_by && needs_response ? timeOf(due_by, ui.date(due_by, account)) : '—'
  const row = (dispute: Dispute) =>
    h(
      'tr',
      { 'data-dispute': dispute.id },
      h(
        'td',
        { class: 'when' },
        h(
          'button',
          {
            type: 'button',
            class: 'row',
            'data-key': dispute.id,
            'aria-haspopup': 'dialog',
            onclick: () => open(dispute),
          },
          timeOf(dispute.created, ui.date(dispute.created, account)),
        ),
      ),
      h('td', { class: 'state' }, disputeBadge(dispute.status, ui)),
      h('td', { class: 'to secondary' }, words.disputeReasons[dispute.reason] ?? dispute.reason),
      h('td', { class: 'kind secondary' }, due(dispute)),
      h('td', { class: 'amount' }, amount(ui.money(dispute, account, currencies))),
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
        h('th', { scope: 'col' }, words.reason),
        h('th', { scope: 'col' }, words.respondBy),
        h('th', { scope: 'col', class: 'amount' }, messages.amount),
      ),
    ),
    h('tbody', {}, disputes.map(row)),
  )
}
