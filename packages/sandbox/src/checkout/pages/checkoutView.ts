import { html } from 'hono/html'
import type Stripe from 'stripe'
import { prices, promotionCodes } from '../../catalog/objects.js'
import type { AccountState } from '../../core/account.js'
import type { Markup } from '../../hosted/page.js'
import type { PageLocale } from '../../hosted/pageLocale.js'
import { sellerOf } from '../../hosted/sellerOf.js'
import { cardFields } from '../../invoices/pages/payForm.js'
import { moneyText } from '../../links/moneyText.js'
import { idOf } from '../../money/objects.js'
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
  const { session, locale, action, needsCard, form, problems } = view
  const texts = checkoutTexts[locale]
  const title = checkoutTitle(view)
  const own = (name: string, label: string, autocomplete: string, type = 'text') =>
    field({ name, label, autocomplete, type, value: form[name] ?? '', problem: problems[name] })
  // Return presses the first button of a form: that is to pay, also where a code can be applied above it.
  return html`<h1>${title}</h1>
<form method="post" action="${action}" novalidate>
${session.allow_promotion_codes ? html`<button type="submit" class="out-of-sight" tabindex="-1" aria-hidden="true"></button>` : ''}
${session.mode === 'setup' ? '' : summary(view)}
<div class="card fields">
${problems.form ? html`<p class="alert" role="alert">${problems.form}</p>` : ''}
${asksEmail(session) ? html`${own('email', texts.email, 'email', 'email')}${own('name', texts.name, 'name')}` : ''}
${asksPhone(session) ? own('phone', texts.phone, 'tel', 'tel') : ''}
${session.shipping_address_collection ? shipping(view, own) : ''}
${session.custom_fields.map((custom) => customField(custom, view))}
${
  needsCard
    ? html`<fieldset><legend class="title">${texts.method}</legend>${cardFields(
        locale,
        { number: form.number ?? '', expiry: form.expiry ?? '', cvc: form.cvc ?? '' },
        problems,
      )}</fieldset>`
    : ''
}
${
  asksTerms(session)
    ? html`<div class="field"><label class="choice"><input type="checkbox" name="terms" ${form.terms === 'on' ? 'checked' : ''}${wrong('terms', problems.terms)}>${texts.agree}</label>${
        problems.terms ? html`<span class="error" id="terms-error">${problems.terms}</span>` : ''
      }</div>`
    : ''
}
<div class="actions"><button type="submit">${submitText(view)}</button>${
    session.cancel_url ? html`<a class="button plain" href="${session.cancel_url}">${texts.back}</a>` : ''
  }</div>
</div></form>`
}

/** What the page is for, in a line. */
export function checkoutTitle({
  account,
  session,
  locale,
}: Pick<CheckoutView, 'account' | 'session' | 'locale'>): string {
  const texts = checkoutTexts[locale]
  const seller = sellerOf(account)
  if (session.mode === 'setup') return texts.setup(seller)
  return session.mode === 'subscription' ? texts.subscribe(seller) : texts.pay(seller)
}

function submitText({ session, locale }: CheckoutView): string {
  const texts = checkoutTexts[locale]
  if (session.mode === 'setup') return texts.submitSetup
  if (session.mode === 'subscription') return session.amount_total === 0 ? texts.submitTrial : texts.submitSubscribe
  return texts.submitPay(moneyText(session.amount_total ?? 0, session.currency ?? 'jpy', locale))
}

function summary(view: CheckoutView): Markup {
  const { account, session, locale } = view
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
${session.allow_promotion_codes ? promotion(view, (details?.discounts.length ?? 0) > 0) : ''}</div>`
}

/** A field for a code, or the code with a button that takes it off. */
function promotion({ account, session, locale, form, problems }: CheckoutView, isApplied: boolean): Markup {
  const texts = checkoutTexts[locale]
  const press = (label: string) =>
    html`<div class="actions"><button name="intent" value="promotion" class="plain" formnovalidate>${label}</button></div>`
  if (isApplied) {
    const [held] = session.discounts ?? []
    const code = promotionCodes(account).get(idOf(held?.promotion_code) ?? '')?.code ?? ''
    return html`<div class="fields"><p>${texts.promotionCode} <strong>${code}</strong></p>${press(texts.remove)}</div>`
  }
  const { promotion_code: problem } = problems
  return html`<div class="fields">${field({ name: 'promotion_code', label: texts.promotionCode, autocomplete: 'off', value: form.promotion_code ?? '', problem })}${press(texts.apply)}</div>`
}

function everyOf(account: AccountState, item: Stripe.LineItem, locale: PageLocale): string {
  const texts = checkoutTexts[locale]
  const price = prices(account).get(item.price?.id ?? '') ?? item.price
  const every = price ? everyText(price, locale) : ''
  if (price?.unit_amount === null || price?.unit_amount === undefined) return every
  return texts.after(moneyText(price.unit_amount * (item.quantity ?? 1), price.currency, locale), every)
}

const autocompletes = {
  country: 'country',
  postal_code: 'postal-code',
  state: 'address-level1',
  city: 'address-level2',
  line1: 'address-line1',
  line2: 'address-line2',
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
  return html`<fieldset><legend class="title">${texts.shipTo}</legend>
${own('shipping_name', texts.name, 'shipping name')}
<div class="field"><label for="field-country">${texts.country}</label><select id="field-country" name="country" autocomplete="shipping country">${countries.map(
    (code) => html`<option value="${code}" ${form.country === code ? 'selected' : ''}>${names.of(code)}</option>`,
  )}</select></div>
${shippingFields.filter((name) => name !== 'country').map((name) => own(name, labels[name], `shipping ${autocompletes[name]}`))}
</fieldset>`
}

function customField(custom: Stripe.Checkout.Session.CustomField, { form, problems, locale }: CheckoutView): Markup {
  const texts = checkoutTexts[locale]
  const name = `custom_${custom.key}`
  const said = custom.label.custom ?? custom.key
  const label = custom.optional ? texts.optional(said) : said
  if (!custom.dropdown)
    return field({ name, label, autocomplete: 'off', value: form[name] ?? '', problem: problems[name] })
  return html`<div class="field"><label for="field-${name}">${label}</label><select id="field-${name}" name="${name}"${wrong(name, problems[name])}><option value="">${texts.choose}</option>${custom.dropdown.options.map(
    (option) =>
      html`<option value="${option.value}" ${form[name] === option.value ? 'selected' : ''}>${option.label}</option>`,
  )}</select>${problems[name] ? html`<span class="error" id="${name}-error">${problems[name]}</span>` : ''}</div>`
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
  return html`<div class="field"><label for="field-${name}">${label}</label><input id="field-${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}"${wrong(name, problem)}>${
    problem ? html`<span class="error" id="${name}-error">${problem}</span>` : ''
  }</div>`
}

const wrong = (name: string, problem: string | undefined): Markup | '' =>
  problem ? html` aria-invalid="true" aria-describedby="${name}-error"` : ''
