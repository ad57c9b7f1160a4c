import { h } from '../dom.js'
import type { Host, Screen } from '../host.js'
import { icon } from '../icons.js'
import { failureOf, toLoadFailure } from '../loadFailure.js'
import type { MonthlyFees } from '../paymentObjects.js'
import type { Account } from '../stripeObjects.js'
import { button } from '../views/button.js'
import { sandboxMark } from '../views/sandboxMark.js'

interface FeeReport {
  account: Account
  data: MonthlyFees[]
}

/** `ConnectDocuments`: what was kept back month by month, as far as the ledger knows it, each with its transactions as CSV. */
export function createDocuments(host: Host): Screen {
  let report: FeeReport | undefined

  const download = async ({ month, currency }: MonthlyFees) => {
    try {
      const response = await host.connector.request(`fees/${month}/${currency}?component=documents`)
      if (!response.ok) throw await failureOf(response)
      const address = URL.createObjectURL(await response.blob())
      h('a', { href: address, download: `fees-${month}-${currency}.csv` }).click()
      URL.revokeObjectURL(address)
    } catch (error) {
      host.reportFailure(toLoadFailure(error))
    }
  }

  const document = (fees: MonthlyFees, account: Account, currencies: string[]) => {
    const { ui } = host
    const words = ui.messages.pay
    const { month, currency, transactions, stripe_fees, application_fees } = fees
    const money = (amount: number) => ui.money({ amount, currency }, account, currencies)
    const name = ui.month(month)
    return h(
      'li',
      { class: 'document', 'data-document': `${month}-${currency}` },
      icon('file', 20),
      h(
        'div',
        { class: 'grow' },
        h(
          'p',
          {},
          h('span', { class: 'strong' }, name),
          ui.isThisMonth(month, account) ? h('span', { class: 'small secondary' }, ` (${words.soFar})`) : null,
        ),
        h('p', { class: 'small secondary' }, `${words.feeSummary} · ${words.feesOf(transactions)}`),
        h(
          'p',
          { class: 'small secondary' },
          [
            stripe_fees ? `${words.stripeFee} ${money(stripe_fees)}` : '',
            application_fees ? `${words.platformFee} ${money(application_fees)}` : '',
          ]
            .filter(Boolean)
            .join(' · '),
        ),
      ),
      h('p', { class: 'tabular strong' }, money(stripe_fees + application_fees)),
      button({
        label: words.download,
        name: words.downloadOf(name, currency.toUpperCase()),
        key: `download-${month}-${currency}`,
        press: () => void download(fees),
      }),
    )
  }

  return {
    async load() {
      report = await host.ask<FeeReport>('fees')
    },
    view() {
      if (!report) return []
      const { account, data } = report
      const { ui } = host
      const words = ui.messages.pay
      const currencies = data.map(({ currency }) => currency)
      return [
        h(
          'section',
          { 'aria-label': words.documents },
          h('header', { class: 'toolbar' }, h('h2', { class: 'heading-lg' }, words.documents), sandboxMark(ui)),
          data.length > 0
            ? h(
                'ul',
                { class: 'documents' },
                data.map((fees) => document(fees, account, currencies)),
              )
            : h(
                'div',
                { class: 'empty' },
                h('p', { class: 'heading-sm' }, words.noDocuments),
                h('p', { class: 'secondary' }, words.noDocumentsHint),
              ),
        ),
      ]
    },
  }
}
