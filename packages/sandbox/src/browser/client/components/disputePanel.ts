import { type Child, h } from '../dom.js'
import type { Host } from '../host.js'
import type { Dispute } from '../paymentObjects.js'
import type { Account } from '../stripeObjects.js'
import { button } from '../views/button.js'
import { disputeBadge } from '../views/paymentBadge.js'
import { createConfirmAction } from './confirmAction.js'
import { createEvidenceAction } from './evidenceAction.js'
import type { ActionEnd, PaymentAction } from './paymentAction.js'

/** A dispute with its reason and its deadline, and with what the session allows to say to it. */
export function createDisputePanel(host: Host, end: ActionEnd, begin: (action: PaymentAction) => void) {
  const accept = (dispute: Dispute, account: Account) =>
    createConfirmAction(
      host,
      `disputes/${encodeURIComponent(dispute.id)}/accept`,
      () => {
        const { messages, money } = host.ui
        const words = messages.pay
        return {
          question: words.acceptQuestion,
          hint: words.acceptHint(money(dispute, account)),
          keep: messages.cancel,
          go: words.accept,
          going: words.accepting,
        }
      },
      end,
    )

  return (dispute: Dispute, account: Account): Child => {
    const { ui } = host
    const words = ui.messages.pay
    const { due_by, needs_response, reason, status } = dispute
    return h(
      'div',
      { class: 'dispute', role: 'group', 'data-dispute': dispute.id, 'aria-label': words.dispute },
      h(
        'p',
        { class: 'title' },
        h('span', { class: 'strong' }, words.dispute),
        disputeBadge(status, ui),
        h('span', { class: 'tabular end' }, ui.money(dispute, account)),
      ),
      h('p', {}, words.disputeReasons[reason] ?? reason),
      due_by && needs_response
        ? h('p', { class: 'small secondary' }, words.respondByDate(ui.date(due_by, account)))
        : null,
      needs_response && host.grant?.features.dispute_management
        ? h(
            'div',
            { class: 'offers' },
            button({
              label: words.respond,
              key: `respond-${dispute.id}`,
              look: 'primary',
              press: () => begin(createEvidenceAction(host, dispute, account, end)),
            }),
            button({
              label: words.accept,
              key: `accept-${dispute.id}`,
              press: () => begin(accept(dispute, account)),
            }),
          )
        : null,
    )
  }
}
