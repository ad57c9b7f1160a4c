import { h } from '../dom.js'
import type { Happening, HappeningKind } from '../paymentObjects.js'
import type { Account } from '../stripeObjects.js'
import type { Ui } from '../ui.js'
import { timeOf } from './timeOf.js'

const tones: Partial<Record<HappeningKind, string>> = {
  succeeded: 'good',
  captured: 'good',
  dispute_won: 'good',
  failed: 'bad',
  refund_failed: 'bad',
  disputed: 'bad',
  dispute_lost: 'bad',
}

export function paymentTimeline(timeline: Happening[], account: Account, ui: Ui): HTMLElement {
  const words = ui.messages.pay
  return h(
    'ol',
    { class: 'timeline' },
    timeline.map(({ what, at, amount, currency, reason }) => {
      const money = amount !== undefined && currency ? ui.money({ amount, currency }, account) : undefined
      const known = what === 'disputed' ? words.disputeReasons : words.reasons
      const why = reason ? (known[reason] ?? reason) : undefined
      return h(
        'li',
        { class: tones[what] ?? '', 'data-happening': what },
        h('span', { class: 'strong' }, words.happenings[what]),
        money ? h('span', { class: 'tabular end' }, money) : null,
        h('span', { class: 'small secondary' }, timeOf(at, ui.time(at, account))),
        why ? h('span', { class: 'small secondary why' }, why) : null,
      )
    }),
  )
}
