import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { startSandbox } from '../startSandbox.js'
import { japaneseCompany, japaneseRepresentative } from '../testing/companies.js'
import { usualCapabilities } from '../testing/onboarding.js'
import { press, readPage } from '../testing/pageForm.js'
import { stripeFor, testStart } from '../testing/stripeClient.js'

const dataDir = mkdtempSync(join(tmpdir(), 'connect-sandbox-'))

afterAll(() => rmSync(dataDir, { recursive: true }))

const start = async () => {
  const running = await startSandbox({ clock: 'frozen', now: testStart, dataDir, origin: 'http://sandbox.test' })
  const local = (url: string) => url.replace('http://sandbox.test', running.url)
  return { ...running, stripe: stripeFor(running), local }
}

it('people, uploads, consent and what was typed on pages survive a restart', async () => {
  const first = await start()
  const { stripe, local } = first
  const company = await stripe.accounts.create({ type: 'custom', capabilities: usualCapabilities, ...japaneseCompany })
  await stripe.accounts.createPerson(company.id, japaneseRepresentative)
  const data = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff])
  const logo = await stripe.files.create({ purpose: 'business_logo', file: { data, name: 'a.png', type: 'image/png' } })
  const link = await stripe.fileLinks.create({ file: logo.id })
  const seller = await stripe.accounts.create({ type: 'express', capabilities: usualCapabilities })
  const addresses = { refresh_url: 'https://example.com/refresh', return_url: 'https://example.com/return' }
  const { url } = await stripe.accountLinks.create({ account: seller.id, type: 'account_onboarding', ...addresses })
  const page = await readPage(await fetch(local(url)))
  await press({ ...page, action: local(page.action) }, undefined)
  const query = new URLSearchParams({ client_id: 'ca_1', redirect_uri: 'https://example.com', response_type: 'code' })
  const consent = await readPage(await fetch(`${first.url}/oauth/authorize?${query}`))
  const location = (await press(consent, undefined)).headers.get('location') ?? ''
  const code = new URL(location).searchParams.get('code') ?? ''
  const { stripe_user_id = '' } = await stripe.oauth.token({ grant_type: 'authorization_code', code })
  const everything = async ({ stripe }: Pick<typeof first, 'stripe'>) => ({
    accounts: (await stripe.accounts.list({ limit: 100 })).data,
    persons: (await stripe.accounts.listPersons(company.id)).data,
    files: (await stripe.files.list()).data,
    events: (await stripe.events.list({ limit: 100 }, { stripeAccount: seller.id })).data,
  })
  const before = await everything(first)
  expect(before.accounts.map(({ id, charges_enabled }) => [id, charges_enabled])).toEqual([
    [stripe_user_id, true],
    [seller.id, true],
    [company.id, true],
  ])
  await first.close()

  const second = await start()
  expect(await everything(second)).toEqual(before)
  const used = await fetch(second.local(url), { redirect: 'manual' })
  expect(used.headers.get('location')).toBe(addresses.refresh_url)
  const shown = await fetch(second.local(link.url ?? ''))
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(data)
  await second.close()
})
