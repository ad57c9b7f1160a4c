import { h } from '../dom.js'
import type { PaymentReport } from '../paymentObjects.js'
import type { Account } from '../stripeObjects.js'
import type { Ui } from '../ui.js'

/** From what the buyer paid to what the account keeps. */
export function paymentSums(sums: NonNullable<PaymentReport['sums']>, account: Account, ui: Ui): HTMLElement {
  const words = ui.messages.pay
  const { currency } = sums
  const money = (amount: number) => ui.money({ amount, currency }, account)
  const rows = [
    { label: words.gross, amount: sums.gross },
    { label: words.stripeFee, amount: -sums.stripe_fee },
    { label: words.platformFee, amount: -sums.application_fee },
  ].filter(({ amount }) => amount !== 0)
  return h(
    'dl',
    { class: 'sum' },
    rows.map(({ label, amount }) => h('div', {}, h('dt', {}, label), h('dd', {}, money(amount)))),
    h('div', { class: 'total' }, h('dt', {}, words.net), h('dd', {}, money(sums.net))),
  )
}
