import { html } from 'hono/html'
import type { Markup } from '../hosted/page.js'
import type { PageLocale } from '../hosted/pageLocale.js'
import type { Asked } from './authorizePages.js'

export const consentTexts = {
  ja: {
    title: 'Stripe アカウントの連携',
    lead: (host: string) => `${host} が、あなたの Stripe アカウントへのアクセスを求めています。`,
    read_write: '決済の作成、返金、顧客・商品・残高の参照と変更ができるようになります。',
    read_only: '決済、顧客、商品、残高を参照できるようになります。変更はできません。',
    which: '連携するアカウント',
    ready: '登録済みのテストアカウント',
    new: '新しいアカウント（登録はこれから）',
    allow: '連携する',
    deny: '連携しない',
    refused: 'この連携リクエストは処理できません',
  },
  en: {
    title: 'Connect your Stripe account',
    lead: (host: string) => `${host} asks for access to your Stripe account.`,
    read_write:
      'It will be able to create payments and refunds, and to see and change customers, products and balance.',
    read_only: 'It will be able to see payments, customers, products and balance. It cannot change anything.',
    which: 'Account to connect',
    ready: 'A test account that is set up',
    new: 'A new account that still has to be set up',
    allow: 'Connect',
    deny: 'Cancel',
    refused: 'This request cannot be handled',
  },
} satisfies Record<PageLocale, object>

export function consentView(locale: PageLocale, asked: Asked, action: string): Markup {
  const texts = consentTexts[locale]
  return html`<h1>${texts.title}</h1>
<div class="card"><p>${texts.lead(new URL(asked.redirectUri).host)}</p><p class="quiet">${texts[asked.scope]}</p>
<form method="post" action="${action}">
<fieldset><legend>${texts.which}</legend>
<label class="choice"><input type="radio" name="account" value="ready" checked> ${texts.ready}</label>
<label class="choice"><input type="radio" name="account" value="new"> ${texts.new}</label></fieldset>
<div class="actions"><button name="decision" value="allow">${texts.allow}</button><button name="decision" value="deny" class="plain">${texts.deny}</button></div>
</form><p class="quiet small"><code>${asked.clientId}</code></p></div>`
}

export function refusedView(locale: PageLocale, reason: string): Markup {
  return html`<div class="card"><h1>${consentTexts[locale].refused}</h1><p class="alert" role="alert" lang="en">${reason}</p></div>`
}
