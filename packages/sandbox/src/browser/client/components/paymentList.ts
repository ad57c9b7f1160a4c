import { type Child, h } from '../dom.js'
import type { Host, Screen } from '../host.js'
import { icon } from '../icons.js'
import { createOverlay } from '../overlay/createOverlay.js'
import type { PaymentPage, PaymentRow } from '../paymentObjects.js'
import type { Account } from '../stripeObjects.js'
import { button } from '../views/button.js'
import { paymentTable } from '../views/paymentTable.js'
import { sandboxMark } from '../views/sandboxMark.js'
import { createPaymentFilterForm } from './paymentFilterForm.js'
import { countFilters, defaultFilters, filterQuery, noFilters } from './paymentFilters.js'
import { createPaymentSheet } from './paymentSheet.js'

const pageSize = 10
const largestPage = 100

/** `ConnectPayments`: the account's payments, newest first. A row opens its details. */
export function createPaymentList(host: Host): Screen {
  let account: Account | undefined
  let payments: PaymentRow[] = []
  let hasMore = false
  let wanted = pageSize
  let defaults = defaultFilters(host.prop('setDefaultFilters'))
  let filters = defaults
  let filtering = false
  const sheet = createPaymentSheet(host, createOverlay(host))

  const form = createPaymentFilterForm(host, (chosen) => {
    filters = chosen
    filtering = false
    wanted = pageSize
    host.reload()
  })

  const load = async () => {
    const rows: PaymentRow[] = []
    for (;;) {
      const query = filterQuery(filters)
      query.set('limit', String(Math.min(largestPage, wanted - rows.length)))
      const last = rows.at(-1)
      if (last) query.set('starting_after', `${last.created}:${last.id}`)
      const page = await host.ask<PaymentPage>(`payments?${query}`)
      rows.push(...page.data)
      account = page.account
      hasMore = page.has_more
      if (!hasMore || rows.length >= wanted) break
    }
    payments = rows
    await sheet.load()
  }

  const filterButton = (): Child => {
    const words = host.ui.messages.pay
    const count = countFilters(filters)
    const toggle = button({
      label: [icon('filter', 14), count > 0 ? words.activeFilters(count) : words.filters],
      key: 'filters',
      press: () => {
        filtering = !filtering
        form.begin(filters)
        host.redraw()
      },
    })
    toggle.setAttribute('aria-expanded', String(filtering))
    return h('div', { class: 'end' }, toggle)
  }

  const empty = () => {
    const words = host.ui.messages.pay
    const isFiltered = countFilters(filters) > 0
    return h(
      'div',
      { class: 'empty' },
      h('p', { class: 'heading-sm' }, isFiltered ? words.noMatch : words.noPayments),
      isFiltered
        ? button({
            label: words.clearFilters,
            key: 'clear-empty',
            press: () => {
              filters = noFilters
              host.reload()
            },
          })
        : h('p', { class: 'secondary' }, words.noPaymentsHint),
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
          { 'aria-label': words.payments },
          h(
            'header',
            { class: 'toolbar' },
            h('h2', { class: 'heading-lg' }, words.payments),
            sandboxMark(ui),
            filterButton(),
          ),
          filtering ? form.view(account) : null,
          payments.length > 0
            ? paymentTable({ payments, account, ui, open: ({ id }) => void sheet.open(id) })
            : empty(),
          payments.length > 0
            ? h(
                'footer',
                { class: 'foot' },
                h('p', { class: 'small secondary', role: 'status' }, words.count(payments.length)),
                hasMore
                  ? button({
                      label: ui.messages.showMore,
                      key: 'more',
                      press: () => {
                        wanted = payments.length + pageSize
                        host.reload()
                      },
                    })
                  : null,
              )
            : null,
        ),
      ]
    },
    propChanged(setter) {
      if (setter !== 'setDefaultFilters') return
      const given = defaultFilters(host.prop('setDefaultFilters'))
      // React sets an object anew on every render: what people have chosen meanwhile stays.
      if (filterQuery(given).toString() === filterQuery(defaults).toString()) return
      defaults = given
      filters = given
      wanted = pageSize
      host.reload()
    },
  }
}
