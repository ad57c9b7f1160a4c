import { h } from '../dom.js'
import type { Account, BalanceTransaction } from '../stripeObjects.js'
import type { Ui } from '../ui.js'
import { timeOf } from './timeOf.js'

export function transactionList(transactions: BalanceTransaction[], account: Account, ui: Ui): HTMLElement {
  const { messages } = ui
  return h(
    'ul',
    { class: 'transactions' },
    transactions.map((transaction) =>
      h(
        'li',
        { 'data-transaction': transaction.id },
        h('span', { class: 'what' }, messages.transactionTypes[transaction.type] ?? messages.other),
        h('span', { class: 'amount' }, ui.money({ amount: transaction.net, currency: transaction.currency }, account)),
        h('span', { class: 'small secondary' }, timeOf(transaction.created, ui.time(transaction.created, account))),
        h(
          'span',
          { class: 'small secondary end' },
          transaction.fee
            ? messages.feeOf(ui.money({ amount: transaction.fee, currency: transaction.currency }, account))
            : null,
        ),
      ),
    ),
  )
}
