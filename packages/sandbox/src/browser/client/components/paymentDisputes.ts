import { h } from '../dom.js'
import type { Host, Screen } from '../host.js'
import { createOverlay } from '../overlay/createOverlay.js'
import type { Dispute } from '../paymentObjects.js'
import type { Account } from '../stripeObjects.js'
import { sandboxMark } from '../views/sandboxMark.js'
import { createDisputePanel } from './disputePanel.js'
import type { PaymentAction } from './paymentAction.js'

interface PaymentDisputes {
  account: Account
  data: Dispute[]
}

/** `ConnectPaymentDisputes`: the disputes of the payment that the page names, and nothing where there are none. */
export function createPaymentDisputes(host: Host): Screen {
  const overlay = createOverlay(host)
  let report: PaymentDisputes | undefined
  let told: string | undefined

  const end = {
    done() {
      overlay.close()
      host.reload()
    },
    giveUp: overlay.close,
  }
  const panel = createDisputePanel(host, end, (action: PaymentAction) => overlay.open(action.content))

  return {
    async load() {
      const payment = host.prop('setPayment')
      if (typeof payment !== 'string' || payment === '') {
        report = undefined
        return
      }
      report = await host.ask<PaymentDisputes>(`payments/${encodeURIComponent(payment)}/disputes`)
      const news = `${payment} ${report.data.length}`
      if (news === told) return
      told = news
      host.notify('setOnDisputesLoaded', { total: report.data.length })
    },
    view() {
      if (!report || report.data.length === 0) return []
      const { account, data } = report
      const { ui } = host
      return [
        h(
          'section',
          { 'aria-label': ui.messages.pay.disputesOfPayment },
          h(
            'header',
            { class: 'toolbar' },
            h('h2', { class: 'heading-md' }, ui.messages.pay.disputesOfPayment),
            sandboxMark(ui),
          ),
          data.map((dispute) => panel(dispute, account)),
        ),
      ]
    },
    propChanged(setter) {
      if (setter === 'setPayment') host.reload()
    },
  }
}
