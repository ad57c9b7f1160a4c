import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { americanSeller, japaneseSeller, usualCapabilities } from '../testing/onboarding.js'
import { raw } from '../testing/rawRequest.js'
import { frozenSandbox } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe
let ask: ReturnType<typeof raw>

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
  ask = raw(running)
})

afterAll(() => running.close())

const seller = (params: Stripe.AccountCreateParams = {}) =>
  stripe.accounts.create({
    ...japaneseSeller,
    type: 'custom',
    country: 'JP',
    capabilities: usualCapabilities,
    ...params,
  })
const refusal = async (call: Promise<unknown>) => {
  const { statusCode, code, param } = await errorOf(call)
  return { statusCode, code, param }
}
const allFour = (account: Stripe.Account) => {
  const { controller } = account
  return [
    controller?.fees?.payer,
    controller?.losses?.payments,
    controller?.requirement_collection,
    controller?.stripe_dashboard?.type,
  ]
}

describe('who is responsible', () => {
  it.each([
    ['standard', ['account', 'stripe', 'stripe', 'full']],
    ['express', ['application_express', 'application', 'stripe', 'express']],
    ['custom', ['application_custom', 'application', 'application', 'none']],
  ] as const)('follows from the type %s', async (type, expected) => {
    const account = await stripe.accounts.create({ type, country: 'JP' })
    expect(allFour(account)).toEqual(expected)
    expect(account.type).toBe(type)
    expect(account.controller).toMatchObject({ is_controller: true, type: 'application' })
  })

  it('is the seller and Stripe where nothing is said', async () => {
    const account = await stripe.accounts.create({})
    expect(allFour(account)).toEqual(['account', 'stripe', 'stripe', 'full'])
    expect(account.country).toBe('JP')
  })

  it('is said by a controller, but not by a type as well', async () => {
    const controller = {
      fees: { payer: 'application' },
      losses: { payments: 'application' },
      requirement_collection: 'application',
      stripe_dashboard: { type: 'none' },
    } as const
    expect(allFour(await stripe.accounts.create({ controller, country: 'US' }))).toEqual([
      'application',
      'application',
      'application',
      'none',
    ])
    expect((await refusal(stripe.accounts.create({ controller, type: 'custom' }))).statusCode).toBe(400)
  })

  it('stays in its country', async () => {
    const { id } = await stripe.accounts.create({ country: 'JP' })
    const answer = await ask('POST', `/v1/accounts/${id}`, { body: 'country=US' })
    expect(answer.body.error).toMatchObject({ code: 'parameter_unknown', param: 'country' })
  })
})

describe('a fresh account', () => {
  it.each([
    ['JP', 'jpy', { interval: 'weekly', weekly_anchor: 'friday', delay_days: 4 }],
    ['US', 'usd', { interval: 'daily', delay_days: 2 }],
    ['DE', 'eur', { interval: 'daily', delay_days: 7 }],
    ['GB', 'gbp', { interval: 'daily', delay_days: 7 }],
  ])('in %s is paid in %s, when its country is', async (country, currency, schedule) => {
    const account = await stripe.accounts.create({ type: 'custom', country })
    expect(account.default_currency).toBe(currency)
    expect(account.settings?.payouts?.schedule).toMatchObject(schedule)
  })

  it('is asked for everything at once, and answers whatever it is given', async () => {
    const { id, requirements, capabilities } = await stripe.accounts.create({
      type: 'custom',
      country: 'JP',
      capabilities: usualCapabilities,
    })
    expect(capabilities).toEqual({ card_payments: 'inactive', transfers: 'inactive' })
    expect(requirements?.disabled_reason).toBe('requirements.past_due')
    const due = requirements?.currently_due ?? []
    expect(due).toEqual([...due].sort())
    expect(requirements?.past_due).toEqual(due)
    expect(requirements?.eventually_due).toEqual(due)
    expect(due).toContain('representative.first_name_kana')
    const changed = await stripe.accounts.update(id, { business_profile: { mcc: '5815' } })
    expect(changed.requirements?.currently_due).toEqual(due.filter((name) => name !== 'business_profile.mcc'))
    const whole = await stripe.accounts.update(id, japaneseSeller)
    expect(whole).toMatchObject({
      charges_enabled: true,
      payouts_enabled: true,
      details_submitted: true,
      requirements: { currently_due: [], past_due: [], eventually_due: [], disabled_reason: null },
      capabilities: { card_payments: 'active', transfers: 'active' },
      individual: { first_name_kana: 'タロウ', first_name_kanji: '太郎', address_kanji: { city: '渋谷区' } },
    })
  })

  it('is not asked for anything before it wants to be able to do something', async () => {
    const account = await stripe.accounts.create({ type: 'custom', country: 'JP' })
    expect(account.requirements?.currently_due).toEqual([])
  })

  it('in America may describe itself in place of an address', async () => {
    const { requirements } = await stripe.accounts.create({
      type: 'custom',
      country: 'US',
      capabilities: usualCapabilities,
    })
    expect(requirements?.alternatives).toContainEqual({
      original_fields_due: ['business_profile.url'],
      alternative_fields_due: ['business_profile.product_description'],
    })
  })

  it('keeps secrets to itself', async () => {
    const account = await stripe.accounts.create({
      ...americanSeller,
      individual: { ...americanSeller.individual, id_number: '000000000' },
      type: 'custom',
      country: 'US',
      capabilities: usualCapabilities,
    })
    expect(account.individual).toMatchObject({ id_number_provided: true, ssn_last_4_provided: true })
    for (const secret of ['id_number', 'ssn_last_4']) expect(account.individual).not.toHaveProperty(secret)
    expect(account.external_accounts?.data[0]).not.toHaveProperty('account_number')
    expect(JSON.stringify(account)).not.toContain('000123456789')
  })
})

describe('a bank account', () => {
  const bank = { object: 'bank_account', country: 'JP', currency: 'jpy', account_holder_name: 'ヤマダ タロウ' } as const

  it.each([
    ['110000', '0001234', 'routing_number_invalid'],
    ['1100000', '12', 'account_number_invalid'],
    ['1100000', '123456789', 'account_number_invalid'],
  ])(
    'with the routing number %s and the account number %s is refused',
    async (routing_number, account_number, code) => {
      const { id } = await stripe.accounts.create({ type: 'custom', country: 'JP' })
      const external_account = { ...bank, routing_number, account_number }
      expect(await refusal(stripe.accounts.createExternalAccount(id, { external_account }))).toMatchObject({
        statusCode: 400,
        code,
      })
    },
  )

  it('in America has a routing number whose digits add up', async () => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'US' })
    const american = { object: 'bank_account', country: 'US', currency: 'usd', account_number: '000123456789' } as const
    const create = (routing_number: string) =>
      stripe.accounts.createExternalAccount(id, { external_account: { ...american, routing_number } })
    expect((await refusal(create('110000001'))).code).toBe('routing_number_invalid')
    expect(await create('110000000')).toMatchObject({ object: 'bank_account', last4: '6789', status: 'new' })
  })

  it('is the default until another is, and then cannot go', async () => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'JP' })
    const add = (account_number: string, more: object = {}) =>
      stripe.accounts.createExternalAccount(id, {
        external_account: { ...bank, routing_number: '1100000', account_number },
        ...more,
      })
    const first = await add('0001234')
    expect(first).toMatchObject({ default_for_currency: true, last4: '1234', country: 'JP', account: id })
    const second = await add('0005678')
    expect(second.default_for_currency).toBe(false)
    expect((await refusal(stripe.accounts.deleteExternalAccount(id, first.id))).statusCode).toBe(400)
    await stripe.accounts.updateExternalAccount(id, second.id, { default_for_currency: true })
    expect((await stripe.accounts.retrieveExternalAccount(id, first.id)).default_for_currency).toBe(false)
    expect(await stripe.accounts.deleteExternalAccount(id, first.id)).toMatchObject({ id: first.id, deleted: true })
    const { data } = await stripe.accounts.listExternalAccounts(id, { object: 'bank_account' })
    expect(data.map((one) => one.id)).toEqual([second.id])
  })
})

describe('an account that was onboarded', () => {
  it('is rejected, and taken back', async () => {
    const { id } = await seller()
    const rejected = await stripe.accounts.reject(id, { reason: 'terms_of_service' })
    expect(rejected).toMatchObject({ charges_enabled: false, payouts_enabled: false })
    expect(rejected.requirements?.disabled_reason).toMatch(/^rejected\.(platform_)?terms_of_service$/)
    expect(await stripe.accounts.unreject(id)).toMatchObject({
      charges_enabled: true,
      payouts_enabled: true,
      requirements: { disabled_reason: null },
    })
  })

  it('has capabilities of its own', async () => {
    const { id } = await seller()
    const { data } = await stripe.accounts.listCapabilities(id)
    expect(
      data
        .filter(({ requested }) => requested)
        .map((one) => one.id)
        .sort(),
    ).toEqual(['card_payments', 'transfers'])
    expect(await stripe.accounts.retrieveCapability(id, 'transfers')).toMatchObject({
      id: 'transfers',
      object: 'capability',
      account: id,
      requested: true,
      status: 'active',
      requirements: { currently_due: [], disabled_reason: null },
    })
    const error = await errorOf(stripe.accounts.updateCapability(id, 'flying', { requested: true }))
    expect(error.statusCode).toBeGreaterThanOrEqual(400)
    expect(error.statusCode).toBeLessThan(500)
  })

  it('has one schedule, seen from two sides', async () => {
    const { id } = await seller()
    const at = { stripeAccount: id }
    await stripe.accounts.update(id, {
      settings: { payouts: { schedule: { interval: 'monthly', monthly_anchor: 15 } } },
    })
    const settings = await stripe.balanceSettings.retrieve({}, at)
    expect(settings.payments.payouts?.schedule).toMatchObject({ interval: 'monthly', monthly_payout_days: [15] })
    await stripe.balanceSettings.update(
      { payments: { payouts: { schedule: { interval: 'weekly', weekly_payout_days: ['tuesday'] } } } },
      at,
    )
    const account = await stripe.accounts.retrieve(id)
    expect(account.settings?.payouts?.schedule).toMatchObject({ interval: 'weekly', weekly_anchor: 'tuesday' })
  })

  it('lists its people by what they are', async () => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'JP', business_type: 'company' })
    const person = (relationship: Stripe.AccountCreatePersonParams.Relationship) =>
      stripe.accounts.createPerson(id, { relationship })
    const boss = await person({ representative: true, director: true })
    const owner = await person({ owner: true, percent_ownership: 40 })
    const ids = async (relationship: Stripe.AccountListPersonsParams.Relationship) =>
      (await stripe.accounts.listPersons(id, { relationship })).data.map((one) => one.id)
    expect(await ids({ representative: true })).toEqual([boss.id])
    expect(await ids({ owner: true })).toEqual([owner.id])
    expect(await ids({ director: true })).toEqual([boss.id])
    expect(await ids({ executive: true })).toEqual([])
    expect(owner).toMatchObject({ object: 'person', account: id, relationship: { owner: true, percent_ownership: 40 } })
    expect(Object.keys(owner.requirements ?? {}).sort()).toEqual([
      'alternatives',
      'currently_due',
      'errors',
      'eventually_due',
      'past_due',
      'pending_verification',
    ])
    expect(owner.requirements?.errors).toEqual([])
  })
})

describe('links', () => {
  it('to onboard live for minutes and work once', async () => {
    const { id: account } = await stripe.accounts.create({ type: 'custom', country: 'JP' })
    const link = await stripe.accountLinks.create({
      account,
      type: 'account_onboarding',
      refresh_url: 'https://example.com/refresh',
      return_url: 'https://example.com/return',
    })
    expect(link.object).toBe('account_link')
    expect(link.url.startsWith(running.url)).toBe(true)
    expect(link.expires_at - link.created).toBeGreaterThanOrEqual(60)
    expect(link.expires_at - link.created).toBeLessThanOrEqual(600)
    expect((await fetch(link.url)).status).toBe(200)
    const again = await fetch(link.url, { redirect: 'manual' })
    expect([302, 303, 307]).toContain(again.status)
    expect(again.headers.get('location')).toBe('https://example.com/refresh')
  })

  it('to update are for those whose platform asks for what is missing', async () => {
    const { id: express } = await stripe.accounts.create({ type: 'express', country: 'JP' })
    const link = {
      type: 'account_update',
      refresh_url: 'https://example.com',
      return_url: 'https://example.com',
    } as const
    expect((await refusal(stripe.accountLinks.create({ ...link, account: express }))).statusCode).toBe(400)
    expect((await stripe.accountLinks.create({ ...link, account: (await seller()).id })).object).toBe('account_link')
  })

  it('to log in are for Express accounts that are onboarded', async () => {
    const { id: fresh } = await stripe.accounts.create({ type: 'express', country: 'JP' })
    expect((await refusal(stripe.accounts.createLoginLink(fresh))).statusCode).toBe(400)
    expect((await refusal(stripe.accounts.createLoginLink((await seller()).id))).statusCode).toBe(400)
  })
})

describe('account sessions', () => {
  it('tell every component, and every feature with what it is by default', async () => {
    const { id: account } = await seller()
    const session = await stripe.accountSessions.create({
      account,
      components: { payments: { enabled: true, features: { refund_management: false } } },
    })
    expect(session).toMatchObject({ object: 'account_session', account, livemode: false })
    expect(session.expires_at).toBeGreaterThan(0)
    const { payments, payouts, account_onboarding, ...others } = session.components
    expect(payments).toEqual({
      enabled: true,
      features: {
        capture_payments: true,
        destination_on_behalf_of_charge_management: false,
        dispute_management: true,
        refund_management: false,
        smart_disputes_management: true,
      },
    })
    expect(payouts.enabled).toBe(false)
    expect(account_onboarding).toMatchObject({
      enabled: false,
      features: { disable_stripe_user_authentication: false, external_account_collection: true },
    })
    expect(Object.keys(others)).toEqual(
      expect.arrayContaining([
        'account_management',
        'balances',
        'disputes_list',
        'documents',
        'notification_banner',
        'payment_details',
        'payment_disputes',
        'payouts_list',
        'payout_details',
        'tax_settings',
        'tax_registrations',
      ]),
    )
    const other = await stripe.accountSessions.create({ account, components: { payments: { enabled: true } } })
    expect(other.client_secret).not.toBe(session.client_secret)
  })

  it('know no others', async () => {
    const { id } = await seller()
    for (const [body, param] of [
      [`account=${id}`, 'components'],
      [`account=${id}&components[flying][enabled]=true`, 'components[flying]'],
      [
        `account=${id}&components[payments][enabled]=true&components[payments][features][fly]=true`,
        'components[payments][features][fly]',
      ],
      [`account=${id}&components[payments][features][refund_management]=true`, 'components[payments][enabled]'],
    ]) {
      const answer = await ask('POST', '/v1/account_sessions', { body: body ?? '' })
      expect([answer.status, answer.body.error?.param]).toEqual([400, param])
    }
  })

  it('go without Stripe’s own login only where the platform collects', async () => {
    const off = { enabled: true, features: { disable_stripe_user_authentication: true } }
    const create = (account: string) =>
      stripe.accountSessions.create({ account, components: { account_onboarding: off } })
    expect((await refusal(create((await stripe.accounts.create({ type: 'express' })).id))).statusCode).toBe(400)
    expect((await create((await seller()).id)).components.account_onboarding.features).toMatchObject({
      disable_stripe_user_authentication: true,
    })
  })
})
