import { html } from 'hono/html'
import type Stripe from 'stripe'
import { prices } from '../../catalog/objects.js'
import type { AccountState } from '../../core/account.js'
import type { Markup } from '../../hosted/page.js'
import type { PageLocale } from '../../hosted/pageLocale.js'
import { cardFields } from '../../invoices/pages/payForm.js'
import { moneyText } from '../../links/moneyText.js'
import { itemsOf } from '../itemsOf.js'
import { checkoutDetails } from '../objects.js'
import { everyText } from './everyText.js'
import {
  asksEmail,
  asksPhone,
  asksTerms,
  type CheckoutForm,
  type CheckoutProblems,
  shippingFields,
} from './readCheckout.js'
import { checkoutTexts } from './texts.js'

export interface CheckoutView {
  account: AccountState
  session: Stripe.Checkout.Session
  locale: PageLocale
  /** Where the forms are sent. */
  action: string
  needsCard: boolean
  form: CheckoutForm
  problems: CheckoutProblems
}

/** What is bought, what it comes to, and everything that has to be typed. */
export function checkoutView(view: CheckoutView): Markup {
  const { account, session, locale, action, needsCard, form, problems } = view
  const texts = checkoutTexts[locale]
  const seller = sellerOf(account)
  const title =
    session.mode === 'setup'
      ? texts.setup(seller)
      : session.mode === 'subscription'
        ? texts.subscribe(seller)
        : texts.pay(seller)
  const own = (name: string, label: string, autocomplete: string, type = 'text') =>
    field({ name, label, autocomplete, type, value: form[name] ?? '', problem: problems[name] })
  return html`<h1>${title}</h1>
${session.mode === 'setup' ? '' : summary(view)}
<form class="card" method="post" action="${action}" novalidate>
${problems.form ? html`<p class="alert" role="alert">${problems.form}</p>` : ''}
${asksEmail(session) ? html`${own('email', texts.email, 'email', 'email')}${own('name', texts.name, 'name')}` : ''}
${asksPhone(session) ? own('phone', texts.phone, 'tel', 'tel') : ''}
${session.shipping_address_collection ? shipping(view, own) : ''}
${session.custom_fields.map((custom) => customField(custom, view))}
${
  needsCard
    ? html`<fieldset><legend>${texts.method}</legend>${cardFields(
        locale,
        { number: form.number ?? '', expiry: form.expiry ?? '', cvc: form.cvc ?? '' },
        problems,
      )}</fieldset>`
    : ''
}
${
  asksTerms(session)
    ? html`<label class="choice"><input type="checkbox" name="terms" ${form.terms === 'on' ? 'checked' : ''}>${texts.agree}</label>${
        problems.terms ? html`<span class="error">${problems.terms}</span>` : ''
      }`
    : ''
}
<div class="actions"><button type="submit">${submitText(view)}</button>${
    session.cancel_url ? html`<a class="button plain" href="${session.cancel_url}">${texts.back}</a>` : ''
  }</div>
</form>`
}

export const sellerOf = ({ object }: AccountState): string =>
  object.settings?.dashboard.display_name || object.business_profile?.name || object.email || object.id

function submitText({ session, locale }: CheckoutView): string {
  const texts = checkoutTexts[locale]
  if (session.mode === 'setup') return texts.submitSetup
  if (session.mode === 'subscription') return session.amount_total === 0 ? texts.submitTrial : texts.submitSubscribe
  return texts.submitPay(moneyText(session.amount_total ?? 0, session.currency ?? 'jpy', locale))
}

function summary({ account, session, locale, action, problems, form }: CheckoutView): Markup {
  const texts = checkoutTexts[locale]
  const money = (amount: number) => moneyText(amount, session.currency ?? account.defaultCurrency, locale)
  const {
    amount_discount: discount = 0,
    amount_tax: tax = 0,
    amount_shipping: shippingCost = 0,
  } = session.total_details ?? {}
  const row = (label: string, amount: number) =>
    html`<tr><th scope="row" colspan="2">${label}</th><td class="num">${money(amount)}</td></tr>`
  const details = checkoutDetails(account).get(session.id)
  const days = details?.subscriptionData.trial_period_days
  return html`<div class="card"><table>
<thead><tr><th scope="col">${texts.item}</th><th scope="col" class="num">${texts.quantity}</th><th scope="col" class="num">${texts.amount}</th></tr></thead>
<tbody>${itemsOf(account, session).map(
    (item) =>
      html`<tr><td>${item.description}${item.price?.recurring ? html`<div class="quiet small">${everyOf(account, item, locale)}</div>` : ''}</td><td class="num">${item.quantity}</td><td class="num">${money(item.amount_subtotal)}</td></tr>`,
  )}</tbody>
<tfoot>${discount ? row(texts.discount, -discount) : ''}${shippingCost ? row(texts.shipping, shippingCost) : ''}${tax ? row(texts.tax, tax) : ''}
<tr><th scope="row" colspan="2"><strong>${texts.total}</strong></th><td class="num"><strong data-total>${money(session.amount_total ?? 0)}</strong></td></tr></tfoot>
</table>
${days ? html`<p class="good">${texts.trial(days)}</p>` : ''}
${
  session.allow_promotion_codes
    ? html`<form method="post" action="${action}"><input type="hidden" name="intent" value="promotion">
${field({ name: 'promotion_code', label: texts.promotionCode, autocomplete: 'off', value: form.promotion_code ?? '', problem: problems.promotion_code })}
<div class="actions"><button type="submit" class="plain">${details?.discounts.length ? texts.remove : texts.apply}</button></div></form>`
    : ''
}</div>`
}

function everyOf(account: AccountState, item: Stripe.LineItem, locale: PageLocale): string {
  const texts = checkoutTexts[locale]
  const price = prices(account).get(item.price?.id ?? '') ?? item.price
  const every = price ? everyText(price, locale) : ''
  if (price?.unit_amount === null || price?.unit_amount === undefined) return every
  return texts.after(moneyText(price.unit_amount * (item.quantity ?? 1), price.currency, locale), every)
}

type Own = (name: string, label: string, autocomplete: string, type?: string) => Markup

function shipping({ session, locale, form }: CheckoutView, own: Own): Markup {
  const texts = checkoutTexts[locale]
  const labels = {
    country: texts.country,
    postal_code: texts.postalCode,
    state: texts.state,
    city: texts.city,
    line1: texts.line1,
    line2: texts.line2,
  }
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const countries = session.shipping_address_collection?.allowed_countries ?? []
  return html`<fieldset><legend>${texts.shipTo}</legend>
${own('shipping_name', texts.name, 'shipping name')}
<label class="field">${texts.country}<select name="country" autocomplete="shipping country">${countries.map(
    (code) => html`<option value="${code}" ${form.country === code ? 'selected' : ''}>${names.of(code)}</option>`,
  )}</select></label>
${shippingFields.filter((name) => name !== 'country').map((name) => own(name, labels[name], `shipping ${name.replace('_', '-')}`))}
</fieldset>`
}

function customField(custom: Stripe.Checkout.Session.CustomField, { form, problems, locale }: CheckoutView): Markup {
  const texts = checkoutTexts[locale]
  const name = `custom_${custom.key}`
  const label = custom.optional ? `${custom.label.custom} (${texts.optional})` : (custom.label.custom ?? custom.key)
  if (!custom.dropdown)
    return field({ name, label, autocomplete: 'off', value: form[name] ?? '', problem: problems[name] })
  return html`<label class="field">${label}<select name="${name}"><option value="">${texts.choose}</option>${custom.dropdown.options.map(
    (option) =>
      html`<option value="${option.value}" ${form[name] === option.value ? 'selected' : ''}>${option.label}</option>`,
  )}</select>${problems[name] ? html`<span class="error">${problems[name]}</span>` : ''}</label>`
}

interface FieldProps {
  name: string
  label: string
  autocomplete: string
  type?: string
  value: string
  problem: string | undefined
}

function field({ name, label, autocomplete, type = 'text', value, problem }: FieldProps): Markup {
  const described = problem ? html` aria-invalid="true" aria-describedby="${name}-error"` : ''
  return html`<label class="field">${label}<input name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}"${described}>${
    problem ? html`<span class="error" id="${name}-error">${problem}</span>` : ''
  }</label>`
}
