import { html } from 'hono/html'
import type Stripe from 'stripe'
import { products } from '../../catalog/objects.js'
import { everyText } from '../../checkout/pages/everyText.js'
import { customers } from '../../customers/objects.js'
import { cardName } from '../../hosted/cardName.js'
import type { Markup } from '../../hosted/page.js'
import type { PageLocale } from '../../hosted/pageLocale.js'
import { sellerOf } from '../../hosted/sellerOf.js'
import { invoices } from '../../invoices/objects.js'
import { moneyText } from '../../links/moneyText.js'
import { idOf, paymentMethods } from '../../money/objects.js'
import { subscriptions } from '../../subscriptions/objects.js'
import { dayText } from './dayText.js'
import type { Visit } from './visit.js'

/** Everything at a glance, with what may be done about it. */
export function homeView(visit: Visit, note = ''): Markup {
  const { account, texts, features } = visit
  return html`<h1>${texts.title(sellerOf(account))}</h1>
${note ? html`<p class="good" role="status">${note}</p>` : ''}
${visit.configuration.business_profile.headline ? html`<p>${visit.configuration.business_profile.headline}</p>` : ''}
<section aria-label="${texts.subscriptions}"><h2>${texts.subscriptions}</h2>${subscriptionCards(visit)}</section>
${features.payment_method_update.enabled ? methodSection(visit) : ''}
${features.customer_update.enabled ? detailSection(visit) : ''}
${features.invoice_history.enabled ? invoiceSection(visit) : ''}
${leaving(visit)}`
}

/** The way back to the seller, where they said where they are. */
export const leaving = ({ account, session, texts }: Visit): Markup | '' =>
  session.return_url
    ? html`<p class="leave"><a href="${session.return_url}">${texts.back(sellerOf(account))}</a></p>`
    : ''

export const ownSubscriptions = ({ account, owner }: Visit): Stripe.Subscription[] =>
  [...subscriptions(account)].filter(
    ({ customer, customer_account: asCustomer, status }) =>
      (asCustomer ?? idOf(customer)) === owner && status !== 'canceled' && status !== 'incomplete_expired',
  )

export const ownMethods = ({ account, owner }: Visit): Stripe.PaymentMethod[] =>
  [...paymentMethods(account)].filter(
    ({ customer, customer_account: asCustomer }) => (asCustomer ?? idOf(customer)) === owner,
  )

/** `月刊ほんや ￥980 毎月 × 2`. */
export function priceText(
  name: string,
  price: Pick<Stripe.Price, 'unit_amount' | 'currency' | 'recurring'>,
  quantity: number | undefined,
  locale: PageLocale,
): string {
  const each = price.unit_amount === null ? '' : moneyText(price.unit_amount, price.currency, locale)
  const times = quantity && quantity > 1 ? `× ${quantity}` : ''
  return [name, each, everyText(price, locale), times].filter(Boolean).join(' ')
}

/** The plan of a subscription in a line. */
export function planText({ account, locale }: Visit, subscription: Stripe.Subscription): string {
  return subscription.items.data
    .map(({ price, quantity }) => {
      const name = products(account).get(idOf(price.product))?.name ?? price.id
      return priceText(name, price, quantity, locale)
    })
    .join(', ')
}

function subscriptionCards(visit: Visit): Markup | Markup[] {
  const { texts, features, locale, entry } = visit
  const own = ownSubscriptions(visit)
  if (own.length === 0) return html`<p class="quiet">${texts.noSubscriptions}</p>`
  const at = (what: string, { id }: Stripe.Subscription) =>
    `/_sandbox/portal/session/${entry.token}/${what}/${id}?locale=${locale}`
  return own.map((subscription) => {
    const end = subscription.items.data[0]?.current_period_end ?? subscription.created
    const { status, cancel_at: cancelAt, trial_end: trialEnd } = subscription
    const leaves = cancelAt !== null
    const known = Object.entries(texts.statuses).find(([name]) => name === status)?.[1] ?? status
    const when = leaves
      ? texts.ends(dayText(cancelAt, locale))
      : status === 'trialing' && trialEnd
        ? texts.trialUntil(dayText(trialEnd, locale))
        : status === 'paused'
          ? ''
          : texts.renews(dayText(end, locale))
    return html`<article class="card" data-subscription="${subscription.id}">
<p><strong>${planText(visit, subscription)}</strong></p><p data-status>${known}</p><p class="quiet">${when}</p>
<div class="actions">
${features.subscription_update.enabled && !leaves ? html`<a class="button plain" href="${at('update', subscription)}">${texts.update}</a>` : ''}
${features.subscription_pause.enabled && status !== 'paused' && !leaves ? html`<a class="button plain" href="${at('pause', subscription)}">${texts.pause}</a>` : ''}
${features.subscription_pause.enabled && status === 'paused' ? html`<form method="post" action="${at('resume', subscription)}"><button>${texts.resume}</button></form>` : ''}
${features.subscription_cancel.enabled && leaves ? html`<form method="post" action="${at('undo', subscription)}"><button>${texts.undo}</button></form>` : ''}
${features.subscription_cancel.enabled && !leaves ? html`<a class="button plain" href="${at('cancel', subscription)}">${texts.cancel}</a>` : ''}
</div></article>`
  })
}

function methodSection(visit: Visit): Markup {
  const { account, owner, texts, entry, locale } = visit
  const standard = idOf(customers(account).get(owner)?.invoice_settings.default_payment_method)
  const at = (what: string) => `/_sandbox/portal/session/${entry.token}/${what}?locale=${locale}`
  const own = ownMethods(visit)
  return html`<section aria-label="${texts.methods}"><h2>${texts.methods}</h2>
${own.length === 0 ? html`<p class="quiet">${texts.noMethods}</p>` : ''}
${own.map(
  ({ id, card, type }) => html`<div class="card"><p>${card ? cardName(card) : type}${
    id === standard ? html` <span class="quiet">(${texts.standard})</span>` : ''
  }</p>${card ? html`<p class="quiet small">${texts.expires(`${card.exp_month} / ${card.exp_year}`)}</p>` : ''}
<form method="post" action="${at(`methods/${id}`)}" class="actions">${
    id === standard ? '' : html`<button class="plain" name="intent" value="standard">${texts.makeStandard}</button>`
  }<button class="plain" name="intent" value="remove">${texts.remove}</button></form></div>`,
)}
<p><a class="button plain" href="${at('method')}">${texts.addMethod}</a></p></section>`
}

function detailSection({ account, owner, texts, entry, locale }: Visit): Markup {
  const customer = customers(account).get(owner)
  return html`<section aria-label="${texts.details}"><h2>${texts.details}</h2><div class="card"><p>${customer?.name ?? ''}</p><p class="quiet">${customer?.email ?? ''}</p>
<p><a class="button plain" href="/_sandbox/portal/session/${entry.token}/details?locale=${locale}">${texts.change}</a></p></div></section>`
}

function invoiceSection({ account, owner, texts, locale }: Visit): Markup {
  const own = [...invoices(account)].filter(
    ({ customer, customer_account: asCustomer, hosted_invoice_url: url }) =>
      (asCustomer ?? idOf(customer)) === owner && url,
  )
  return html`<section aria-label="${texts.invoices}"><h2>${texts.invoices}</h2>${
    own.length === 0
      ? html`<p class="quiet">${texts.noInvoices}</p>`
      : html`<table>${own
          .slice(0, 24)
          .map(
            ({ created, total, currency, hosted_invoice_url: url }) =>
              html`<tr><td>${dayText(created, locale)}</td><td class="num">${moneyText(total, currency, locale)}</td><td class="num"><a href="${url}?locale=${locale}">${texts.invoice}</a></td></tr>`,
          )}</table>`
  }</section>`
}
