import type { Page } from 'playwright'
import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PageLocale, pageLocales } from '../hosted/pageLocale.js'
import { flawsOf } from '../hosted/testing/flawsOf.js'
import { hasBrowser, type Walk, walkHosted } from '../hosted/testing/walkHosted.js'
import { usualCapabilities } from '../testing/onboarding.js'
import { fieldLabels } from './fieldLabels.js'
import { onboardingTexts } from './onboardingView.js'
import { requirementMessage } from './requirementMessages.js'

let walk: Walk
let stripe: Stripe

type Answers = readonly (readonly [field: string, answer: string])[]

const japanese: Answers = [
  ['business_profile.product_description', '小説'],
  ['business_profile.url', 'https://hondana.example.com'],
  ['last_name_kanji', '山田'],
  ['first_name_kanji', '花子'],
  ['last_name_kana', 'ヤマダ'],
  ['first_name_kana', 'ハナコ'],
  ['dob', '1901-01-01'],
  ['email', 'hanako@example.com'],
  ['phone', '0312345678'],
  ['address_kanji.postal_code', '150-0001'],
  ['address_kanji.state', '東京都'],
  ['address_kanji.city', '渋谷区'],
  ['address_kanji.town', '神宮前 3丁目'],
  ['address_kanji.line1', '27-15'],
  ['address_kana.postal_code', '150-0001'],
  ['address_kana.state', 'トウキヨウト'],
  ['address_kana.city', 'シブヤク'],
  ['address_kana.town', 'ジングウマエ 3-'],
  ['address_kana.line1', '27-15'],
]
const japaneseBank: Answers = [
  ['external_account.routing_number', '1100000'],
  ['external_account.account_number', '0001234'],
  ['external_account.account_holder_name', 'ヤマダ ハナコ'],
]
const address: Answers = [
  ['address.line1', 'address_full_match'],
  ['address.city', 'San Francisco'],
  ['address.state', 'CA'],
  ['address.postal_code', '94111'],
]
const americanCompany: Record<string, Answers> = {
  company: [
    ['company.name', 'Hondana Inc.'],
    ['company.tax_id', '000000000'],
    ['company.phone', '4155550100'],
    ...address,
  ],
  representative: [
    ['first_name', 'Jenny'],
    ['last_name', 'Rosen'],
    ['dob', '1901-01-01'],
    ['ssn_last_4', '0000'],
    ['email', 'jenny@example.com'],
    ['phone', '4155550101'],
    ...address,
    ['relationship.title', 'CEO'],
  ],
  external_account: [
    ['external_account.routing_number', '110000000'],
    ['external_account.account_number', '000123456789'],
  ],
}

const labelOf = (field: string, locale: PageLocale) => fieldLabels[field]?.[locale] ?? field

async function answer(within: Pick<Page, 'getByLabel'>, locale: PageLocale, answers: Answers): Promise<void> {
  for (const [field, value] of answers) await within.getByLabel(labelOf(field, locale), { exact: true }).fill(value)
}

describe.skipIf(!hasBrowser)('hosted onboarding in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    walk = await walkHosted()
    stripe = walk.stripe
  }, 60_000)

  afterAll(() => walk.close())

  const linkTo = async (account: string) => {
    const addresses = { refresh_url: `${walk.shop}/refresh`, return_url: `${walk.shop}/return` }
    return (await stripe.accountLinks.create({ account, type: 'account_onboarding', ...addresses })).url
  }
  const open = async (locale: PageLocale, params: Stripe.AccountCreateParams, options = {}) => {
    const { id } = await stripe.accounts.create({ type: 'express', capabilities: usualCapabilities, ...params })
    const page = await walk.visitor(locale, options)
    const url = await linkTo(id)
    await page.goto(url)
    return { id, page, url }
  }

  describe.each(pageLocales)('in %s', (locale) => {
    const texts = onboardingTexts[locale]
    const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
    const home = locale === 'ja' ? 'JP' : 'US'

    it('a seller is set up with two clicks, without scripts, and sees their dashboard once', async () => {
      const { id, page: plain, url } = await open(locale, { country: home }, { javaScriptEnabled: false })
      await button(plain, texts.test).click()
      await button(plain, texts.continue).click()
      expect(plain.url()).toBe(`${walk.shop}/return`)
      expect(await stripe.accounts.retrieve(id)).toMatchObject({ charges_enabled: true, payouts_enabled: true })
      await plain.goto(url)
      expect(plain.url()).toBe(`${walk.shop}/refresh`)

      const page = await walk.visitor(locale)
      await page.goto(await linkTo(id))
      await page.getByRole('heading', { name: texts.finished }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await button(page, texts.finish).press('Enter')
      expect(page.url()).toBe(`${walk.shop}/return`)

      const login = await stripe.accounts.createLoginLink(id)
      await page.goto(login.url)
      const title = locale === 'ja' ? 'Express ダッシュボード' : 'Express Dashboard'
      await page.getByRole('heading', { name: title, level: 1 }).waitFor()
      await page.getByText('STRIPE TEST BANK').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.getByRole('link', { name: locale === 'ja' ? 'English' : '日本語' }).press('Enter')
      await page.getByText('STRIPE TEST BANK').waitFor()
      await page.goto(login.url)
      await page
        .getByRole('heading', { name: locale === 'ja' ? 'このリンクは使えません' : 'This link does not work' })
        .waitFor()
      expect(await flawsOf(page)).toEqual([])
    })

    it('somebody in Japan types half of it, comes back later, and is told what is wrong', async () => {
      const { id, page } = await open(locale, { country: 'JP', business_type: 'individual' })
      expect(await flawsOf(page)).toEqual([])
      await answer(page, locale, japanese.slice(0, 6))
      await button(page, texts.later).click()
      expect(page.url()).toBe(`${walk.shop}/return`)
      expect((await stripe.accounts.retrieve(id)).payouts_enabled).toBe(false)

      await page.goto(await linkTo(id))
      expect(await page.getByLabel(labelOf('last_name_kanji', locale), { exact: true }).count()).toBe(0)
      await page.getByLabel(labelOf('business_profile.mcc', locale), { exact: true }).selectOption('5942')
      await answer(page, locale, japanese.slice(6))
      await answer(page, locale, [['address_kana.city', '渋谷区'], ...japaneseBank])
      await page.getByLabel(labelOf('tos_acceptance', locale)).check()
      await button(page, texts.continue).click()
      const alert = page.getByRole('alert')
      expect(await alert.getByRole('link').allTextContents()).toEqual([labelOf('address_kana.city', locale)])
      expect(await flawsOf(page)).toEqual([])
      await alert.getByRole('link').click()
      const city = page.getByLabel(labelOf('address_kana.city', locale), { exact: true })
      expect(await city.getAttribute('aria-invalid')).toBe('true')
      await city.fill('シブヤク')
      await answer(page, locale, japaneseBank)
      await button(page, texts.continue).click()
      expect(page.url()).toBe(`${walk.shop}/return`)
      expect(await stripe.accounts.retrieve(id)).toMatchObject({
        charges_enabled: true,
        payouts_enabled: true,
        individual: { first_name_kanji: '花子', address_kana: { city: 'シブヤク' } },
      })
    })

    it('a company in the United States is asked about itself, who speaks for it, and its bank', async () => {
      const { id, page } = await open(locale, { country: 'US', business_type: 'company' })
      expect(await flawsOf(page)).toEqual([])
      await button(page, texts.continue).click()
      await page.getByRole('alert').getByText(requirementMessage('parameter_missing', '')[locale]).first().waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.getByLabel(labelOf('business_profile.mcc', locale), { exact: true }).selectOption('5942')
      await answer(page, locale, [['business_profile.url', 'https://hondana.example.com']])
      for (const [section, answers] of Object.entries(americanCompany)) {
        await answer(page.locator(`section[aria-labelledby=section-${section}]`), locale, answers)
      }
      for (const field of ['relationship.executive', 'company.owners_provided', 'tos_acceptance']) {
        await page.getByLabel(labelOf(field, locale)).first().check()
      }
      await button(page, texts.continue).click()
      const holder = page.getByLabel(labelOf('external_account.account_holder_name', locale), { exact: true })
      expect(await holder.getAttribute('aria-invalid')).toBe('true')
      expect((await stripe.accounts.retrieve(id)).payouts_enabled).toBe(false)
      await holder.fill('Hondana Inc.')
      await button(page, texts.continue).click()
      expect(page.url()).toBe(`${walk.shop}/return`)
      expect(await stripe.accounts.retrieve(id)).toMatchObject({
        charges_enabled: true,
        payouts_enabled: true,
        company: { name: 'Hondana Inc.', owners_provided: true },
      })
    })

    it.each([
      ['JP', 'individual'],
      ['US', 'company'],
    ] as const)('a link of the second generation sets up somebody in %s', async (country, entity_type) => {
      const { id } = await stripe.v2.core.accounts.create({
        contact_email: 'seller@example.com',
        display_name: 'Hondana',
        dashboard: 'express',
        identity: { country, entity_type },
        defaults: {
          currency: country === 'JP' ? 'jpy' : 'usd',
          responsibilities: { fees_collector: 'application', losses_collector: 'application' },
        },
        configuration: {
          merchant: { capabilities: { card_payments: { requested: true } } },
          recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
        },
      })
      const { url } = await stripe.v2.core.accountLinks.create({
        account: id,
        use_case: {
          type: 'account_onboarding',
          account_onboarding: {
            refresh_url: `${walk.shop}/refresh`,
            return_url: `${walk.shop}/return`,
          },
        },
      })
      const page = await walk.visitor(locale)
      await page.goto(url)
      await button(page, texts.test).click()
      await button(page, texts.continue).click()
      expect(page.url()).toBe(`${walk.shop}/return`)
      expect((await stripe.accounts.retrieve(id)).payouts_enabled).toBe(true)
    })

    it('the keyboard is enough', async () => {
      const { id, page } = await open(locale, { country: home, business_type: 'individual' })
      const email = page.getByLabel(labelOf('email', locale), { exact: true })
      await email.fill('own@example.com')
      await button(page, texts.continue).press('Enter')
      const wrong = page.getByRole('alert').getByRole('link')
      await wrong.filter({ hasText: labelOf('phone', locale) }).press('Enter')
      // The address of the answer that is missing is where the next key goes.
      await page.keyboard.press('Tab')
      await button(page, texts.test).press('Enter')
      await button(page, texts.continue).press('Enter')
      await page.waitForURL(`${walk.shop}/return`)
      expect(await stripe.accounts.retrieve(id)).toMatchObject({
        payouts_enabled: true,
        individual: { email: 'own@example.com' },
      })
    })
  })
})
