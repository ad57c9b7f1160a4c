import { type Browser, chromium, type Page } from 'playwright'
import type Stripe from 'stripe'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chromiumFlags, findChromium } from '../browser/testing/findChromium.js'
import type { RunningSandbox } from '../startSandbox.js'
import { usualCapabilities } from '../testing/onboarding.js'
import { frozenSandbox } from '../testing/stripeClient.js'

const executablePath = findChromium()
const inBrowser = it.skipIf(!executablePath)

let running: RunningSandbox & { stripe: Stripe }
let browser: Browser

beforeAll(async () => {
  running = await frozenSandbox()
  if (executablePath) browser = await chromium.launch({ executablePath, args: chromiumFlags })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await running.close()
})

/** Hosted onboarding of a new account on a narrow screen; what it goes back to is a page of the sandbox as well. */
async function open(locale: string, params: Stripe.AccountCreateParams = {}) {
  const { stripe, url } = running
  const { id } = await stripe.accounts.create({ type: 'express', capabilities: usualCapabilities, ...params })
  const addresses = { refresh_url: `${url}/refresh`, return_url: `${url}/return` }
  const link = await stripe.accountLinks.create({ account: id, type: 'account_onboarding', ...addresses })
  const page = await browser.newPage({ locale, viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  await page.goto(link.url)
  return { id, page, returned: `${url}/return` }
}

const widthOf = async (page: Page) => (await page.locator('html').boundingBox())?.width

inBrowser.each([
  ['ja-JP', 'テストデータを入力', '登録して続ける', 'JP'],
  ['en-US', 'Use test data', 'Submit and continue', 'US'],
])(
  'in %s a seller is set up with two clicks, without scripts',
  { timeout: 60_000 },
  async (locale, test, go, country) => {
    const { id, page, returned } = await open(locale, { country })
    expect(await widthOf(page)).toBe(360)
    await page.getByRole('button', { name: test }).click()
    await page.getByRole('button', { name: go }).click()
    expect(page.url()).toBe(returned)
    expect((await running.stripe.accounts.retrieve(id)).charges_enabled).toBe(true)
    await page.close()
  },
)

inBrowser('a Japanese seller types everything with the keyboard', { timeout: 60_000 }, async () => {
  const { id, page, returned } = await open('ja-JP', { country: 'JP', business_type: 'individual' })
  await page.getByLabel('業種').selectOption('5942')
  const answers: [label: string, answer: string][] = [
    ['商品・サービスの説明', '小説'],
    ['事業のウェブサイト', 'https://hondana.example.com'],
    ['姓', '山田'],
    ['名', '花子'],
    ['セイ', 'ヤマダ'],
    ['メイ', 'はなこ'],
    ['生年月日', '1901-01-01'],
    ['メールアドレス', 'hanako@example.com'],
    ['電話番号', '0312345678'],
    ['郵便番号（漢字）', '150-0001'],
    ['都道府県（漢字）', '東京都'],
    ['市区町村（漢字）', '渋谷区'],
    ['町名・丁目（漢字）', '神宮前 3丁目'],
    ['番地・号（漢字）', '27-15'],
    ['郵便番号（カナ）', '150-0001'],
    ['都道府県（カナ）', 'トウキヨウト'],
    ['市区町村（カナ）', 'シブヤク'],
    ['町名・丁目（カナ）', 'ジングウマエ 3-'],
    ['番地・号（カナ）', '27-15'],
    ['銀行コード・支店コード', '1100000'],
    ['口座番号', '0001234'],
    ['口座名義', 'ヤマダ ハナコ'],
  ]
  for (const [label, answer] of answers) await page.getByLabel(label, { exact: true }).fill(answer)
  await page.getByLabel('利用規約に同意します').check()
  await page.getByRole('button', { name: '登録して続ける' }).press('Enter')
  const alert = page.getByRole('alert')
  expect(await alert.getByRole('link').allTextContents()).toEqual(['メイ'])
  await page.getByLabel('メイ', { exact: true }).fill('ハナコ')
  for (const [label, answer] of answers.slice(-3)) await page.getByLabel(label, { exact: true }).fill(answer)
  await page.getByRole('button', { name: '登録して続ける' }).press('Enter')
  expect(page.url()).toBe(returned)
  const { business_profile, charges_enabled, individual } = await running.stripe.accounts.retrieve(id)
  expect({ charges_enabled, mcc: business_profile?.mcc, name: individual?.first_name_kana }).toEqual({
    charges_enabled: true,
    mcc: '5942',
    name: 'ハナコ',
  })
  await page.close()
})
