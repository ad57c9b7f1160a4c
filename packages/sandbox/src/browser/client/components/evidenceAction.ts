import { h } from '../dom.js'
import type { Host } from '../host.js'
import { type Dispute, type EvidenceName, evidenceNames } from '../paymentObjects.js'
import type { Account } from '../stripeObjects.js'
import { button } from '../views/button.js'
import { createOperation } from './operation.js'
import type { ActionEnd, PaymentAction } from './paymentAction.js'

/** What the account's side of the story is: kept as a draft, or handed in. */
export function createEvidenceAction(host: Host, dispute: Dispute, account: Account, end: ActionEnd): PaymentAction {
  const operation = createOperation(host)
  const typed = new Map<EvidenceName, string>(evidenceNames.map((name) => [name, dispute.evidence[name]]))
  let problem: string | undefined

  const send = async (submit: boolean) => {
    problem = undefined
    operation.forget()
    if (submit && [...typed.values()].every((text) => text.trim() === '')) {
      problem = host.ui.messages.pay.evidenceMissing
      return host.redraw()
    }
    const evidence = Object.fromEntries(typed)
    if (await operation.run(`disputes/${encodeURIComponent(dispute.id)}/evidence`, { evidence, submit })) end.done()
    host.redraw()
  }

  const question = (name: EvidenceName) => {
    const words = host.ui.messages.pay
    const attributes = {
      id: name,
      'data-key': name,
      'aria-describedby': name === 'uncategorized_text' ? 'evidence-hint' : undefined,
      oninput: ({ target }: Event) => {
        if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) typed.set(name, target.value)
      },
    }
    const value = typed.get(name) ?? ''
    const isLong = name === 'uncategorized_text' || name === 'product_description'
    return h(
      'div',
      { class: 'question wide' },
      h('label', { class: 'label', for: name }, words.evidence[name]),
      h(
        'div',
        { class: 'input' },
        isLong
          ? h('textarea', { ...attributes, rows: name === 'uncategorized_text' ? 4 : 2 }, value)
          : h('input', { ...attributes, value, inputmode: name === 'customer_email_address' ? 'email' : 'text' }),
      ),
      name === 'uncategorized_text'
        ? h('p', { id: 'evidence-hint', class: 'small secondary' }, words.evidenceHint)
        : null,
    )
  }

  return {
    content() {
      const { ui } = host
      const words = ui.messages.pay
      return {
        title: words.respondTitle,
        head: h('p', { class: 'heading-xl tabular' }, ui.money(dispute, account)),
        body: h(
          'form',
          {
            class: 'step',
            novalidate: true,
            onsubmit: (event) => {
              event.preventDefault()
              if (!operation.busy) void send(true)
            },
          },
          operation.notice(),
          h('p', { class: 'secondary' }, words.disputeReasons[dispute.reason] ?? dispute.reason),
          h('div', { class: 'questions' }, evidenceNames.map(question)),
          problem ? h('p', { class: 'small problem', role: 'alert' }, problem) : null,
          h('p', { class: 'small secondary' }, words.evidenceOnce),
          h(
            'div',
            { class: 'actions' },
            button({ label: ui.messages.cancel, key: 'cancel', press: end.giveUp }),
            button({ label: words.saveDraft, key: 'draft', press: () => void send(false), busy: operation.busy }),
            button({
              label: operation.busy ? words.responding : words.respond,
              key: 'submit',
              look: 'primary',
              type: 'submit',
              busy: operation.busy,
            }),
          ),
        ),
      }
    },
  }
}
