import { html } from 'hono/html'
import type Stripe from 'stripe'
import type { Markup } from '../hosted/page.js'
import type { PageLocale } from '../hosted/pageLocale.js'
import type { OnboardingField, OnboardingForm } from './onboardingForm.js'

export const onboardingTexts = {
  ja: {
    title: 'アカウントの登録',
    lead: (name: string) => `${name}の売上を受け取るために必要な情報を入力してください。`,
    someone: 'このアカウント',
    test: 'テストデータを入力',
    continue: '登録して続ける',
    later: '保存してあとで続ける',
    finish: '戻る',
    problems: '確認が必要な項目があります',
    optional: '（任意）',
    choose: '選択してください',
    upload: 'ファイルを選ぶ（PDF・JPEG・PNG、10 MB まで）',
    uploaded: '受け付け済みの書類があります。',
    finished: '現在、入力が必要な情報はありません',
    finishedLead: '登録した情報は Stripe が確認します。元のサイトに戻ってください。',
    unknown: 'このリンクは使えません',
    unknownLead: '元のサイトに戻り、もう一度登録を始めてください。',
  },
  en: {
    title: 'Set up your account',
    lead: (name: string) => `Stripe needs this before ${name} can be paid.`,
    someone: 'this account',
    test: 'Use test data',
    continue: 'Submit and continue',
    later: 'Save and finish later',
    finish: 'Go back',
    problems: 'Please check these answers',
    optional: ' (optional)',
    choose: 'Choose one',
    upload: 'Choose a file (PDF, JPEG or PNG, up to 10 MB)',
    uploaded: 'A document has been received.',
    finished: 'Nothing is needed right now',
    finishedLead: 'Stripe reviews what you told. Return to the site that sent you here.',
    unknown: 'This link does not work',
    unknownLead: 'Go back to the site that sent you here and begin again.',
  },
} satisfies Record<PageLocale, object>

interface Details {
  locale: PageLocale
  account: Stripe.Account
  action: string
  form: OnboardingForm
}

export function onboardingView({ locale, account, action, form }: Details): Markup {
  const texts = onboardingTexts[locale]
  const fields = form.sections.flatMap((section) => section.fields)
  const isFilled = fields.every(({ value, required }) => value !== '' || !required)
  const test = html`<button name="intent" value="test" class="plain" formnovalidate>${texts.test}</button>`
  const go = html`<button name="intent" value="continue">${texts.continue}</button>`
  return html`<h1>${texts.title}</h1>
<p class="quiet">${texts.lead(nameOf(account) ?? texts.someone)}</p>
${problems(form, locale)}
<form method="post" action="${action}" enctype="multipart/form-data" novalidate>
${isFilled ? '' : html`<div class="actions">${test}</div>`}
${form.sections.map(
  ({ id, title, fields: asked }) => html`<section class="card" aria-labelledby="section-${id}">
<h2 id="section-${id}">${title[locale]}</h2><fieldset aria-labelledby="section-${id}">${asked.map((field) => control(field, locale))}</fieldset></section>`,
)}
<div class="actions">${go}${isFilled ? test : ''}<button name="intent" value="later" class="plain" formnovalidate>${texts.later}</button></div>
</form>`
}

export function finishedView({ locale, action }: Details): Markup {
  const texts = onboardingTexts[locale]
  return html`<div class="card"><h1>${texts.finished}</h1><p class="quiet">${texts.finishedLead}</p>
<form method="post" action="${action}"><div class="actions"><button name="intent" value="continue">${texts.finish}</button></div></form></div>`
}

export function goneView(locale: PageLocale, what: 'finished' | 'unknown'): Markup {
  const texts = onboardingTexts[locale]
  return html`<div class="card"><h1>${texts[what]}</h1><p class="quiet">${texts[`${what}Lead`]}</p></div>`
}

const nameOf = ({ business_profile, company, email }: Stripe.Account) =>
  business_profile?.name ?? company?.name_kanji ?? company?.name ?? email

function problems({ errors, sections }: OnboardingForm, locale: PageLocale): Markup | '' {
  const wrong = sections.flatMap(({ fields }) => fields.filter(({ error }) => error))
  if (wrong.length + errors.length === 0) return ''
  return html`<div class="alert" role="alert"><strong>${onboardingTexts[locale].problems}</strong><ul>
${errors.map(({ message }) => html`<li>${message[locale]}</li>`)}
${wrong.map(
  ({ path, label, error }) =>
    html`<li><a href="#${idOf(path)}">${label[locale]}</a>${locale === 'ja' ? '：' : ': '}${error?.message[locale]}</li>`,
)}</ul></div>`
}

const idOf = (path: string) => path.replace(/\W/g, '-')

function control(field: OnboardingField, locale: PageLocale): Markup {
  const { path, type, label, hint, error, required } = field
  const id = idOf(path)
  const notesOf = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const described = html`${notesOf ? html` aria-describedby="${notesOf}"` : ''}${error ? html` aria-invalid="true"` : ''}`
  const notes = html`${hint ? html`<span class="quiet small" id="${id}-hint">${hint[locale]}</span>` : ''}${
    error ? html`<span class="error" id="${id}-error">${error.message[locale]}</span>` : ''
  }`
  if (type === 'checkbox') {
    return html`<div class="field"><input type="hidden" name="${path}" value=""><label class="choice"><input type="checkbox" id="${id}" name="${path}" value="true"${described} ${
      field.value === 'true' ? 'checked' : ''
    }> ${label[locale]}</label>${notes}</div>`
  }
  const optional = required ? '' : html`<span class="quiet small">${onboardingTexts[locale].optional}</span>`
  return html`<div class="field"><label for="${id}">${label[locale]}${optional}</label>${input(field, locale, id, described)}${notes}</div>`
}

function input(
  { path, type, value, options = [], autocomplete }: OnboardingField,
  locale: PageLocale,
  id: string,
  described: Markup,
): Markup {
  const texts = onboardingTexts[locale]
  const choices = (empty: string) =>
    html`<option value="">${empty}</option>${options.map(
      (option) =>
        html`<option value="${option.value}" ${option.value === value ? 'selected' : ''}>${option.label[locale]}</option>`,
    )}`
  if (type === 'select') {
    return html`<select id="${id}" name="${path}"${described}>${choices(texts.choose)}</select>`
  }
  if (type === 'file') {
    const known = value !== '' && !options.some((option) => option.value === value)
    return html`<input type="file" id="${id}" name="upload:${path}" accept=".pdf,.jpg,.jpeg,.png"${described} aria-label="${texts.upload}">
<select name="${path}" aria-label="${texts.choose}">${choices(known ? texts.uploaded : texts.choose)}</select>`
  }
  return html`<input type="${type}" id="${id}" name="${path}" value="${value}" autocomplete="${autocomplete ?? 'off'}"${described}>`
}
