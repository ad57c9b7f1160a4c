import { html } from 'hono/html'
import type Stripe from 'stripe'
import { coupons, prices, products } from '../../catalog/objects.js'
import type { Markup } from '../../hosted/page.js'
import { type CardAnswers, type CardProblem, cardFields } from '../../invoices/pages/payForm.js'
import { moneyText } from '../../links/moneyText.js'
import { dayText } from './dayText.js'
import { leaving, planText, priceText } from './homeView.js'
import type { Visit } from './visit.js'

/** Away without a change: to the overview, or out of the one thing that the session is for. */
export const homeLink = (visit: Visit): Markup | '' =>
  visit.session.flow === null ? html`<p><a href="${visit.home}">${visit.texts.home}</a></p>` : leaving(visit)

export function cancelView(visit: Visit, subscription: Stripe.Subscription): Markup {
  const { texts, features, locale, account, session } = visit
  const { mode, cancellation_reason: reason } = features.subscription_cancel
  const end = subscription.items.data[0]?.current_period_end ?? subscription.created
  const offered = session.flow?.subscription_cancel?.retention?.coupon_offer?.coupon
  const coupon = offered ? coupons(account).get(String(offered)) : undefined
  return html`<h1>${texts.cancel}</h1><div class="card"><p><strong>${planText(visit, subscription)}</strong></p>
<p>${mode === 'immediately' ? texts.cancelNow : texts.cancelLater(dayText(end, locale))}</p>
${coupon ? html`<form method="post"><p class="good">${texts.offer(couponText(coupon, visit))}</p><div class="actions"><button name="intent" value="accept">${texts.accept}</button></div></form>` : ''}
<form method="post">${
    reason.enabled
      ? html`<fieldset><legend class="title">${texts.reason}</legend>${reason.options.map(
          (option) =>
            html`<label class="choice"><input type="radio" name="feedback" value="${option}">${Object.entries(texts.reasons).find(([name]) => name === option)?.[1] ?? option}</label>`,
        )}</fieldset>`
      : ''
  }
<div class="actions"><button class="danger" name="intent" value="cancel">${texts.cancel}</button><a class="button plain" href="${unchanged(visit)}">${texts.keep}</a></div></form></div>`
}

/** A flow would begin again on the page of the session itself. */
const unchanged = ({ home, session }: Visit): string =>
  session.flow === null ? home : (session.return_url ?? `${home}&done=0`)

const couponText = (coupon: Stripe.Coupon, { locale }: Visit): string =>
  coupon.percent_off === null
    ? moneyText(coupon.amount_off ?? 0, coupon.currency ?? 'jpy', locale)
    : `${coupon.percent_off}%`

export function pauseView(visit: Visit, subscription: Stripe.Subscription): Markup {
  const { texts } = visit
  return html`<h1>${texts.pause}</h1><form class="card" method="post"><p><strong>${planText(visit, subscription)}</strong></p><p>${texts.pauseText}</p>
<div class="actions"><button>${texts.pause}</button></div></form>${homeLink(visit)}`
}

/** The plans that the configuration offers; the one that is held is marked. */
export function updateView(visit: Visit, subscription: Stripe.Subscription, problem = ''): Markup {
  const { texts, features, account, locale } = visit
  const [item] = subscription.items.data
  const offered = (features.subscription_update.products ?? []).flatMap(
    ({ product, prices: ids, adjustable_quantity: adjustable }) =>
      ids.flatMap((id) => {
        const price = prices(account).get(id)
        return price ? [{ name: products(account).get(product)?.name ?? product, price, adjustable }] : []
      }),
  )
  const adjustable = offered.find(({ price }) => price.id === item?.price.id)?.adjustable.enabled
  const mayCount = adjustable && features.subscription_update.default_allowed_updates.includes('quantity')
  return html`<h1>${texts.update}</h1>${problem ? html`<p class="alert" role="alert">${problem}</p>` : ''}
<form class="card" method="post"><fieldset><legend class="title">${texts.choose}</legend>${offered.map(
    ({ name, price }) =>
      html`<label class="choice"><input type="radio" name="price" value="${price.id}" ${price.id === item?.price.id ? 'checked' : ''}><span>${priceText(name, price, 1, locale)}${price.id === item?.price.id ? html` <span class="quiet">(${texts.current})</span>` : ''}</span></label>`,
  )}</fieldset>
${mayCount ? html`<label class="field">${texts.quantity}<input name="quantity" type="number" min="1" value="${item?.quantity ?? 1}"></label>` : ''}
<div class="actions"><button name="intent" value="review">${texts.review}</button></div></form>${homeLink(visit)}`
}

export interface PlannedUpdate {
  items: Stripe.SubscriptionUpdateParams.Item[]
  /** What an invoice would ask for at once; negative where something is given back. */
  due: number
  currency: string
  /** What is had from then on. */
  plan: string
}

/** What a change costs, before it is made. */
export function confirmView(visit: Visit, { due, currency, plan, items }: PlannedUpdate): Markup {
  const { texts, locale } = visit
  const [item] = items
  const money = moneyText(Math.abs(due), currency, locale)
  return html`<h1>${texts.review}</h1><form class="card" method="post"><p><strong>${plan}</strong></p>
<p data-due>${due < 0 ? texts.credit(money) : texts.dueToday(money)}</p>
<input type="hidden" name="price" value="${item?.price ?? ''}"><input type="hidden" name="quantity" value="${item?.quantity ?? ''}">
<div class="actions"><button name="intent" value="confirm">${texts.confirm}</button></div></form>${homeLink(visit)}`
}

export function methodView(visit: Visit, answers?: CardAnswers, problem?: CardProblem): Markup {
  const { texts, locale } = visit
  return html`<h1>${texts.addMethod}</h1><form class="card" method="post" novalidate>
${problem?.form ? html`<p class="alert" role="alert">${problem.form}</p>` : ''}
${cardFields(locale, answers, problem)}
<div class="actions"><button>${texts.addMethod}</button></div></form>${homeLink(visit)}`
}
