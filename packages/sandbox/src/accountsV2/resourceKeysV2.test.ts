import type Stripe from 'stripe'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keyProblems } from '../testing/keyProblems.js'
import { readJson } from '../testing/readJson.js'
import { frozenSandbox } from '../testing/stripeClient.js'
import { everything, japaneseBank, japaneseSellerV2 } from './testing/sellerV2.js'

let running: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  running = await frozenSandbox({ randomSeed: 8 })
  stripe = running.stripe
})
afterAll(() => running.close())

/** As it travels: the SDK would turn decimals into objects. */
async function got(path: string): Promise<object> {
  const response = await fetch(`${running.url}${path}`, { headers: { authorization: 'Bearer sk_test_sandbox' } })
  return readJson<object>(response)
}

const query = everything.map((name) => `include[]=${name}`).join('&')

it('an account has the keys that the SDK declares, at every stage', async () => {
  const { id: seller } = await stripe.v2.core.accounts.create({
    ...japaneseSellerV2,
    contact_phone: '+81312345678',
    configuration: {
      customer: {
        automatic_indirect_tax: { exempt: 'none', ip_address: '127.0.0.1' },
        billing: { invoice: { footer: 'Thanks', rendering: { amount_tax_display: 'exclude_tax' } } },
        capabilities: { automatic_indirect_tax: { requested: true } },
        shipping: { name: 'A', phone: '+81312345678', address: { city: 'Kyoto', country: 'JP' } },
      },
      merchant: {
        ...japaneseSellerV2.configuration.merchant,
        branding: { primary_color: '#123456' },
        card_payments: { decline_on: { cvc_failure: true } },
        konbini_payments: { support: { email: 'a@example.com', phone: '+81312345678' } },
        script_statement_descriptor: { kana: { descriptor: 'ヤマダ', prefix: 'ヤ' }, kanji: { descriptor: '山田' } },
        statement_descriptor: { descriptor: 'YAMADA BOOKS', prefix: 'YAMADA' },
        support: { email: 'a@example.com', phone: '+81312345678', url: 'https://example.com' },
      },
      recipient: {
        capabilities: {
          stripe_balance: { stripe_transfers: { requested: true } },
          bank_accounts: { local: { requested: true } },
          cards: { requested: true },
        },
      },
    },
  })
  const company = await stripe.accounts.create({
    type: 'custom',
    country: 'US',
    business_type: 'company',
    company: {
      name: 'Rocket',
      tax_id: '000000000',
      directors_provided: true,
      registration_date: { day: 1, month: 2, year: 2000 },
    },
    business_profile: {
      annual_revenue: { amount: 1, currency: 'usd', fiscal_year_end: '2026-12-31' },
      monthly_estimated_revenue: { amount: 1, currency: 'usd' },
      estimated_worker_count: 3,
    },
    capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
  })
  const customer = await stripe.v2.core.accounts.create({ configuration: { customer: {} } })
  const all = [seller, company.id, customer.id, (await stripe.accounts.retrieveCurrent()).id]
  for (const id of all) {
    expect(keyProblems('v2.core.account', await got(`/v2/core/accounts/${id}?${query}`))).toEqual([])
  }
  await stripe.accounts.createExternalAccount(seller, japaneseBank)
  await stripe.accounts.reject(company.id, { reason: 'fraud' })
  for (const id of all) {
    expect(keyProblems('v2.core.account', await got(`/v2/core/accounts/${id}?${query}`))).toEqual([])
  }
})

it('persons, tokens, links, events and destinations have the keys that the SDK declares', async () => {
  const { id } = await stripe.v2.core.accounts.create({ identity: { country: 'US', entity_type: 'company' } })
  const person = await stripe.v2.core.accounts.persons.create(id, {
    ...japaneseSellerV2.identity.individual,
    additional_addresses: [{ purpose: 'registered', country: 'US', city: 'Reno' }],
    additional_terms_of_service: { account: { date: '2027-01-15T00:00:00.000Z', ip: '127.0.0.1' } },
    address: { country: 'US', city: 'Reno' },
    documents: {
      primary_verification: { type: 'front_back', front_back: { front: 'file_identity_document_success' } },
    },
    legal_gender: 'female',
    political_exposure: 'none',
    relationship: { representative: true, title: 'CEO' },
  })
  expect(keyProblems('v2.core.account_person', await got(`/v2/core/accounts/${id}/persons/${person.id}`))).toEqual([])
  const token = await stripe.v2.core.accountTokens.create({})
  expect(keyProblems('v2.core.account_token', await got(`/v2/core/account_tokens/${token.id}`))).toEqual([])
  const link = await stripe.v2.core.accountLinks.create({
    account: id,
    use_case: { type: 'account_onboarding', account_onboarding: { refresh_url: 'https://example.com' } },
  })
  expect(keyProblems('v2.core.account_link', link)).toEqual([])
  const destination = await stripe.v2.core.eventDestinations.create({
    name: 'A',
    type: 'webhook_endpoint',
    event_payload: 'snapshot',
    enabled_events: ['payout.paid'],
    webhook_endpoint: { url: 'http://127.0.0.1:1/' },
    include: ['webhook_endpoint.signing_secret', 'webhook_endpoint.url'],
  })
  expect(keyProblems('v2.core.event_destination', destination)).toEqual([])
  const disabled = await stripe.v2.core.eventDestinations.disable(destination.id)
  expect(keyProblems('v2.core.event_destination', disabled)).toEqual([])
  const { data } = await stripe.v2.core.events.list({ limit: 100 })
  expect(data.length).toBeGreaterThan(1)
  for (const event of data) {
    // Each kind of event declares these beside what all events have.
    const {
      data: about,
      related_object,
      fetchRelatedObject,
      ...common
    } = {
      data: undefined,
      related_object: undefined,
      fetchRelatedObject: undefined,
      ...event,
    }
    expect(keyProblems('v2.core.event', common)).toEqual([])
  }
})
