import { h } from '../dom.js'
import type { Host, Screen } from '../host.js'
import { icon } from '../icons.js'
import { createOverlay } from '../overlay/createOverlay.js'
import type { Dispute, DisputePage } from '../paymentObjects.js'
import type { Account } from '../stripeObjects.js'
import { button } from '../views/button.js'
import { disputeTable } from '../views/disputeTable.js'
import { sandboxMark } from '../views/sandboxMark.js'
import { createPaymentSheet } from './paymentSheet.js'

const pageSize = 10
const largestPage = 100
const groups = ['', 'open', 'under_review', 'closed'] as const

/** `ConnectDisputesList`: the account's disputes, newest first. A row opens its payment. */
export function createDisputeList(host: Host): Screen {
  let account: Account | undefined
  let disputes: Dispute[] = []
  let hasMore = false
  let wanted = pageSize
  let group: (typeof groups)[number] = ''
  const sheet = createPaymentSheet(host, createOverlay(host))

  const load = async () => {
    const rows: Dispute[] = []
    for (;;) {
      const query = new URLSearchParams({ limit: String(Math.min(largestPage, wanted - rows.length)) })
      const last = rows.at(-1)
      if (last) query.set('starting_after', last.id)
      if (group) query.set('status', group)
      const page = await host.ask<DisputePage>(`disputes?${query}`)
      rows.push(...page.data)
      account = page.account
      hasMore = page.has_more
      if (!hasMore || rows.length >= wanted) break
    }
    disputes = rows
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
        onchange: ({ target }) => {
          if (!(target instanceof HTMLSelectElement)) return
          group = groups.find((one) => one === target.value) ?? ''
          wanted = pageSize
          host.reload()
        },
      },
      groups.map((one) => h('option', { value: one, selected: one === group }, messages.pay.disputeGroups[one])),
    )
  }

  const empty = () => {
    const words = host.ui.messages.pay
    return h(
      'div',
      { class: 'empty' },
      h('p', { class: 'heading-sm' }, group ? words.noDisputesMatch : words.noDisputes),
      group ? null : h('p', { class: 'secondary' }, words.noDisputesHint),
    )
  }

  return {
    load,
    view() {
      if (!account) return []
      const { ui } = host
      const words = ui.messages.pay
      return [
        h(
          'section',
          { 'aria-label': words.disputes },
          h(
            'header',
            { class: 'toolbar' },
            h('h2', { class: 'heading-lg' }, words.disputes),
            sandboxMark(ui),
            h('div', { class: 'end select-box' }, filter(), icon('chevron', 14)),
          ),
          disputes.length > 0
            ? disputeTable({ disputes, account, ui, open: ({ payment }) => void sheet.open(payment) })
            : empty(),
          disputes.length > 0
            ? h(
                'footer',
                { class: 'foot' },
                h('p', { class: 'small secondary', role: 'status' }, words.disputeCount(disputes.length)),
                hasMore
                  ? button({
                      label: ui.messages.showMore,
                      key: 'more',
                      press: () => {
                        wanted = disputes.length + pageSize
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
