import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countrySpecs } from '../../core/data/countrySpecs.js'
import { newAccountRequirements } from '../../core/data/newAccountRequirements.js'
import type { RunningSandbox } from '../../startSandbox.js'
import { errorOf } from '../../testing/errorOf.js'
import { keyProblems } from '../../testing/keyProblems.js'
import { americanSeller, japaneseSeller, usualCapabilities } from '../../testing/onboarding.js'
import { type ErrorBody, readJson } from '../../testing/readJson.js'
import { frozenSandbox, stripeFor, testStart } from '../../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterAll(() => running.close())

const create = (params: Stripe.AccountCreateParams = {}) =>
  stripe.accounts.create({ type: 'express', capabilities: usualCapabilities, ...params })

const eventTypes = async (account: string) =>
  (await stripe.events.list({ limit: 100 }, { stripeAccount: account })).data.map(({ type }) => type)

describe('a new account', () => {
  it.each(['JP', 'US', 'DE', 'GB', 'AU'])(
    'in %s is asked for what was recorded there, and can do nothing yet',
    async (country) => {
      const account = await create({ country })
      const recorded = newAccountRequirements[country]
      expect(account.requirements).toEqual({
        alternatives: recorded?.alternatives,
        current_deadline: null,
        currently_due: recorded?.currently_due,
        disabled_reason: 'requirements.past_due',
        errors: [],
        eventually_due: recorded?.currently_due,
        past_due: recorded?.currently_due,
        pending_verification: [],
      })
      expect(account).toMatchObject({
        country,
        capabilities: { card_payments: 'inactive', transfers: 'inactive' },
        charges_enabled: false,
        payouts_enabled: false,
        details_submitted: false,
        external_accounts: { data: [], total_count: 0 },
        created: testStart,
      })
    },
  )

  it('starts with the currency, schedule and time zone of its country', async () => {
    const settings = async (country: string) => {
      const { default_currency, settings } = await create({ country })
      return [default_currency, settings?.dashboard.timezone, settings?.payouts?.schedule]
    }
    expect(await settings('JP')).toEqual([
      'jpy',
      'Asia/Tokyo',
      { delay_days: 4, interval: 'weekly', weekly_anchor: 'friday', weekly_payout_days: ['friday'] },
    ])
    expect(await settings('US')).toEqual(['usd', 'America/New_York', { delay_days: 2, interval: 'daily' }])
    expect(await settings('DE')).toEqual(['eur', 'Europe/Berlin', { delay_days: 7, interval: 'daily' }])
  })

  it('takes the country of its platform, and none that Stripe does not know', async () => {
    expect((await create()).country).toBe('JP')
    expect(await errorOf(create({ country: 'XX' }))).toMatchObject({ statusCode: 400, param: 'country' })
  })

  it('is asked for nothing while no capability is requested', async () => {
    const account = await stripe.accounts.create({ type: 'express' })
    expect(account.requirements).toMatchObject({ currently_due: [], disabled_reason: null })
    expect(account).toMatchObject({ capabilities: {}, charges_enabled: false })
  })
})

describe('who is responsible', () => {
  const express = { payer: 'application_express', losses: 'application', collects: 'stripe', dashboard: 'express' }
  it.each([
    ['standard', { payer: 'account', losses: 'stripe', collects: 'stripe', dashboard: 'full' }],
    ['express', express],
    ['custom', { payer: 'application_custom', losses: 'application', collects: 'application', dashboard: 'none' }],
  ] as const)('follows from the type %s', async (type, { payer, losses, collects, dashboard }) => {
    const account = await create({ type })
    expect(account.type).toBe(type)
    expect(account.controller).toEqual({
      fees: { payer },
      is_controller: true,
      losses: { payments: losses },
      requirement_collection: collects,
      stripe_dashboard: { type: dashboard },
      type: 'application',
    })
  })

  it('can be said part by part, with defaults for the rest', async () => {
    const controller = {
      fees: { payer: 'application' },
      losses: { payments: 'application' },
      stripe_dashboard: { type: 'none' },
    } as const
    const account = await stripe.accounts.create({ controller })
    expect(account.controller).toMatchObject({ ...controller, requirement_collection: 'stripe', is_controller: true })
    expect(account.type).toBe('none')
    expect((await stripe.accounts.create({})).controller).toMatchObject({
      fees: { payer: 'account' },
      losses: { payments: 'stripe' },
      requirement_collection: 'stripe',
      stripe_dashboard: { type: 'full' },
    })
  })

  it('cannot be contradictory', async () => {
    const both = stripe.accounts.create({ type: 'express', controller: { stripe_dashboard: { type: 'express' } } })
    expect(await errorOf(both)).toMatchObject({ statusCode: 400 })
    const losses = stripe.accounts.create({ controller: { losses: { payments: 'application' } } })
    expect(await errorOf(losses)).toMatchObject({ param: 'controller[fees][payer]' })
    const collects = stripe.accounts.create({
      controller: { requirement_collection: 'application', stripe_dashboard: { type: 'full' } },
    })
    expect(await errorOf(collects)).toMatchObject({ param: 'controller[stripe_dashboard][type]' })
  })
})

describe('requirements', () => {
  it.each(['JP', 'US', 'DE', 'GB', 'FR', 'SG', 'AU', 'CA', 'BR', 'MX'])(
    'in %s become those of the country spec once the business type is known',
    async (country) => {
      const minimum = countrySpecs[country]?.verification_fields
      const without = (fields: string[] = []) => fields.filter((field) => field !== 'business_type').sort()
      const individual = await create({ country, business_type: 'individual' })
      expect(individual.requirements?.currently_due).toEqual(without(minimum?.individual.minimum))
      const company = await create({ country, business_type: 'company' })
      expect(company.requirements?.currently_due).toEqual(without(minimum?.company.minimum))
    },
  )

  it('shrink with every field until the Japanese seller is ready', async () => {
    const { id } = await create({ country: 'JP', type: 'custom' })
    const { external_account, tos_acceptance, ...told } = japaneseSeller
    const partly = await stripe.accounts.update(id, told)
    expect(partly.requirements?.currently_due).toEqual(['external_account', 'tos_acceptance.date', 'tos_acceptance.ip'])
    expect(partly.charges_enabled).toBe(false)
    const ready = await stripe.accounts.update(id, { external_account, tos_acceptance })
    expect(ready).toMatchObject({
      capabilities: { card_payments: 'active', transfers: 'active' },
      charges_enabled: true,
      payouts_enabled: true,
      details_submitted: true,
      requirements: { currently_due: [], eventually_due: [], past_due: [], disabled_reason: null, errors: [] },
      individual: {
        first_name_kanji: '太郎',
        address_kana: { city: 'シブヤク', line2: null },
        verification: { status: 'verified' },
      },
    })
    const types = await eventTypes(id)
    expect(types.filter((type) => type === 'capability.updated')).toHaveLength(4)
    expect(types.slice(0, 3)).toEqual(['capability.updated', 'capability.updated', 'account.updated'])
    expect(types).toContain('account.external_account.created')
  })

  it('are met at once by an American seller who tells everything at once, secrets shown as flags only', async () => {
    const account = await create({ country: 'US', type: 'custom', ...americanSeller })
    expect(account).toMatchObject({ charges_enabled: true, payouts_enabled: true, requirements: { currently_due: [] } })
    expect(account.individual).toMatchObject({ ssn_last_4_provided: true, id_number_provided: false })
    expect(JSON.stringify(account)).not.toContain('000123456789')
    expect(account.individual).not.toHaveProperty('ssn_last_4')
  })

  it('accept a description in place of a website in the US', async () => {
    const { id } = await create({ country: 'US' })
    const account = await stripe.accounts.update(id, { business_profile: { product_description: 'Cakes' } })
    expect(account.requirements?.currently_due).not.toContain('business_profile.url')
    expect(account.requirements?.alternatives).toEqual([])
  })

  it('ask for a document when the keyed-in identity does not match, and are met by it', async () => {
    const individual = { ...japaneseSeller.individual, dob: { year: 1985, month: 5, day: 5 } }
    const account = await create({ type: 'custom', ...japaneseSeller, individual })
    expect(account.requirements).toMatchObject({
      currently_due: ['individual.verification.document'],
      errors: [{ code: 'verification_failed_keyed_identity', requirement: 'individual.verification.document' }],
    })
    expect(account.individual?.verification?.status).toBe('unverified')
    const document = { front: 'file_identity_document_success' }
    const shown = await stripe.accounts.update(account.id, { individual: { verification: { document } } })
    expect(shown).toMatchObject({ charges_enabled: true, requirements: { errors: [] } })
    expect(shown.individual?.verification).toMatchObject({ status: 'verified', document: { front: document.front } })
  })

  it('come back with an error for a website that does not pass', async () => {
    const { id } = await create({ type: 'custom', ...japaneseSeller })
    const url = 'https://inaccessible.stripe.com'
    const account = await stripe.accounts.update(id, { business_profile: { url } })
    expect(account).toMatchObject({
      charges_enabled: false,
      details_submitted: true,
      requirements: {
        currently_due: ['business_profile.url'],
        errors: [{ code: 'invalid_url_website_inaccessible', requirement: 'business_profile.url' }],
      },
    })
  })
})

describe('an update', () => {
  it('merges settings, profile and metadata, and unsets with an empty value', async () => {
    const { id, settings } = await create({
      metadata: { a: '1', b: '2' },
      business_profile: { name: 'Novels', mcc: '5815' },
    })
    const account = await stripe.accounts.update(id, {
      business_profile: { name: '' },
      metadata: { a: '', c: 3 },
      settings: { payments: { statement_descriptor: 'NOVELS' }, payouts: { statement_descriptor: 'PAYOUT' } },
    })
    expect(account.business_profile).toMatchObject({ name: null, mcc: '5815' })
    expect(account.metadata).toEqual({ b: '2', c: '3' })
    expect(account.settings).toEqual({
      ...settings,
      payments: { ...settings?.payments, statement_descriptor: 'NOVELS' },
      payouts: { ...settings?.payouts, statement_descriptor: 'PAYOUT' },
    })
    expect((await stripe.accounts.update(id, { metadata: '' })).metadata).toEqual({})
  })

  it('changes the payout schedule as a whole', async () => {
    const { id } = await create({ country: 'US' })
    const schedule = async (asked: Stripe.AccountUpdateParams.Settings.Payouts.Schedule) =>
      (await stripe.accounts.update(id, { settings: { payouts: { schedule: asked } } })).settings?.payouts?.schedule
    expect(await schedule({ interval: 'weekly', weekly_anchor: 'monday' })).toEqual({
      delay_days: 2,
      interval: 'weekly',
      weekly_anchor: 'monday',
      weekly_payout_days: ['monday'],
    })
    expect(await schedule({ interval: 'monthly', monthly_anchor: 31, delay_days: 10 })).toEqual({
      delay_days: 10,
      interval: 'monthly',
      monthly_anchor: 31,
      monthly_payout_days: [31],
    })
    expect(await schedule({ interval: 'manual', delay_days: 'minimum' })).toEqual({ delay_days: 2, interval: 'manual' })
    expect(await errorOf(schedule({ interval: 'weekly' }))).toMatchObject({
      code: 'parameter_missing',
      param: 'settings[payouts][schedule][weekly_anchor]',
    })
    expect(await errorOf(schedule({ interval: 'weekly', weekly_anchor: 'sunday' }))).toMatchObject({ statusCode: 400 })
  })

  it('cannot move an account to another country', async () => {
    const { id } = await create()
    const body = new URLSearchParams({ country: 'US' })
    const headers = { authorization: 'Bearer sk_test_sandbox' }
    const response = await fetch(`${running.url}/v1/accounts/${id}`, { method: 'POST', body, headers })
    expect((await readJson<ErrorBody>(response)).error).toMatchObject({ code: 'parameter_unknown', param: 'country' })
  })

  it('that is refused changes nothing', async () => {
    const { id } = await create()
    const before = await stripe.accounts.retrieve(id)
    const refused = stripe.accounts.update(id, {
      email: 'new@example.com',
      external_account: {
        object: 'bank_account',
        country: 'JP',
        currency: 'jpy',
        routing_number: '1',
        account_number: '0001234',
      },
    })
    expect(await errorOf(refused)).toMatchObject({ code: 'routing_number_invalid' })
    expect(await stripe.accounts.retrieve(id)).toEqual(before)
  })

  it('writes an event with what was there before', async () => {
    const { id } = await create({ email: 'old@example.com' })
    await stripe.accounts.update(id, { email: 'new@example.com' })
    const [event] = (await stripe.events.list({ type: 'account.updated' }, { stripeAccount: id })).data
    expect(event?.data.previous_attributes).toEqual({ email: 'old@example.com' })
    expect(event?.data.object).toEqual(JSON.parse(JSON.stringify(await stripe.accounts.retrieve(id))))
  })
})

describe('the end of an account', () => {
  it('takes it out of reach and out of the list', async () => {
    const { id } = await create()
    expect(await stripe.accounts.del(id)).toEqual({ id, object: 'account', deleted: true })
    expect((await stripe.accounts.list({ limit: 100 })).data.map((account) => account.id)).not.toContain(id)
    for (const attempt of [
      stripe.accounts.retrieve(id),
      stripe.accounts.del(id),
      stripe.balance.retrieve({}, { stripeAccount: id }),
    ]) {
      expect(await errorOf(attempt)).toMatchObject({ statusCode: 403, code: 'account_invalid' })
    }
  })

  it('can be a rejection, and that can be taken back', async () => {
    const { id } = await create({ type: 'custom', ...japaneseSeller })
    const rejected = await stripe.accounts.reject(id, { reason: 'fraud' })
    expect(rejected).toMatchObject({
      charges_enabled: false,
      payouts_enabled: false,
      requirements: { disabled_reason: 'rejected.fraud' },
    })
    expect(await stripe.accounts.unreject(id)).toMatchObject({ charges_enabled: true, payouts_enabled: true })
  })
})

describe('capabilities', () => {
  it('are listed, requested and given up', async () => {
    const { id } = await create({ type: 'custom', ...japaneseSeller, capabilities: { transfers: { requested: true } } })
    expect((await stripe.accounts.listCapabilities(id)).data.map((capability) => capability.id)).toEqual(['transfers'])
    const requested = await stripe.accounts.updateCapability(id, 'card_payments', { requested: true })
    expect(requested).toMatchObject({ id: 'card_payments', status: 'active', requested_at: testStart, account: id })
    const given = await stripe.accounts.updateCapability(id, 'card_payments', { requested: false })
    expect(given).toMatchObject({ requested: false, status: 'unrequested' })
    expect((await stripe.accounts.retrieve(id)).charges_enabled).toBe(false)
    expect(await errorOf(stripe.accounts.retrieveCapability(id, 'flying'))).toMatchObject({ statusCode: 404 })
  })

  it('say what holds them back', async () => {
    const { id } = await create({ country: 'US' })
    const capability = await stripe.accounts.retrieveCapability(id, 'transfers', { expand: ['account'] })
    expect(capability.requirements?.currently_due).toContain('external_account')
    expect(capability.account).toMatchObject({ id, object: 'account' })
  })
})

describe('the platform’s own account', () => {
  it('is ready from the start and cannot be changed or deleted through the API', async () => {
    const own = await stripe.accounts.retrieveCurrent()
    expect(own).toMatchObject({ country: 'JP', default_currency: 'jpy', charges_enabled: true, payouts_enabled: true })
    expect(own.external_accounts?.data).toMatchObject([
      { currency: 'jpy', status: 'verified', default_for_currency: true },
    ])
    expect(await stripe.accounts.retrieve(own.id)).toEqual(own)
    expect(await errorOf(stripe.accounts.update(own.id, { email: 'a@example.com' }))).toMatchObject({ statusCode: 400 })
    expect(await errorOf(stripe.accounts.del(own.id))).toMatchObject({ statusCode: 400 })
  })

  it('is not shared with another platform, and neither are its accounts', async () => {
    const other = stripeFor(running, { key: 'sk_test_other' })
    await create()
    expect((await other.accounts.list()).data).toEqual([])
  })
})

describe('keys', () => {
  it('are exactly those of the SDK, for every kind of account', async () => {
    const accounts = [
      await stripe.accounts.retrieveCurrent(),
      await create({ type: 'standard' }),
      await create({ type: 'custom', ...japaneseSeller }),
      await create({ country: 'US', type: 'custom', ...americanSeller }),
      await create({
        country: 'US',
        business_type: 'company',
        company: {
          name: 'Novels Inc.',
          tax_id: '000000000',
          address: { line1: 'address_full_match' },
          owners_provided: true,
        },
        settings: { branding: { primary_color: '#000000' }, card_payments: { statement_descriptor_prefix: 'NOVELS' } },
      }),
    ]
    for (const account of accounts) {
      expect(keyProblems('account', account)).toEqual([])
      if (account.individual) expect(keyProblems('person', account.individual)).toEqual([])
    }
    const id = accounts[2]?.id ?? ''
    const [capability] = (await stripe.accounts.listCapabilities(id)).data
    expect(keyProblems('capability', capability ?? {})).toEqual([])
    const [event] = (await stripe.events.list({}, { stripeAccount: id })).data
    expect(keyProblems('event', event ?? {})).toEqual([])
    expect(keyProblems('country_spec', await stripe.countrySpecs.retrieve('JP'))).toEqual([])
  })
})
