import { html } from 'hono/html'
import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { Markup } from '../hosted/page.js'
import type { PageLocale } from '../hosted/pageLocale.js'
import { balanceOf } from '../money/balance/balanceOf.js'
import { payouts } from '../money/objects.js'
import { moneyText } from './moneyText.js'

const texts = {
  ja: {
    title: 'Express ダッシュボード',
    account: 'アカウント',
    balance: '残高',
    available: '入金可能',
    pending: '処理中',
    payouts: '入金',
    none: 'まだ入金はありません。',
    amount: '金額',
    status: '状態',
    arrival: '着金日',
    details: '登録情報',
    name: '名称',
    email: 'メールアドレス',
    country: '国',
    bank: '振込先',
    charges: '決済',
    paidOut: '入金',
    on: '利用できます',
    off: '利用できません',
    due: '入力が必要な項目があります。登録を始めたサイトから入力してください。',
    states: { canceled: '取消', failed: '失敗', in_transit: '送金中', paid: '着金済み', pending: '予定' },
  },
  en: {
    title: 'Express Dashboard',
    account: 'Account',
    balance: 'Balance',
    available: 'Available to pay out',
    pending: 'Pending',
    payouts: 'Payouts',
    none: 'No payouts yet.',
    amount: 'Amount',
    status: 'Status',
    arrival: 'Arrives',
    details: 'Account details',
    name: 'Name',
    email: 'Email',
    country: 'Country',
    bank: 'Pays out to',
    charges: 'Payments',
    paidOut: 'Payouts',
    on: 'On',
    off: 'Off',
    due: 'Stripe needs more information. Provide it from the site that set up this account.',
    states: { canceled: 'Canceled', failed: 'Failed', in_transit: 'In transit', paid: 'Paid', pending: 'Pending' },
  },
} satisfies Record<PageLocale, object>

/** What the seller sees of their own account. */
export function expressView(account: AccountState, locale: PageLocale): Markup {
  const words = texts[locale]
  const { object } = account
  const due = (object.requirements?.currently_due ?? []).length > 0
  return html`<h1>${words.title}</h1>
<p class="quiet">${words.account} ${object.business_profile?.name ?? ''} <code>${account.id}</code></p>
${due ? html`<div class="alert">${words.due}</div>` : ''}
<section class="card"><h2>${words.balance}</h2>${balanceTable(balanceOf(account), words, locale)}</section>
<section class="card"><h2>${words.payouts}</h2>${payoutTable(account, words, locale)}</section>
<section class="card"><h2>${words.details}</h2>${detailList(object, words, locale)}</section>`
}

type Words = (typeof texts)[PageLocale]

function balanceTable({ available, pending }: Stripe.Balance, words: Words, locale: PageLocale): Markup {
  const rows = available.map(({ amount, currency }) => {
    const waiting = pending.find((funds) => funds.currency === currency)?.amount ?? 0
    return html`<tr><th scope="row">${currency.toUpperCase()}</th><td class="num">${moneyText(amount, currency, locale)}</td><td class="num">${moneyText(waiting, currency, locale)}</td></tr>`
  })
  return html`<table><thead><tr><td></td><th scope="col" class="num">${words.available}</th><th scope="col" class="num">${words.pending}</th></tr></thead><tbody>${rows}</tbody></table>`
}

function payoutTable(account: AccountState, words: Words, locale: PageLocale): Markup {
  const latest = payouts(account).list({ limit: 10 })?.data ?? []
  if (latest.length === 0) return html`<p class="quiet">${words.none}</p>`
  const states = new Map<string, string>(Object.entries(words.states))
  const timeZone = account.object.settings?.dashboard.timezone ?? 'UTC'
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone })
  return html`<table><thead><tr><th scope="col">${words.arrival}</th><th scope="col">${words.status}</th><th scope="col" class="num">${words.amount}</th></tr></thead>
<tbody>${latest.map(
    ({ amount, currency, arrival_date, status }) =>
      html`<tr><td>${days.format(arrival_date * 1000)}</td><td>${states.get(status) ?? status}</td><td class="num">${moneyText(amount, currency, locale)}</td></tr>`,
  )}</tbody></table>`
}

function detailList(account: Stripe.Account, words: Words, locale: PageLocale): Markup {
  const countries = new Intl.DisplayNames(locale, { type: 'region' })
  const banks = (account.external_accounts?.data ?? []).map((bank) =>
    bank.object === 'bank_account'
      ? `${bank.bank_name ?? ''} •••• ${bank.last4} (${bank.currency.toUpperCase()})`
      : `${bank.brand} •••• ${bank.last4}`,
  )
  const lines: [string, string | null | undefined][] = [
    [words.name, account.business_profile?.name ?? account.company?.name],
    [words.email, account.email ?? account.individual?.email],
    [words.country, account.country && countries.of(account.country)],
    [words.bank, banks.join(', ')],
    [words.charges, account.charges_enabled ? words.on : words.off],
    [words.paidOut, account.payouts_enabled ? words.on : words.off],
  ]
  return html`<dl>${lines.map(([term, said]) => (said ? html`<dt class="quiet">${term}</dt><dd>${said}</dd>` : ''))}</dl>`
}
