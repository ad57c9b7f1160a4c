import { type Child, h } from '../dom.js'
import type { Host, Screen } from '../host.js'
import { icon } from '../icons.js'
import { createOverlay } from '../overlay/createOverlay.js'
import type { BalanceReport } from '../stripeObjects.js'
import { amount } from '../views/amount.js'
import { button } from '../views/button.js'
import { sandboxMark } from '../views/sandboxMark.js'
import { scheduleText } from '../views/scheduleText.js'
import { createPayOutForm } from './payOutForm.js'

/** What the account holds, currency by currency, and the button that sends it to the bank where that is granted. */
export function createBalancePanel(host: Host): Screen {
  let report: BalanceReport | undefined
  const payOut = createPayOutForm(host, createOverlay(host))

  const figure = (look: string, label: Child, money: string, note?: string) =>
    h(
      'div',
      { class: `figure ${look}` },
      h('p', { class: 'figure-label' }, label),
      h('p', { class: 'figure-amount' }, amount(money)),
      note ? h('p', { class: 'small secondary' }, note) : null,
    )

  const block = ({ account, balance, in_transit, pending_until }: BalanceReport, currency: string, index: number) => {
    const { ui } = host
    const { messages } = ui
    const amountOf = (list: { amount: number; currency: string }[] = []) =>
      list.find((money) => money.currency === currency)?.amount ?? 0
    const currencies = balance.available.map((money) => money.currency)
    const write = (minor: number) => ui.money({ amount: minor, currency }, account, currencies)
    const available = amountOf(balance.available)
    const pending = amountOf(balance.pending)
    const until = pending_until.find((one) => one.currency === currency)
    const underway = in_transit.find((one) => one.currency === currency)
    const instant = amountOf(balance.instant_available)
    const most = {
      standard: host.grant?.features.standard_payouts ? available : 0,
      instant: host.grant?.features.instant_payouts ? instant : 0,
    }
    return h(
      'div',
      { class: 'balance', 'data-currency': currency },
      available >= 0 && pending >= 0 && available + pending > 0
        ? h(
            'div',
            { class: 'stack', 'aria-hidden': 'true' },
            available > 0 ? shareOf('available', available) : null,
            pending > 0 ? shareOf('pending', pending) : null,
          )
        : null,
      h(
        'div',
        { class: 'figures' },
        h(
          'div',
          { class: 'first' },
          figure(
            'large',
            [h('i', { class: 'dot available' }), messages.available],
            write(available),
            available < 0 ? messages.negative : undefined,
          ),
          most.standard > 0 || most.instant > 0
            ? button({
                label: messages.payOut,
                key: `pay-out-${currency}`,
                look: index === 0 ? 'primary' : 'secondary',
                press: () => payOut.open({ account, currency, most }),
              })
            : null,
        ),
        figure(
          '',
          [h('i', { class: 'dot pending' }), messages.pending],
          write(pending),
          until && pending > 0 ? messages.availableOn(ui.days(until.from, until.to, account)) : undefined,
        ),
        underway
          ? figure(
              'apart',
              [icon('bank', 14), messages.inTransit],
              write(underway.amount),
              messages.arrives(ui.day(underway.arrival_date, account)),
            )
          : null,
      ),
    )
  }

  return {
    async load() {
      report = await host.connector.json<BalanceReport>('balance')
    },
    view() {
      if (!report) return []
      const known = report
      const { ui } = host
      const own = known.account.default_currency
      const currencies = [
        ...new Set([...known.balance.available, ...known.balance.pending].map(({ currency }) => currency)),
      ]
      if (currencies.length === 0) currencies.push(own)
      currencies.sort((a, b) => Number(b === own) - Number(a === own) || a.localeCompare(b))
      return [
        h(
          'section',
          { class: 'panel', 'aria-label': ui.messages.balance },
          h(
            'header',
            { class: 'panel-head' },
            h('h2', { class: 'heading-md' }, ui.messages.balance),
            sandboxMark(ui),
            h('p', { class: 'small secondary end' }, scheduleText(known.account.settings.payouts?.schedule, ui)),
          ),
          currencies.map((currency, index) => block(known, currency, index)),
        ),
      ]
    },
  }
}

/** Its width is its share; a style attribute would be stopped by a page's content security policy. */
function shareOf(part: 'available' | 'pending', amount: number): HTMLElement {
  const share = h('div', { class: part })
  share.style.flexGrow = String(amount)
  return share
}
