import { h } from '../dom.js'
import type { Host, Screen } from '../host.js'
import { icon } from '../icons.js'
import { createOverlay } from '../overlay/createOverlay.js'
import type { Account, Page, Payout, PayoutStatus } from '../stripeObjects.js'
import { button } from '../views/button.js'
import { payoutTable } from '../views/payoutTable.js'
import { sandboxMark } from '../views/sandboxMark.js'
import { createPayoutSheet } from './payoutSheet.js'

const pageSize = 10
const largestPage = 100
const statuses: PayoutStatus[] = ['pending', 'in_transit', 'paid', 'failed', 'canceled']

interface PayoutPage extends Page<Payout> {
  account: Account
}

/** The account's payouts, newest first. A row opens its details. */
export function createPayoutList(host: Host): Screen {
  let account: Account | undefined
  let payouts: Payout[] = []
  let hasMore = false
  let wanted = pageSize
  let status: PayoutStatus | '' = ''
  const sheet = createPayoutSheet(host, createOverlay(host))

  const load = async () => {
    const rows: Payout[] = []
    for (;;) {
      const query = new URLSearchParams({ limit: String(Math.min(largestPage, wanted - rows.length)) })
      const last = rows.at(-1)
      if (last) query.set('starting_after', last.id)
      if (status) query.set('status', status)
      const page = await host.connector.json<PayoutPage>(`payouts?${query}`)
      rows.push(...page.data)
      account = page.account
      hasMore = page.has_more
      if (!hasMore || rows.length >= wanted) break
    }
    payouts = rows
    await sheet.load()
  }

  const filter = () => {
    const { messages } = host.ui
    return h(
      'select',
      {
        class: 'select',
        'aria-label': messages.status,
        'data-key': 'status',
        onchange: (event) => {
          if (!(event.target instanceof HTMLSelectElement)) return
          const chosen = event.target.value
          status = statuses.find((one) => one === chosen) ?? ''
          wanted = pageSize
          host.reload()
        },
      },
      h('option', { value: '', selected: status === '' }, messages.allStatuses),
      statuses.map((one) => h('option', { value: one, selected: status === one }, messages.statuses[one])),
    )
  }

  const empty = () => {
    const { messages } = host.ui
    return h(
      'div',
      { class: 'empty' },
      h('p', { class: 'heading-sm' }, status ? messages.noMatch(messages.statuses[status]) : messages.noPayouts),
      status ? null : h('p', { class: 'secondary' }, messages.noPayoutsHint),
    )
  }

  return {
    load,
    view() {
      if (!account) return []
      const { ui } = host
      return [
        h(
          'section',
          { 'aria-label': ui.messages.payouts },
          h(
            'header',
            { class: 'toolbar' },
            h('h2', { class: 'heading-lg' }, ui.messages.payouts),
            sandboxMark(ui),
            h('div', { class: 'end select-box' }, filter(), icon('chevron', 14)),
          ),
          payouts.length > 0
            ? payoutTable({ payouts, account, ui, open: (payout) => void sheet.open(payout.id) })
            : empty(),
          payouts.length > 0
            ? h(
                'footer',
                { class: 'foot' },
                h('p', { class: 'small secondary', role: 'status' }, ui.messages.payoutCount(payouts.length)),
                hasMore
                  ? button({
                      label: ui.messages.showMore,
                      key: 'more',
                      press: () => {
                        wanted = payouts.length + pageSize
                        host.reload()
                      },
                    })
                  : null,
              )
            : null,
        ),
      ]
    },
  }
}
