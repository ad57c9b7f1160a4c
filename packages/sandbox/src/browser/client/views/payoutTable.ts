import { h } from '../dom.js'
import type { Account, Payout } from '../stripeObjects.js'
import type { Ui } from '../ui.js'
import { amount } from './amount.js'
import { bankOf } from './bankOf.js'
import { statusBadge } from './statusBadge.js'
import { timeOf } from './timeOf.js'

interface PayoutTable {
  payouts: Payout[]
  account: Account
  ui: Ui
  open(payout: Payout): void
}

export function payoutTable({ payouts, account, ui, open }: PayoutTable): HTMLElement {
  const { messages } = ui
  const currencies = payouts.map(({ currency }) => currency)
  const kind = (payout: Payout) => {
    if (payout.method === 'instant') return messages.instant
    return payout.automatic ? messages.automatic : messages.manual
  }
  const row = (payout: Payout) =>
    h(
      'tr',
      { 'data-payout': payout.id },
      h(
        'td',
        { class: 'when' },
        h(
          'button',
          {
            type: 'button',
            class: 'row',
            'data-key': payout.id,
            'aria-haspopup': 'dialog',
            onclick: () => open(payout),
          },
          timeOf(payout.arrival_date, ui.day(payout.arrival_date, account)),
        ),
        payout.status === 'pending' ? h('span', { class: 'secondary' }, ' ', messages.estimated) : null,
      ),
      h('td', { class: 'state' }, statusBadge(payout.status, ui)),
      h('td', { class: 'to secondary' }, bankOf(payout, ui)),
      h('td', { class: 'kind secondary' }, kind(payout)),
      h('td', { class: 'amount' }, amount(ui.money(payout, account, currencies))),
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
        h('th', { scope: 'col' }, messages.arrivalDate),
        h('th', { scope: 'col' }, messages.status),
        h('th', { scope: 'col' }, messages.to),
        h('th', { scope: 'col' }, messages.type),
        h('th', { scope: 'col', class: 'amount' }, messages.amount),
      ),
    ),
    h('tbody', {}, payouts.map(row)),
  )
}
