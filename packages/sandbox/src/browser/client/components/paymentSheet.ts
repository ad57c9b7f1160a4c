import { type Child, h } from '../dom.js'
import type { Host } from '../host.js'
import { icon } from '../icons.js'
import { type LoadFailure, toLoadFailure } from '../loadFailure.js'
import type { Overlay, OverlayContent } from '../overlay/createOverlay.js'
import type { PaymentReport } from '../paymentObjects.js'
import { amount } from '../views/amount.js'
import { button } from '../views/button.js'
import { notice } from '../views/notice.js'
import { paymentBadge } from '../views/paymentBadge.js'
import { paymentFacts } from '../views/paymentFacts.js'
import { paymentSums } from '../views/paymentSums.js'
import { paymentTimeline } from '../views/paymentTimeline.js'
import { skeleton } from '../views/skeleton.js'
import { createAmountAction } from './amountAction.js'
import { createConfirmAction } from './confirmAction.js'
import { createDisputePanel } from './disputePanel.js'
import type { PaymentAction } from './paymentAction.js'

interface SheetListeners {
  onClosed?: (() => void) | undefined
  onFailed?: ((failure: LoadFailure) => void) | undefined
}

/** One payment in an overlay: what it came to, what has happened to it, and what the session allows to do about it. */
export function createPaymentSheet(host: Host, overlay: Overlay) {
  let shown: string | undefined
  let report: PaymentReport | undefined
  let action: PaymentAction | undefined
  let outcome: string | undefined

  const load = async () => {
    const id = shown
    if (id === undefined) return
    const fresh = await host.ask<PaymentReport>(`payments/${encodeURIComponent(id)}`)
    if (id === shown) report = fresh
  }

  const end = {
    done(said?: string) {
      action = undefined
      outcome = said
      host.reload()
    },
    giveUp() {
      action = undefined
      host.redraw()
    },
  }
  const begin = (begun: PaymentAction) => {
    action = begun
    outcome = undefined
    host.redraw()
  }
  const disputePanel = createDisputePanel(host, end, begin)

  const actions = ({ account, payment }: PaymentReport): Child => {
    const { features } = host.grant ?? {}
    const words = host.ui.messages.pay
    const { id, can, currency } = payment
    const captures = features?.capture_payments
    const ask = (kind: 'refund' | 'capture', most: number) =>
      begin(createAmountAction(host, { kind, payment: id, account, currency, most }, end))
    const cancel = () =>
      begin(
        createConfirmAction(
          host,
          `payments/${encodeURIComponent(id)}/cancel`,
          () => {
            const { cancelQuestion, cancelHint, keep, cancelPayment, canceling } = host.ui.messages.pay
            return { question: cancelQuestion, hint: cancelHint, keep, go: cancelPayment, going: canceling }
          },
          end,
        ),
      )
    const offered = [
      features?.refund_management && can.refund > 0
        ? button({ label: words.refund, key: 'refund', press: () => ask('refund', can.refund) })
        : null,
      captures && can.capture > 0
        ? button({ label: words.capture, key: 'capture', look: 'primary', press: () => ask('capture', can.capture) })
        : null,
      captures && can.cancel ? button({ label: words.cancelPayment, key: 'cancel-payment', press: cancel }) : null,
    ].filter((one) => one !== null)
    return offered.length > 0 ? h('div', { class: 'offers' }, offered) : null
  }

  const body = (known: PaymentReport): Child => {
    const { account, payment, sums, timeline, disputes } = known
    const { ui } = host
    const words = ui.messages.pay
    const section = (title: string, ...content: Child[]) =>
      h('section', { class: 'section' }, h('h3', { class: 'heading-sm' }, title), content)
    const showIds = host.connector.options.displayOptions?.showObjectIds !== false
    return [
      outcome
        ? h('div', { class: 'banner success', role: 'status' }, icon('check', 18), h('p', { class: 'grow' }, outcome))
        : null,
      payment.failure && (payment.status === 'failed' || payment.status === 'blocked')
        ? h(
            'div',
            { class: 'banner danger' },
            icon('alert', 18),
            h('p', { class: 'grow', lang: 'en' }, payment.failure),
          )
        : null,
      actions(known),
      disputes.map((dispute) => disputePanel(dispute, account)),
      sums ? section(words.amounts, paymentSums(sums, account, ui)) : null,
      section(words.timeline, paymentTimeline(timeline, account, ui)),
      section(ui.messages.details, paymentFacts(known, ui, showIds)),
    ]
  }

  const content = (): OverlayContent => {
    const { ui } = host
    const title = ui.messages.pay.payment
    if (!report) return { title, body: skeleton(ui) }
    if (action) return action.content()
    const { account, payment } = report
    return {
      title,
      head: [
        h(
          'p',
          { class: 'title' },
          h('span', { class: 'heading-xl tabular' }, amount(ui.money(payment, account))),
          paymentBadge(payment.status, ui),
        ),
        payment.on_behalf ? h('p', { class: 'small secondary' }, ui.messages.pay.onBehalf) : null,
      ],
      body: body(report),
    }
  }

  return {
    /** Reads again what is open; nothing when nothing is. */
    load,
    async open(id: string, { onClosed, onFailed }: SheetListeners = {}) {
      shown = id
      report = undefined
      action = undefined
      outcome = undefined
      let failed: (() => Child) | undefined
      overlay.open(
        () => (failed ? { title: host.ui.messages.pay.payment, body: failed() } : content()),
        () => {
          shown = undefined
          onClosed?.()
        },
      )
      try {
        await load()
      } catch (error) {
        const failure = toLoadFailure(error)
        failed = () => notice({ ui: host.ui, failure, retry: () => void this.open(id, { onClosed, onFailed }) })
        onFailed?.(failure)
      }
      host.redraw()
    },
    close: overlay.close,
  }
}
