import { h } from '../dom.js'
import { parseAmount, plainAmount } from '../format/money.js'
import type { Host } from '../host.js'
import { icon } from '../icons.js'
import { type LoadFailure, toLoadFailure } from '../loadFailure.js'
import type { Overlay, OverlayContent } from '../overlay/createOverlay.js'
import type { Account, Payout } from '../stripeObjects.js'
import { button } from '../views/button.js'

type Speed = 'standard' | 'instant'

interface Request {
  account: Account
  currency: string
  /** What can be sent at each speed; nothing where it is not granted. */
  most: Record<Speed, number>
}

const isUnknown = (failure: LoadFailure | undefined) =>
  failure?.type === 'api_connection_error' || failure?.type === 'api_error'

/** Asks how much and how fast, creates the payout and says what came of it. */
export function createPayOutForm(host: Host, overlay: Overlay) {
  let request: Request
  let speed: Speed
  let typed: string
  let problem: string | undefined
  let failure: LoadFailure | undefined
  let busy = false
  let payout: Payout | undefined
  let operation = ''

  const write = (amount: number) => host.ui.money({ amount, currency: request.currency }, request.account)

  const send = async () => {
    const { messages } = host.ui
    const amount = parseAmount(typed, request.currency)
    const most = request.most[speed]
    problem = undefined
    failure = undefined
    if (!amount) problem = messages.amountWrong
    else if (amount > most) problem = messages.amountTooHigh(write(most))
    if (problem) return host.redraw()
    busy = true
    host.redraw()
    try {
      payout = await host.connector.json<Payout>('payouts', {
        method: 'POST',
        // The same for every attempt of one opening of this form: sending again after a lost answer creates nothing new.
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': operation },
        body: JSON.stringify({ amount, currency: request.currency, method: speed }),
      })
      host.reload()
    } catch (error) {
      failure = toLoadFailure(error)
      // What was refused is over, and its answer is stored under the key: another attempt is another operation.
      if (!isUnknown(failure)) operation = crypto.randomUUID()
    }
    busy = false
    host.redraw()
  }

  const speedChoice = () => {
    const { messages } = host.ui
    const speeds = (['standard', 'instant'] as const).filter((one) => request.most[one] > 0)
    if (speeds.length < 2) return null
    return h(
      'fieldset',
      { class: 'choice' },
      h('legend', { class: 'label' }, messages.speed),
      speeds.map((one) =>
        h(
          'label',
          {},
          h('input', {
            type: 'radio',
            name: 'speed',
            value: one,
            'data-key': `speed-${one}`,
            checked: one === speed,
            onchange: () => {
              const everything = typed === plainAmount({ amount: request.most[speed], currency: request.currency })
              speed = one
              if (everything) typed = plainAmount({ amount: request.most[one], currency: request.currency })
              host.redraw()
            },
          }),
          messages[one],
          h('span', { class: 'small secondary' }, write(request.most[one])),
        ),
      ),
    )
  }

  const form = (): OverlayContent => {
    const { messages } = host.ui
    const code = request.currency.toUpperCase()
    return {
      title: messages.payOutTitle(code),
      head: h('p', { class: 'heading-xl tabular' }, write(request.most[speed])),
      body: h(
        'form',
        {
          id: 'pay-out',
          novalidate: true,
          onsubmit: (event) => {
            event.preventDefault()
            if (!busy) void send()
          },
        },
        failure
          ? h(
              'div',
              { class: 'banner danger', role: 'alert' },
              icon('alert', 18),
              h(
                'div',
                { class: 'grow' },
                isUnknown(failure)
                  ? h('p', {}, messages.payoutUnknown)
                  : [
                      h('p', { class: 'strong' }, messages.payoutRefused),
                      h('p', { class: 'small', lang: 'en' }, failure.message),
                    ],
              ),
            )
          : null,
        h('label', { class: 'label', for: 'amount' }, messages.amount),
        h(
          'div',
          { class: 'field' },
          h('input', {
            id: 'amount',
            'data-key': 'amount',
            inputmode: plainAmount({ amount: 0, currency: code }).includes('.') ? 'decimal' : 'numeric',
            autocomplete: 'off',
            value: typed,
            autofocus: true,
            // Until the outcome is known only the very same payout may be sent again.
            readonly: isUnknown(failure),
            'aria-invalid': problem ? 'true' : undefined,
            'aria-describedby': 'amount-hint',
            oninput: (event) => {
              if (event.target instanceof HTMLInputElement) typed = event.target.value
            },
          }),
          h('span', { class: 'secondary' }, code),
        ),
        h(
          'p',
          { id: 'amount-hint', class: problem ? 'small problem' : 'small secondary' },
          problem ?? messages.amountHint(write(request.most[speed])),
        ),
        speedChoice(),
        h(
          'div',
          { class: 'actions' },
          button({ label: messages.cancel, key: 'cancel', press: overlay.close }),
          button({
            label: busy ? messages.payingOut : messages.payOut,
            key: 'send',
            look: 'primary',
            type: 'submit',
            busy,
          }),
        ),
      ),
    }
  }

  const outcome = (created: Payout): OverlayContent => {
    const { messages } = host.ui
    return {
      title: messages.payOut,
      head: h('p', { class: 'heading-md', role: 'status' }, messages.payoutCreated(write(created.amount))),
      body: [
        h('p', {}, messages.arrives(host.ui.day(created.arrival_date, request.account))),
        h(
          'div',
          { class: 'actions' },
          button({ label: messages.close, key: 'done', look: 'primary', press: overlay.close }),
        ),
      ],
    }
  }

  return {
    open(wanted: Request) {
      request = wanted
      speed = wanted.most.standard > 0 ? 'standard' : 'instant'
      typed = plainAmount({ amount: wanted.most[speed], currency: wanted.currency })
      problem = undefined
      failure = undefined
      payout = undefined
      operation = crypto.randomUUID()
      overlay.open(() => (payout ? outcome(payout) : form()))
    },
  }
}
