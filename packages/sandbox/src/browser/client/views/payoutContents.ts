import { h } from '../dom.js'
import type { Account, Payout, PayoutContents } from '../stripeObjects.js'
import type { Ui } from '../ui.js'

export function payoutContents(payout: Payout, contents: PayoutContents, account: Account, ui: Ui): HTMLElement {
  const { messages } = ui
  const { payments, refunds } = contents
  const rows = [
    { label: messages.payments, amount: payments.amount, count: payments.count },
    { label: messages.refunds, amount: refunds.amount, count: refunds.count },
    { label: messages.stripeFees, amount: -contents.stripe_fees },
    { label: messages.platformFees, amount: -contents.application_fees },
    { label: messages.other, amount: contents.other },
  ].filter(({ amount }) => amount !== 0)
  const money = (amount: number) => ui.money({ amount, currency: payout.currency }, account)
  return h(
    'dl',
    { class: 'sum' },
    rows.map(({ label, amount, count }) =>
      h(
        'div',
        {},
        h('dt', {}, label, count ? h('span', { class: 'secondary' }, ` ${count}`) : null),
        h('dd', {}, money(amount)),
      ),
    ),
    h('div', { class: 'total' }, h('dt', {}, messages.paidOut), h('dd', {}, money(payout.amount))),
  )
}
