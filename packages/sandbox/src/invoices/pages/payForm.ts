import { html } from 'hono/html'
import { billingTexts } from '../../documents/billingTexts.js'
import type { Markup } from '../../hosted/page.js'
import type { PageLocale } from '../../hosted/pageLocale.js'

export interface CardAnswers {
  number: string
  expiry: string
  cvc: string
}

export type CardProblem = Partial<Record<keyof CardAnswers | 'form', string>>

interface PayForm {
  locale: PageLocale
  /** Where the form is sent. */
  action: string
  /** What is paid. */
  amount: string
  answers?: CardAnswers
  problem?: CardProblem
}

/** A card form without a script: test cards are offered as suggestions. */
export function payForm({ locale, action, amount, answers, problem = {} }: PayForm): Markup {
  const texts = billingTexts[locale]
  return html`<form class="card no-print" method="post" action="${action}" novalidate>
<h2>${texts.payTitle}</h2>
${problem.form ? html`<p class="alert" role="alert">${problem.form}</p>` : ''}
${cardFields(locale, answers, problem)}
<div class="actions"><button type="submit">${texts.pay(amount)}</button></div>
</form>`
}

/** Number, expiry and security code, with the test cards as suggestions. */
export function cardFields(locale: PageLocale, answers?: CardAnswers, problem: CardProblem = {}): Markup {
  const texts = billingTexts[locale]
  return html`<p class="small quiet">${texts.payIntro}</p>
${field('number', texts.cardNumber, 'cc-number', answers?.number, problem.number, 'test-cards')}
<datalist id="test-cards">${Object.entries(texts.cards).map(
    ([number, outcome]) => html`<option value="${number}">${outcome}</option>`,
  )}</datalist>
<div class="row">
${field('expiry', texts.expiry, 'cc-exp', answers?.expiry, problem.expiry)}
${field('cvc', texts.cvc, 'cc-csc', answers?.cvc, problem.cvc)}
</div>
<details class="small"><summary>${texts.testCards}</summary><dl>${Object.entries(texts.cards).map(
    ([number, outcome]) => html`<dt>${number}</dt><dd>${outcome}</dd>`,
  )}</dl></details>`
}

function field(name: string, label: string, autocomplete: string, value = '', error?: string, list?: string): Markup {
  const described = error ? html` aria-invalid="true" aria-describedby="${name}-error"` : ''
  const suggestions = list ? html` list="${list}"` : ''
  return html`<div class="field"><label for="field-${name}">${label}</label><input id="field-${name}" name="${name}" value="${value}" inputmode="numeric" autocomplete="${autocomplete}" required${suggestions}${described}>${
    error ? html`<span class="error" id="${name}-error">${error}</span>` : ''
  }</div>`
}
