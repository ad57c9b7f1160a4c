import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AccountState } from '../core/account.js'
import type { Markup } from '../hosted/page.js'
import { ledgerOf } from '../money/ledger/accountLedger.js'
import { books } from '../money/ledger/ledger.js'
import { balanceTransactions, idOf } from '../money/objects.js'
import { nameOf } from './accountsPage.js'
import { consolePage, consolePath, table, th, type View, viewFor } from './view.js'

const rowsShown = 50

/** Where the money of an account is, what moved it last, and what else there is in it. */
export function accountPage(c: Context, account: AccountState) {
  const view = viewFor(c)
  const { texts, to } = view
  const before = c.req.query('before')
  return consolePage(
    c,
    'accounts',
    html`<p><code>${account.id}</code> · <a href="${to(`${consolePath}/events`, { account: account.id })}">${texts.events}</a></p>
<h2>${texts.ledger}</h2><p class="sub">${texts.booksExplained}</p>${ledgerTable(view, account)}
<h2>${texts.transactions}</h2>${transactionTable(view, account, before)}
<h2>${texts.objects}</h2>${objectList(account)}`,
    { title: nameOf(account, texts.platform) },
  )
}

function ledgerTable({ texts, money }: View, account: AccountState): Markup {
  const ledger = ledgerOf(account)
  if (ledger.currencies.length === 0) return html`<p>${texts.nothing}</p>`
  return table(
    texts.ledger,
    [th(texts.book), ...ledger.currencies.map((currency) => th(currency.toUpperCase(), true))],
    books.map(
      (book) =>
        html`<tr><td>${texts.books[book]}</td>${ledger.currencies.map(
          (currency) => html`<td class="num">${money(ledger.total(currency, book), currency)}</td>`,
        )}</tr>`,
    ),
  )
}

function transactionTable(view: View, account: AccountState, before: string | undefined): Markup {
  const { texts, money, moment, to } = view
  const page = balanceTransactions(account).list({ limit: rowsShown, startingAfter: before })
  const transactions = page?.data ?? []
  if (transactions.length === 0) return html`<p>${texts.nothing}</p>`
  const rows = transactions.map(
    ({ type, amount, fee, net, currency, source, status, created }) =>
      html`<tr><td>${moment(created)}</td><td>${type}${status === 'pending' ? html` <span class="sub">${texts.pending}</span>` : ''}</td>
<td class="num">${money(amount, currency)}</td><td class="num">${money(fee, currency)}</td><td class="num">${money(net, currency)}</td><td><code>${idOf(source) ?? ''}</code></td></tr>`,
  )
  const headings = [th(texts.time), th(texts.type), th(texts.amount, true), th(texts.fee, true), th(texts.net, true)]
  const last = transactions.at(-1)
  return html`${table(texts.transactions, [...headings, th(texts.source)], rows)}${
    page?.has_more && last
      ? html`<p><a href="${to(`${consolePath}/accounts/${account.id}`, { before: last.id })}">${texts.older}</a></p>`
      : ''
  }`
}

function objectList(account: AccountState): Markup {
  const counts = [...account.collections]
    .map(([name, objects]) => [name, objects.size] as const)
    .filter(([, size]) => size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return html`<dl class="card">${counts.map(([name, size]) => html`<dt><code>${name}</code></dt><dd>${size}</dd>`)}</dl>`
}
