import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { japaneseSeller, usualCapabilities } from '../testing/onboarding.js'
import { type PageForm, press, readPage } from '../testing/pageForm.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterAll(() => running.close())

const addresses = { refresh_url: 'https://example.com/refresh', return_url: 'https://example.com/return' }

const create = (params: Stripe.AccountCreateParams = {}) =>
  stripe.accounts.create({ type: 'express', capabilities: usualCapabilities, ...params })

const linkFor = (account: string, params: Partial<Stripe.AccountLinkCreateParams> = {}) =>
  stripe.accountLinks.create({ account, type: 'account_onboarding', ...addresses, ...params })

const open = async (url: string, language = 'ja') =>
  readPage(await fetch(url, { headers: { 'accept-language': language }, redirect: 'manual' }))

const button = ({ buttons }: PageForm, value: string) => {
  const found = buttons.find((one) => one.value === value)
  if (!found) throw new Error(`There is no button ${value}.`)
  return found
}

describe('an account link', () => {
  it('is an address of the sandbox that works for minutes', async () => {
    const { id } = await create()
    const link = await linkFor(id)
    expect(link).toEqual({
      object: 'account_link',
      created: testStart,
      expires_at: testStart + 300,
      url: expect.stringMatching(new RegExp(`^${running.url}/_sandbox/onboarding/${id}/\\w{32}$`)),
    })
    expect(keyProblems('account_link', link)).toEqual([])
  })

  it('shows its form once and then sends people back for a new one', async () => {
    const { id } = await create()
    const { url } = await linkFor(id)
    expect(await open(url)).toMatchObject({ status: 200, lang: 'ja' })
    const second = await fetch(url, { redirect: 'manual' })
    expect([second.status, second.headers.get('location')]).toEqual([303, addresses.refresh_url])
  })

  it('expires by the clock', async () => {
    const { id } = await create()
    const { url } = await linkFor(id)
    await running.sandbox.clock.advance(300)
    const late = await fetch(url, { redirect: 'manual' })
    expect(late.headers.get('location')).toBe(addresses.refresh_url)
    expect((await fetch(url.replace(/\w{32}$/, 'x'.repeat(32)))).status).toBe(404)
  })

  it('updates only accounts whose requirements the platform collects', async () => {
    const { id } = await create()
    expect(await errorOf(linkFor(id, { type: 'account_update' }))).toMatchObject({ statusCode: 400, param: 'type' })
    const custom = await create({ type: 'custom' })
    expect(await linkFor(custom.id, { type: 'account_update' })).toMatchObject({ object: 'account_link' })
  })

  it('is refused without an account, a type, or somewhere to go', async () => {
    const { id } = await create()
    expect(await errorOf(linkFor('acct_nobody'))).toMatchObject({ code: 'account_invalid', param: 'account' })
    expect(await errorOf(linkFor(id, { type: 'account_dance' }))).toMatchObject({ statusCode: 400, param: 'type' })
    const nowhere = stripe.accountLinks.create({ account: id, type: 'account_onboarding' })
    expect(await errorOf(nowhere)).toMatchObject({ code: 'parameter_missing', param: 'refresh_url' })
    expect(await errorOf(linkFor(id, { return_url: 'example' }))).toMatchObject({
      code: 'url_invalid',
      param: 'return_url',
    })
    const both = linkFor(id, { collect: 'currently_due', collection_options: { fields: 'currently_due' } })
    expect(await errorOf(both)).toMatchObject({ param: 'collect' })
  })
})

describe('hosted onboarding', () => {
  it.each(['JP', 'US', 'GB', 'DE', 'FR', 'SG', 'AU', 'CA', 'BR', 'MX'])(
    'in %s takes two clicks with test data',
    async (country) => {
      const { id } = await create({ country })
      const { url } = await linkFor(id)
      const first = await open(url, 'en')
      expect(first.buttons[0]).toEqual({ name: 'intent', value: 'test' })
      const filled = await readPage(await press(first, first.buttons[0]))
      expect(filled.buttons[0]).toEqual({ name: 'intent', value: 'continue' })
      const done = await press(filled, filled.buttons[0])
      expect([done.status, done.headers.get('location')]).toEqual([303, addresses.return_url])
      expect(await stripe.accounts.retrieve(id)).toMatchObject({
        business_type: 'individual',
        charges_enabled: true,
        payouts_enabled: true,
        details_submitted: true,
        requirements: { currently_due: [], errors: [], disabled_reason: null },
      })
    },
  )

  it('is finished at once by a program that sends the form as it is', async () => {
    const { id } = await create()
    const { url } = await linkFor(id)
    const done = await press(await open(url), undefined)
    expect(done.headers.get('location')).toBe(addresses.return_url)
    expect((await stripe.accounts.retrieve(id)).charges_enabled).toBe(true)
  })

  it.each([
    ...['JP', 'US', 'GB', 'DE', 'FR', 'SG', 'AU', 'CA', 'BR', 'MX'].map((country) => [country, 'company']),
    ...['JP', 'US', 'GB'].map((country) => [country, 'non_profit']),
    ['US', 'government_entity'],
  ])('in %s leads a %s through its people', async (country = '', business_type = '') => {
    const { id } = await create({ country })
    const { url } = await linkFor(id)
    let page = await open(url)
    let response = await press(page, button(page, 'test'), { business_type })
    for (let step = 0; step < 6 && response.status !== 303; step++) {
      page = await readPage(response)
      response = await press(page, button(page, page.buttons[0]?.value ?? ''))
      const location = response.headers.get('location') ?? ''
      if (response.status === 303 && location !== addresses.return_url) response = await fetch(location)
    }
    expect(response.headers.get('location')).toBe(addresses.return_url)
    expect(await stripe.accounts.retrieve(id)).toMatchObject({
      business_type,
      charges_enabled: true,
      requirements: { currently_due: [], disabled_reason: null },
    })
    const { data } = await stripe.accounts.listPersons(id, { relationship: { representative: true } })
    expect(data).toHaveLength(1)
  })

  it('shows what is on file and asks only for the rest', async () => {
    const { external_account, ...told } = japaneseSeller
    const { id } = await create(told)
    const page = await open((await linkFor(id)).url)
    expect(Object.keys(page.values)).toEqual([
      'external_account.routing_number',
      'external_account.account_number',
      'external_account.account_holder_name',
    ])
    expect(page.text).toContain('振込先の銀行口座')
  })

  it('says what is wrong where it is wrong, and keeps what was typed', async () => {
    const { id } = await create()
    const page = await open((await linkFor(id)).url)
    const typed = {
      business_type: 'individual',
      'representative.email': 'nobody',
      'representative.phone': '0312345678',
    }
    const refused = await readPage(await press(page, button(page, 'continue'), typed))
    expect(refused.text).toContain('確認が必要な項目があります')
    expect(refused.values).toMatchObject({ business_type: 'individual', 'individual.phone': '0312345678' })
  })

  it('tells of a website that verification refused', async () => {
    const { id } = await create({ ...japaneseSeller })
    await stripe.accounts.update(id, { business_profile: { url: 'https://inaccessible.stripe.com' } })
    const page = await open((await linkFor(id)).url)
    expect(page.values).toEqual({ 'business_profile.url': 'https://inaccessible.stripe.com' })
    expect(page.text).toContain('ウェブサイトを開けませんでした')
    const better = { 'business_profile.url': 'https://accessible.stripe.com' }
    const done = await press(page, button(page, 'continue'), better)
    expect(done.headers.get('location')).toBe(addresses.return_url)
    expect((await stripe.accounts.retrieve(id)).charges_enabled).toBe(true)
  })

  it('takes an uploaded document where the keyed-in identity does not match', async () => {
    const individual = { ...japaneseSeller.individual, dob: { year: 1980, month: 1, day: 1 } }
    const { id } = await create({ ...japaneseSeller, individual })
    const page = await open((await linkFor(id)).url)
    expect(page.text).toContain('本人確認書類')
    const body = new FormData()
    const picture = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], { type: 'image/png' })
    body.append('upload:individual.verification.document', picture, 'passport.png')
    body.append('individual.verification.document', '')
    body.append('intent', 'continue')
    const done = await fetch(page.action, { method: 'POST', body, redirect: 'manual' })
    expect(done.headers.get('location')).toBe(addresses.return_url)
    const account = await stripe.accounts.retrieve(id)
    expect(account.charges_enabled).toBe(true)
    expect(account.individual?.verification?.document?.front).toMatch(/^file_/)
  })

  it('refuses a document that is none, and a body that is no form', async () => {
    const individual = { ...japaneseSeller.individual, dob: { year: 1980, month: 1, day: 1 } }
    const { id } = await create({ ...japaneseSeller, individual })
    const page = await open((await linkFor(id)).url)
    const body = new FormData()
    body.append('upload:individual.verification.document', new Blob(['hello']), 'hello.txt')
    body.append('intent', 'continue')
    const refused = await readPage(await fetch(page.action, { method: 'POST', body, redirect: 'manual' }))
    expect(refused.status).toBe(200)
    expect(refused.text).toContain('書類を確認できませんでした')
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const nonsense = await fetch(page.action, { method: 'POST', headers, body: 'nonsense', redirect: 'manual' })
    expect(nonsense.status).toBeLessThan(500)
  })

  it('keeps what was filled in for those who come back later', async () => {
    const { id } = await create()
    const page = await open((await linkFor(id)).url)
    const typed = { business_type: 'individual', 'representative.last_name_kanji': '山田' }
    const left = await press(page, button(page, 'later'), typed)
    expect(left.headers.get('location')).toBe(addresses.return_url)
    const account = await stripe.accounts.retrieve(id)
    expect(account).toMatchObject({ details_submitted: false, individual: { last_name_kanji: '山田' } })
    const again = await open((await linkFor(id)).url)
    expect(again.values).not.toHaveProperty('individual.last_name_kanji')
    expect(again.values).toHaveProperty('individual.first_name_kanji')
  })

  it('asks ahead when the link says so', async () => {
    const { id } = await create({ ...japaneseSeller })
    await stripe.accounts.updateCapability(id, 'jcb_payments', { requested: true })
    const field = 'business_profile.specified_commercial_transactions_act_url'
    expect((await open((await linkFor(id)).url)).values).toEqual({})
    const ahead = await linkFor(id, { collection_options: { fields: 'eventually_due' } })
    expect(Object.keys((await open(ahead.url)).values)).toEqual([field])
  })

  it('of an update link shows what can be changed, whatever is due', async () => {
    const { id } = await create({ type: 'custom', ...japaneseSeller })
    const page = await open((await linkFor(id, { type: 'account_update' })).url)
    expect(page.values).toEqual({
      'business_profile.name': '',
      'business_profile.product_description': 'Serial novels',
      'business_profile.url': 'https://example.com',
      'business_profile.support_phone': '',
      'individual.email': 'taro@example.com',
      'individual.phone': '+81312345678',
    })
    const done = await press(page, button(page, 'continue'), { 'individual.email': 'new@example.com' })
    expect(done.headers.get('location')).toBe(addresses.return_url)
    expect((await stripe.accounts.retrieve(id)).individual?.email).toBe('new@example.com')
  })

  it('speaks English and Japanese, and keeps the language', async () => {
    const { id } = await create()
    const page = await open((await linkFor(id)).url, 'en-GB')
    expect(page).toMatchObject({ lang: 'en' })
    expect(page.text).toContain('Use test data')
    const other = /href="([^"]*locale=ja[^"]*)"/.exec(page.text)?.[1] ?? ''
    const japanese = await readPage(await fetch(other.replaceAll('&amp;', '&')))
    expect(japanese).toMatchObject({ status: 200, lang: 'ja' })
    expect(japanese.action).toContain('locale=ja')
    expect(japanese.text).toContain('テストデータを入力')
    expect(japanese.text).not.toMatch(/>\s*(First name|Email|Address)/)
  })

  it('answers a question of Stripe’s risk team', async () => {
    const { id } = await create({ ...japaneseSeller })
    const ask = { action: 'request_information', topic: 'business_model_verification' }
    await fetch(`${running.url}/_sandbox/accounts/${id}/risk`, { method: 'POST', body: JSON.stringify(ask) })
    const page = await open((await linkFor(id)).url)
    expect(page.text).toContain('事業の進め方を説明してください')
    const [field = ''] = Object.keys(page.values)
    const done = await press(page, button(page, 'continue'), { [field]: '毎月小説を配信します' })
    expect(done.headers.get('location')).toBe(addresses.return_url)
    const { requirements } = await stripe.accounts.retrieve(id)
    expect(requirements).toMatchObject({ currently_due: [], pending_verification: [field] })
  })
})

describe('a login link', () => {
  it('opens the Express dashboard once', async () => {
    const { id } = await create({
      ...japaneseSeller,
      business_profile: { ...japaneseSeller.business_profile, name: '本棚' },
    })
    const link = await stripe.accounts.createLoginLink(id)
    expect(link).toMatchObject({ object: 'login_link', created: expect.any(Number) })
    expect(keyProblems('login_link', link)).toEqual([])
    const page = await open(link.url)
    expect(page).toMatchObject({ status: 200, lang: 'ja' })
    for (const text of ['本棚', '残高', '￥0', 'まだ入金はありません', '•••• 1234']) expect(page.text).toContain(text)
    expect((await open(link.url)).status).toBe(404)
    const other = /href="([^"]*locale=en[^"]*)"/.exec(page.text)?.[1] ?? ''
    expect((await readPage(await fetch(other.replaceAll('&amp;', '&')))).text).toContain('Available to pay out')
  })

  it('is for Express accounts that have been set up', async () => {
    const { id } = await create()
    expect(await errorOf(stripe.accounts.createLoginLink(id))).toMatchObject({ statusCode: 400 })
    const custom = await create({ type: 'custom', ...japaneseSeller })
    expect(await errorOf(stripe.accounts.createLoginLink(custom.id))).toMatchObject({ statusCode: 400 })
    expect(await errorOf(stripe.accounts.createLoginLink('acct_nobody'))).toMatchObject({ statusCode: 403 })
  })
})
