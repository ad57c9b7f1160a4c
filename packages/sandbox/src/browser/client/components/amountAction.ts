import { type Child, h } from '../dom.js'
import { parseAmount, plainAmount } from '../format/money.js'
import type { Host } from '../host.js'
import { icon } from '../icons.js'
import type { Account } from '../stripeObjects.js'
import { button } from '../views/button.js'
import { createOperation } from './operation.js'
import type { ActionEnd, PaymentAction } from './paymentAction.js'

interface AmountOptions {
  kind: 'refund' | 'capture'
  payment: string
  account: Account
  currency: string
  most: number
}

const refundReasons = ['requested_by_customer', 'duplicate', 'fraudulent'] as const

/** Asks how much is to be refunded or captured: all of it, unless somebody says otherwise. */
export function createAmountAction(host: Host, options: AmountOptions, end: ActionEnd): PaymentAction {
  const { kind, payment, account, currency, most } = options
  const operation = createOperation(host)
  let typed = plainAmount({ amount: most, currency })
  let reason = ''
  let problem: string | undefined

  const write = (amount: number) => host.ui.money({ amount, currency }, account)

  const wordsOf = () => {
    const words = host.ui.messages.pay
    return kind === 'refund'
      ? {
          title: words.refundTitle,
          hint: words.refundHint,
          go: words.refund,
          going: words.refunding,
          done: words.refunded,
        }
      : {
          title: words.captureTitle,
          hint: words.captureHint,
          go: words.capture,
          going: words.capturing,
          done: words.captured,
        }
  }

  const send = async () => {
    const { messages } = host.ui
    const amount = parseAmount(typed, currency)
    problem = undefined
    operation.forget()
    if (!amount) problem = messages.amountWrong
    else if (amount > most) problem = messages.pay.refundTooHigh(write(most))
    if (problem || !amount) return host.redraw()
    const body = { amount, ...(reason ? { reason } : {}) }
    const done = await operation.run(`payments/${encodeURIComponent(payment)}/${kind}`, body)
    if (done) end.done(wordsOf().done(write(amount)))
    host.redraw()
  }

  const reasonChoice = (): Child => {
    const words = host.ui.messages.pay
    return [
      h('label', { class: 'label', for: 'reason' }, words.reason),
      h(
        'div',
        { class: 'select-box' },
        h(
          'select',
          {
            id: 'reason',
            class: 'select',
            'data-key': 'reason',
            onchange: ({ target }) => {
              if (target instanceof HTMLSelectElement) reason = target.value
            },
          },
          h('option', { value: '', selected: reason === '' }, words.noReason),
          refundReasons.map((one) => h('option', { value: one, selected: one === reason }, words.reasons[one])),
        ),
        icon('chevron', 14),
      ),
    ]
  }

  return {
    content() {
      const { messages } = host.ui
      const words = wordsOf()
      return {
        title: words.title,
        head: h('p', { class: 'heading-xl tabular' }, write(most)),
        body: h(
          'form',
          {
            novalidate: true,
            onsubmit: (event) => {
              event.preventDefault()
              if (!operation.busy) void send()
            },
          },
          operation.notice(),
          h('label', { class: 'label', for: 'amount' }, messages.amount),
          h(
            'div',
            { class: 'field' },
            h('input', {
              id: 'amount',
              'data-key': 'amount',
              inputmode: plainAmount({ amount: 0, currency }).includes('.') ? 'decimal' : 'numeric',
              autocomplete: 'off',
              value: typed,
              autofocus: true,
              readonly: operation.unknown,
              'aria-invalid': problem ? 'true' : undefined,
              'aria-describedby': 'amount-hint',
              oninput: ({ target }) => {
                if (target instanceof HTMLInputElement) typed = target.value
              },
            }),
            h('span', { class: 'secondary' }, currency.toUpperCase()),
          ),
          h(
            'p',
            { id: 'amount-hint', class: problem ? 'small problem' : 'small secondary' },
            problem ?? words.hint(write(most)),
          ),
          kind === 'refund' ? reasonChoice() : null,
          h(
            'div',
            { class: 'actions' },
            button({ label: messages.cancel, key: 'cancel', press: end.giveUp }),
            button({
              label: operation.busy ? words.going : words.go,
              key: 'send',
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
