import { type Child, h } from '../dom.js'
import { icon } from '../icons.js'
import type { Account, Payout } from '../stripeObjects.js'
import type { Ui } from '../ui.js'
import { timeOf } from './timeOf.js'

const reached: Record<Payout['status'], number> = { pending: 1, in_transit: 2, paid: 3, failed: 2, canceled: 1 }

/** Created, sent, arrived: how far the money has come. A payout that the bank returned leads with the reason. */
export function payoutTrack(payout: Payout, account: Account, ui: Ui): Child {
  const { messages } = ui
  const step = (at: number, label: string, when: Child) => {
    const state = at <= reached[payout.status] ? 'done' : payout.status === 'failed' ? 'broken' : 'open'
    return h(
      'li',
      { class: state },
      h('span', { class: 'strong' }, label),
      h('span', { class: 'small secondary' }, when),
    )
  }
  const last = payout.status === 'failed' ? messages.statuses.failed : messages.arrived
  const ended = payout.status === 'failed' || payout.status === 'canceled'
  const reason = payout.failure_code ? messages.failureReasons[payout.failure_code] : undefined
  return [
    payout.status === 'failed'
      ? h(
          'div',
          { class: 'banner danger', role: 'status' },
          icon('alert', 18),
          h(
            'div',
            { class: 'grow' },
            h('p', { class: 'strong' }, messages.returned(ui.money(payout, account))),
            h('p', {}, reason ?? payout.failure_message),
          ),
        )
      : null,
    h(
      'ol',
      { class: 'track' },
      step(1, messages.created, timeOf(payout.created, ui.date(payout.created, account))),
      step(2, messages.sent, null),
      step(3, last, ended ? null : timeOf(payout.arrival_date, ui.day(payout.arrival_date, account))),
    ),
  ]
}
