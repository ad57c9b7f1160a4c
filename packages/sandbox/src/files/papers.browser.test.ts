import { type Browser, chromium, type Page } from 'playwright'
import type Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumFlags, findChromium } from '../browser/testing/findChromium.js'
import { serveHost } from '../elements/testing/serveHost.js'
import { japaneseCompany, japaneseRepresentative } from '../testing/companies.js'
import { japaneseSeller, usualCapabilities } from '../testing/onboarding.js'
import { frozenSandbox } from '../testing/stripeClient.js'

const executablePath = findChromium()

interface Answer {
  status: number
  body: { id: string; error?: { code?: string; type: string; message: string } }
  /** How much of it was reported to be on its way. */
  sent: number
}

interface SendOptions {
  url: string
  key: string
  purpose: string
  name: string
  bytes: number[]
}

const picture = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff, 0xfe]

describe.skipIf(!executablePath)('what a page of another origin sends with a publishable key', () => {
  let browser: Browser
  let running: Awaited<ReturnType<typeof frozenSandbox>>
  let served: Awaited<ReturnType<typeof serveHost>>
  let stripe: Stripe
  let page: Page

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: chromiumFlags })
  }, 60_000)
  afterAll(() => browser.close())

  beforeEach(async () => {
    running = await frozenSandbox()
    stripe = running.stripe
    served = await serveHost(running.sandbox)
  }, 30_000)
  afterEach(async () => {
    await page?.close()
    await served.close()
    await running.close()
  })

  /** With the loader asking js.stripe.com for the script, which then asks the sandbox at its own address. */
  const open = async (query: string) => {
    page = await browser.newPage()
    await page.route('https://js.stripe.com/**', async (route) => {
      const { pathname } = new URL(route.request().url())
      await route.fulfill({ response: await route.fetch({ url: `${running.url}${pathname}` }) })
    })
    await page.goto(`${served.url}/?tokens${query}`)
  }
  const token = (kind: string, data: object): Promise<{ token?: { id: string }; error?: object }> =>
    page.evaluate(
      `loadStripe('pk_test_sandbox').then((stripe) => stripe.createToken(${JSON.stringify(kind)}, ${JSON.stringify(data)}))`,
    )
  const sendTo = (url: string, over: Partial<SendOptions> = {}): Promise<Answer> => {
    const usual = { url, key: 'pk_test_sandbox', purpose: 'identity_document', name: 'passport.png', bytes: picture }
    return page.evaluate(`sendFile(${JSON.stringify({ ...usual, ...over })})`)
  }

  it.each(['&loader', ''])('are tokens of a bank account, a person and an account (%j)', async (query) => {
    await open(query)
    const bank = { country: 'JP', currency: 'jpy', routing_number: '1100000', account_number: '0001234' }
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'JP', ...japaneseCompany })
    const made = await token('bank_account', { ...bank, account_holder_name: 'ヤマダ ハナコ' })
    expect(made.token?.id).toMatch(/^btok_/)
    const external = await stripe.accounts.createExternalAccount(id, { external_account: made.token?.id ?? '' })
    expect(external).toMatchObject({ last4: '1234', routing_number: '1100000', account_holder_name: 'ヤマダ ハナコ' })

    const person = await token('person', japaneseRepresentative)
    const named = await stripe.accounts.createPerson(id, { person_token: person.token?.id ?? '' })
    expect(named).toMatchObject({ last_name_kanji: '山田', relationship: { representative: true } })

    const { business_type, individual, business_profile, external_account } = japaneseSeller
    const account = await token('account', { business_type, individual, tos_shown_and_accepted: true })
    const seller = await stripe.accounts.create({
      type: 'custom',
      capabilities: usualCapabilities,
      account_token: account.token?.id ?? '',
      ...(business_profile ? { business_profile } : {}),
      ...(external_account ? { external_account } : {}),
    })
    expect(seller).toMatchObject({ business_type: 'individual', charges_enabled: true })
  })

  it('is told which number is wrong', async () => {
    await open('&loader')
    const bank = { country: 'US', currency: 'usd', routing_number: '110000001', account_number: '000123456789' }
    expect(await token('bank_account', bank)).toMatchObject({
      error: { type: 'invalid_request_error', code: 'routing_number_invalid', param: 'bank_account[routing_number]' },
    })
  })

  it.each(['at its own address', 'by way of the page’s origin'])('are papers of people, %s', async (way) => {
    // The policy of the page allows its own origin alone; without it the browser asks beforehand.
    const own = way !== 'at its own address'
    await open(own ? '' : '&loader')
    const url = own ? `${served.url}/_sandbox/v1/files` : `${running.url}/v1/files`
    for (const purpose of ['identity_document', 'additional_verification', 'account_requirement']) {
      const { status, body, sent } = await sendTo(url, { purpose })
      expect(status).toBe(200)
      expect(sent).toBeGreaterThan(picture.length)
      expect(await stripe.files.retrieve(body.id)).toMatchObject({ purpose, filename: 'passport.png', type: 'png' })
    }
  })

  it('is nothing else', async () => {
    await open('&loader')
    const files = `${running.url}/v1/files`
    for (const purpose of ['dispute_evidence', 'business_logo', 'pci_document', '']) {
      expect((await sendTo(files, { purpose })).body.error).toMatchObject({ code: 'secret_key_required' })
    }
    expect((await sendTo(files, { key: 'pk_live_sandbox' })).status).toBe(401)
    for (const path of ['accounts', 'customers', 'files', 'balance']) {
      const response: { status: number; code: string } = await page.evaluate(
        `fetch('${running.url}/v1/${path}', { headers: { Authorization: 'Bearer pk_test_sandbox' } }).then(async (answer) => ({ status: answer.status, code: (await answer.json()).error.code }))`,
      )
      expect(response).toEqual({ status: 401, code: 'secret_key_required' })
    }
  })

  it('verifies somebody, or not, as the picture is called', async () => {
    await open('&loader')
    const account = await stripe.accounts.create({
      type: 'custom',
      capabilities: usualCapabilities,
      ...japaneseSeller,
      individual: { ...japaneseSeller.individual, dob: { year: 1980, month: 1, day: 1 } },
    })
    const give = async (name: string) => {
      const { body } = await sendTo(`${running.url}/v1/files`, { name })
      return stripe.accounts.update(account.id, { individual: { verification: { document: { front: body.id } } } })
    }
    const refused = await give('failure.png')
    expect(refused.requirements?.errors).toMatchObject([
      { code: 'verification_document_failed_other', requirement: 'individual.verification.document' },
    ])
    const taken = await give('success.png')
    expect(taken).toMatchObject({ charges_enabled: true, requirements: { errors: [], currently_due: [] } })
  })
})
