import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../../startSandbox.js'
import { americanCompany, americanRepresentative } from '../../testing/companies.js'
import { errorOf } from '../../testing/errorOf.js'
import { keyProblems } from '../../testing/keyProblems.js'
import { americanSeller, japaneseSeller, usualCapabilities } from '../../testing/onboarding.js'
import { frozenSandbox, testStart } from '../../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterAll(() => running.close())

const create = (params: Stripe.AccountCreateParams = {}) =>
  stripe.accounts.create({ type: 'custom', capabilities: usualCapabilities, ...params })

const day = 86_400

const pay = async (account: string, token: string, currency: string) => {
  const inAccount = { stripeAccount: account }
  const { id } = await stripe.paymentMethods.create({ type: 'card', card: { token } }, inAccount)
  const automatic_payment_methods = { enabled: true, allow_redirects: 'never' } as const
  const intent = { amount: 5000, currency, confirm: true, payment_method: id, automatic_payment_methods }
  await stripe.paymentIntents.create(intent, inAccount)
}

const risk = async (account: string, body: object) => {
  const url = `${running.url}/_sandbox/accounts/${account}/risk`
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  return response.status
}

const stageOf = async (id: string) => {
  const account = await stripe.accounts.retrieve(id)
  expect(keyProblems('account', account)).toEqual([])
  const { charges_enabled, payouts_enabled, requirements } = account
  const { disabled_reason, currently_due, eventually_due, past_due, pending_verification, current_deadline } =
    requirements ?? {}
  return {
    charges_enabled,
    payouts_enabled,
    disabled_reason,
    currently_due,
    eventually_due,
    past_due,
    pending_verification,
    current_deadline,
  }
}

const nothing = {
  disabled_reason: null,
  currently_due: [],
  eventually_due: [],
  past_due: [],
  pending_verification: [],
  current_deadline: null,
}

describe('an account can be', () => {
  it('complete', async () => {
    const { id } = await create(japaneseSeller)
    expect(await stageOf(id)).toEqual({ charges_enabled: true, payouts_enabled: true, ...nothing })
  })

  it('rejected', async () => {
    const { id } = await create(japaneseSeller)
    await stripe.accounts.reject(id, { reason: 'terms_of_service' })
    expect(await stageOf(id)).toEqual({
      ...nothing,
      charges_enabled: false,
      payouts_enabled: false,
      disabled_reason: 'rejected.platform_terms_of_service',
    })
  })

  it('restricted, with something past due', async () => {
    const { external_account, ...rest } = japaneseSeller
    const { id } = await create(rest)
    expect(await stageOf(id)).toEqual({
      ...nothing,
      charges_enabled: false,
      payouts_enabled: false,
      currently_due: ['external_account'],
      eventually_due: ['external_account'],
      past_due: ['external_account'],
      disabled_reason: 'requirements.past_due',
    })
  })

  it('enabled with something to do for one capability', async () => {
    const { id } = await create(japaneseSeller)
    const konbini = await stripe.accounts.updateCapability(id, 'konbini_payments', { requested: true })
    expect(konbini).toMatchObject({
      status: 'inactive',
      requirements: {
        currently_due: ['business_profile.support_phone'],
        disabled_reason: 'requirements.fields_needed',
      },
    })
    expect(await stageOf(id)).toEqual({
      ...nothing,
      charges_enabled: true,
      payouts_enabled: true,
      currently_due: ['business_profile.support_phone'],
      eventually_due: ['business_profile.support_phone'],
    })
    const cards = await stripe.accounts.retrieveCapability(id, 'card_payments')
    expect(cards).toMatchObject({ status: 'active', requirements: { currently_due: [] } })
    const told = await stripe.accounts.update(id, { business_profile: { support_phone: '0312345678' } })
    expect(told.capabilities).toMatchObject({ konbini_payments: 'active' })
  })

  it('in review', async () => {
    const company = { ...americanCompany.company, tax_id: '222221005' }
    const { id } = await create({ country: 'US', ...americanCompany, company })
    await stripe.accounts.createPerson(id, americanRepresentative)
    expect(await stageOf(id)).toEqual({
      ...nothing,
      charges_enabled: false,
      payouts_enabled: false,
      pending_verification: ['company.tax_id'],
      disabled_reason: 'requirements.pending_verification',
    })
  })

  it('paused with nothing to do', async () => {
    const business_profile = { ...japaneseSeller.business_profile, url: 'https://inactivity.stripe.com' }
    const { id } = await create({ ...japaneseSeller, business_profile })
    expect(await stageOf(id)).toEqual({
      ...nothing,
      charges_enabled: false,
      payouts_enabled: false,
      disabled_reason: 'other',
    })
    expect(await stripe.accounts.retrieveCapability(id, 'card_payments')).toMatchObject({
      status: 'inactive',
      requirements: { disabled_reason: 'paused.inactivity', currently_due: [] },
    })
  })

  it('enabled with more to tell later', async () => {
    const { id } = await create({ country: 'US', ...americanSeller })
    const enabled = { ...nothing, charges_enabled: true, payouts_enabled: true }
    expect(await stageOf(id)).toEqual({ ...enabled, eventually_due: ['individual.id_number'] })
    const japanese = await create(japaneseSeller)
    await stripe.accounts.updateCapability(japanese.id, 'jcb_payments', { requested: true })
    expect(await stageOf(japanese.id)).toEqual({
      ...enabled,
      eventually_due: ['business_profile.specified_commercial_transactions_act_url'],
    })
  })

  it('restricted soon, and restricted when the deadline has passed', async () => {
    const { id } = await create({ country: 'US', ...americanSeller })
    await pay(id, 'tok_visa_triggerNextRequirements', 'usd')
    const soon = { currently_due: ['individual.id_number'], eventually_due: ['individual.id_number'] }
    expect(await stageOf(id)).toEqual({
      ...nothing,
      ...soon,
      charges_enabled: true,
      payouts_enabled: true,
      current_deadline: testStart + 14 * day,
    })
    const japanese = await create(japaneseSeller)
    await pay(japanese.id, 'tok_visa_triggerNextRequirements', 'jpy')
    expect(await stageOf(japanese.id)).toMatchObject({
      charges_enabled: true,
      currently_due: ['individual.verification.document'],
      current_deadline: testStart + 14 * day,
    })
    await running.sandbox.clock.advance(15 * day)
    expect(await stageOf(id)).toMatchObject({
      ...soon,
      charges_enabled: false,
      payouts_enabled: false,
      past_due: ['individual.id_number'],
      disabled_reason: 'requirements.past_due',
      current_deadline: null,
    })
    const told = await stripe.accounts.update(id, { individual: { id_number: '000000000' } })
    expect(told).toMatchObject({ charges_enabled: true, requirements: { eventually_due: [] } })
    const document = { front: 'file_identity_document_success' }
    const shown = await stripe.accounts.update(japanese.id, { individual: { verification: { document } } })
    expect(shown).toMatchObject({ charges_enabled: true, requirements: { eventually_due: [] } })
  })

  it.each([
    ['charges', 'tok_visa_triggerChargeBlock', { charges_enabled: false, payouts_enabled: true }],
    ['payouts', 'tok_visa_triggerPayoutBlock', { charges_enabled: true, payouts_enabled: false }],
  ])('stopped in its %s by a threshold', async (_what, number, able) => {
    const { id } = await create({ country: 'US', ...americanSeller })
    await pay(id, number, 'usd')
    expect(await stageOf(id)).toMatchObject({
      ...able,
      past_due: ['individual.id_number'],
      disabled_reason: 'requirements.past_due',
    })
    await stripe.accounts.update(id, { individual: { id_number: '000000000' } })
    expect(await stageOf(id)).toEqual({ charges_enabled: true, payouts_enabled: true, ...nothing })
  })

  it('in review until Stripe has looked into it', async () => {
    const dob = { year: 1900, month: 1, day: 1 }
    const { id } = await create({ ...japaneseSeller, individual: { ...japaneseSeller.individual, dob } })
    expect(await stageOf(id)).toMatchObject({
      charges_enabled: false,
      pending_verification: ['individual.verification.document'],
      disabled_reason: 'under_review',
    })
    await risk(id, { action: 'approve' })
    expect(await stageOf(id)).toEqual({ charges_enabled: true, payouts_enabled: true, ...nothing })
  })

  it('asked for another bank when a payout came back, and goes on taking payments', async () => {
    const { external_account: bank } = japaneseSeller
    const account_number = '1111116'
    const { id } = await create({ ...japaneseSeller, external_account: { ...bank, account_number } })
    expect(await stageOf(id)).toEqual({ charges_enabled: true, payouts_enabled: true, ...nothing })
    await pay(id, 'tok_bypassPending', 'jpy')
    await stripe.payouts.create({ amount: 1000, currency: 'jpy' }, { stripeAccount: id })
    await running.sandbox.clock.advance(7 * day)
    expect(await stageOf(id)).toEqual({
      ...nothing,
      charges_enabled: true,
      payouts_enabled: true,
      currently_due: ['external_account'],
      eventually_due: ['external_account'],
    })
    await stripe.accounts.update(id, { external_account: bank })
    expect(await stageOf(id)).toEqual({ charges_enabled: true, payouts_enabled: true, ...nothing })
  })

  it('asked by Stripe’s risk team, paused by the platform, or under review', async () => {
    const { id } = await create(japaneseSeller)
    expect(await risk(id, { action: 'request_information', topic: 'business_model_verification' })).toBe(200)
    const asked = await stageOf(id)
    expect(asked).toMatchObject({ charges_enabled: false, payouts_enabled: false, disabled_reason: 'other' })
    expect(asked.past_due).toEqual([expect.stringMatching(/^interv_\w{24}\.business_model_verification\.form$/)])
    await risk(id, { action: 'accept_information' })
    expect(await stageOf(id)).toMatchObject({ charges_enabled: true, past_due: [] })
    await risk(id, { action: 'pause' })
    expect(await stageOf(id)).toMatchObject({ charges_enabled: false, disabled_reason: 'platform_paused' })
    await risk(id, { action: 'resume' })
    await risk(id, { action: 'review' })
    expect(await stageOf(id)).toMatchObject({ charges_enabled: false, disabled_reason: 'under_review' })
    await risk(id, { action: 'approve' })
    await risk(id, { action: 'reject', reason: 'incomplete_verification' })
    expect(await stageOf(id)).toMatchObject({ disabled_reason: 'rejected.incomplete_verification' })
    expect(await errorOf(stripe.accounts.unreject(id))).toMatchObject({ statusCode: 400 })
    expect(await risk(id, { action: 'dance' })).toBe(400)
    expect(await risk('acct_nobody', { action: 'pause' })).toBe(404)
  })
})

describe('a rejection', () => {
  it.each([
    ['credit', 'rejected.platform_other'],
    ['fraud_no_intent_to_fulfill', 'rejected.platform_fraud'],
    ['fraud_other', 'rejected.platform_fraud'],
    ['fraud_payment_method_casher', 'rejected.platform_fraud'],
    ['fraud_payment_method_tester', 'rejected.platform_fraud'],
    ['other', 'rejected.platform_other'],
    ['terms_of_service', 'rejected.platform_terms_of_service'],
  ] as const)('for %s shows as %s and is told about', async (reason, disabled_reason) => {
    const { id } = await create(japaneseSeller)
    expect((await stripe.accounts.reject(id, { reason })).requirements?.disabled_reason).toBe(disabled_reason)
    const types = (await stripe.events.list({ limit: 3 }, { stripeAccount: id })).data.map(({ type }) => type)
    expect(types).toEqual(['capability.updated', 'capability.updated', 'account.updated'])
  })

  it('is for platforms that bear the losses, with a known reason', async () => {
    const { id } = await stripe.accounts.create({ type: 'standard' })
    expect(await errorOf(stripe.accounts.reject(id, { reason: 'other' }))).toMatchObject({ statusCode: 400 })
    const custom = await create()
    expect(await errorOf(stripe.accounts.reject(custom.id, { reason: 'taste' }))).toMatchObject({ param: 'reason' })
  })
})

describe('values that fail', () => {
  it.each([
    ['business_profile', { url: 'https://disallowed.stripe.com' }, 'invalid_url_denylisted', 'business_profile.url'],
    [
      'business_profile',
      { name: 'disallowed_dba' },
      'invalid_business_profile_name_denylisted',
      'business_profile.name',
    ],
    ['business_profile', { name: 'invalid_dba' }, 'invalid_business_profile_name', 'business_profile.name'],
    [
      'business_profile',
      { product_description: 'require_url' },
      'invalid_url_web_presence_detected',
      'business_profile.url',
    ],
    [
      'settings',
      { payments: { statement_descriptor: 'mismatch' } },
      'invalid_statement_descriptor_business_mismatch',
      'settings.payments.statement_descriptor',
    ],
    [
      'settings',
      { card_payments: { statement_descriptor_prefix: 'disallowed' } },
      'invalid_statement_descriptor_prefix_denylisted',
      'settings.card_payments.statement_descriptor_prefix',
    ],
  ])('in %s: %j is %s', async (key, value, code, requirement) => {
    const { id } = await create(japaneseSeller)
    const account = await stripe.accounts.update(id, { [key]: value })
    expect(account).toMatchObject({ charges_enabled: false, requirements: { currently_due: [requirement] } })
    expect(account.requirements?.errors).toEqual([{ code, reason: expect.any(String), requirement }])
  })

  it.each([
    ['file_relationship_document_invalid', 'verification_document_invalid'],
    ['file_relationship_document_mismatch', 'verification_document_name_mismatch'],
    ['file_relationship_document_invalid_signer', 'invalid_signator'],
  ])('among documents of a business: %s is %s', async (file, code) => {
    const { requirements } = await create({
      country: 'GB',
      business_type: 'company',
      documents: { company_license: { files: [file] } },
    })
    expect(requirements?.errors).toEqual([
      { code, reason: expect.any(String), requirement: 'documents.company_license.files' },
    ])
  })

  it('among bank accounts: one whose owner has to be proven', async () => {
    const { external_account, ...rest } = americanSeller
    const account = await create({
      country: 'US',
      ...rest,
      external_account: { ...external_account, account_number: '000999999992' },
    })
    const field = 'documents.bank_account_ownership_verification.files'
    expect(account.requirements?.currently_due).toEqual([field])
    const documents = { bank_account_ownership_verification: { files: ['file_identity_document_success'] } }
    expect((await stripe.accounts.update(account.id, { documents })).requirements?.currently_due).toEqual([])
  })
})
