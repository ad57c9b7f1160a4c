import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { japaneseSeller } from '../testing/onboarding.js'
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

type Params = Stripe.V2.Core.AccountCreateParams
const create = (params: Params = {}) =>
  stripe.v2.core.accounts.create({
    contact_email: 'a@example.com',
    display_name: 'Novels',
    identity: { country: 'JP', entity_type: 'individual' },
    ...params,
  })
const merchant = { merchant: { capabilities: { card_payments: { requested: true } } } } as const
const recipient = {
  recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
} as const
const everything = [
  'configuration.customer',
  'configuration.merchant',
  'configuration.recipient',
  'defaults',
  'identity',
  'requirements',
  'future_requirements',
] as const
const refusal = async (call: Promise<unknown>) => (await errorOf(call)).statusCode

describe('an account of version 2', () => {
  it('shows its parts only to those who ask for them', async () => {
    const made = await create({ configuration: merchant })
    expect(made).toMatchObject({
      object: 'v2.core.account',
      livemode: false,
      applied_configurations: ['merchant'],
      contact_email: 'a@example.com',
      display_name: 'Novels',
    })
    const hidden = ['configuration', 'defaults', 'identity', 'requirements', 'future_requirements'] as const
    for (const part of hidden) expect(made[part] ?? null, part).toBeNull()
    const shown = await stripe.v2.core.accounts.retrieve(made.id, { include: ['configuration.merchant', 'identity'] })
    expect(shown.identity).toMatchObject({ country: 'JP', entity_type: 'individual' })
    expect(shown.configuration?.merchant).toMatchObject({
      applied: true,
      capabilities: { card_payments: { status: 'restricted' }, stripe_balance: { payouts: { status: 'restricted' } } },
    })
    expect(shown.configuration?.recipient ?? null).toBeNull()
    expect(shown.requirements ?? null).toBeNull()
    const whole = await stripe.v2.core.accounts.retrieve(made.id, { include: [...everything] })
    for (const part of hidden.slice(0, 4)) expect(whole[part], part).not.toBeNull()
  })

  it('asks in its own names, and stops asking when it is told', async () => {
    const { id } = await create({ configuration: merchant })
    const entries = async () => {
      const { requirements } = await stripe.v2.core.accounts.retrieve(id, { include: ['requirements'] })
      return requirements?.entries ?? []
    }
    const names = (await entries()).map(({ description }) => description)
    expect(names).toContain('identity.individual.script_names.kana.given_name')
    const [entry] = await entries()
    expect(entry).toMatchObject({
      awaiting_action_from: 'user',
      errors: [],
      impact: {
        restricts_capabilities: [
          { capability: 'card_payments', configuration: 'merchant', deadline: { status: 'past_due' } },
          { capability: 'stripe_balance.payouts', configuration: 'merchant' },
        ],
      },
      minimum_deadline: { status: expect.stringMatching(/^(past|currently)_due$/) },
      requested_reasons: [{ code: expect.any(String) }],
    })
    await stripe.v2.core.accounts.update(id, {
      identity: { individual: { script_names: { kana: { given_name: 'タロウ', surname: 'ヤマダ' } } } },
    })
    const left = (await entries()).map(({ description }) => description)
    expect(left).not.toContain('identity.individual.script_names.kana.given_name')
    expect(left).not.toContain('identity.individual.script_names.kana.surname')
    expect(left.length).toBe(names.length - 2)
  })

  it('is one with its view of version 1', async () => {
    const { id } = await create({ configuration: { ...merchant, ...recipient } })
    const restricted = await stripe.v2.core.accounts.retrieve(id, {
      include: ['configuration.merchant', 'configuration.recipient'],
    })
    expect(restricted.configuration?.merchant?.capabilities?.card_payments).toMatchObject({
      status: 'restricted',
      status_details: [{ code: 'requirements_past_due', resolution: 'provide_info' }],
    })
    await stripe.accounts.update(id, japaneseSeller)
    const v1 = await stripe.accounts.retrieve(id)
    expect(v1).toMatchObject({ id, object: 'account', charges_enabled: true, country: 'JP' })
    const v2 = await stripe.v2.core.accounts.retrieve(id, { include: [...everything] })
    expect(v2.configuration?.merchant?.capabilities?.card_payments?.status).toBe('active')
    expect(v2.configuration?.recipient?.capabilities?.stripe_balance).toMatchObject({
      stripe_transfers: { status: 'active' },
      payouts: { status: 'active' },
    })
    expect(v2.identity?.individual).toMatchObject({
      script_names: { kana: { given_name: 'タロウ', surname: 'ヤマダ' } },
    })
    expect(v2.requirements?.entries ?? []).toEqual([])
    const older = await stripe.accounts.create({ type: 'express', country: 'JP' })
    expect((await stripe.v2.core.accounts.retrieve(older.id)).id).toBe(older.id)
  })

  it('loses what is taken away by null, and goes on', async () => {
    const { id } = await create({ configuration: { merchant: { branding: { primary_color: '#112233' } } } })
    const update = (body: object) => ask('POST', `/v2/core/accounts/${id}`, { body })
    const branding = async () => {
      const { configuration } = await stripe.v2.core.accounts.retrieve(id, { include: ['configuration.merchant'] })
      return configuration?.merchant?.branding
    }
    expect((await branding())?.primary_color).toBe('#112233')
    expect((await update({ configuration: { merchant: { branding: null } } })).status).toBe(200)
    expect((await branding())?.primary_color).toBeUndefined()
    expect((await update({ configuration: { merchant: { card_payments: { decline_on: null } } } })).status).toBe(200)
    expect((await stripe.accounts.retrieve(id)).settings?.branding).toEqual({
      icon: null,
      logo: null,
      primary_color: null,
      secondary_color: null,
    })
  })

  it('has losses borne by the platform only with its fees', async () => {
    const responsibilities = (fees_collector: 'stripe' | 'application') => ({
      configuration: merchant,
      defaults: { responsibilities: { fees_collector, losses_collector: 'application' as const } },
    })
    expect(await refusal(create(responsibilities('stripe')))).toBe(400)
    const made = await create({ ...responsibilities('application'), include: ['defaults'], dashboard: 'none' })
    expect(made.defaults?.responsibilities).toMatchObject({ losses_collector: 'application' })
  })

  it('takes more configurations, and closes with all of them', async () => {
    const { id } = await create({ configuration: merchant })
    const more = await stripe.v2.core.accounts.update(id, { configuration: { customer: {}, ...recipient } })
    expect([...more.applied_configurations].sort()).toEqual(['customer', 'merchant', 'recipient'])
    expect(await refusal(stripe.v2.core.accounts.close(id, { applied_configurations: ['merchant'] }))).toBe(400)
    const closed = await stripe.v2.core.accounts.close(id, {
      applied_configurations: ['customer', 'merchant', 'recipient'],
    })
    expect(closed.closed).toBe(true)
    const ids = async (params: Stripe.V2.Core.AccountListParams) =>
      (await stripe.v2.core.accounts.list({ limit: 100, ...params })).data.map((account) => account.id)
    expect(await ids({})).not.toContain(id)
    expect(await ids({ closed: true })).toContain(id)
  })

  it('is listed by what it is, page by page', async () => {
    const first = (await create({ configuration: { customer: {} } })).id
    const second = (await create({ configuration: { customer: {} } })).id
    const page = await ask('GET', '/v2/core/accounts?limit=1&applied_configurations[0]=customer')
    expect(page.body.data?.map(({ id }) => id)).toEqual([second])
    expect(page.body).toMatchObject({
      next_page_url: expect.stringMatching(/^\/v2\/core\/accounts\?/),
      previous_page_url: null,
    })
    const walked: string[] = []
    for await (const account of stripe.v2.core.accounts.list({ limit: 1, applied_configurations: ['customer'] })) {
      walked.push(account.id)
    }
    expect(walked).toEqual(expect.arrayContaining([first, second]))
    expect(walked.indexOf(second)).toBeLessThan(walked.indexOf(first))
  })

  it('has people, links and tokens', async () => {
    const { id } = await create({ configuration: merchant })
    const person = await stripe.v2.core.accounts.persons.create(id, {
      given_name: 'Hana',
      surname: 'Sato',
      relationship: { owner: true },
    })
    expect(person).toMatchObject({
      object: 'v2.core.account_person',
      account: id,
      given_name: 'Hana',
      relationship: { owner: true },
    })
    expect((await stripe.v2.core.accounts.persons.list(id)).data.map((one) => one.id)).toEqual([person.id])
    const gone = await ask('DELETE', `/v2/core/accounts/${id}/persons/${person.id}`)
    expect(gone.body).toEqual({ id: person.id, object: 'v2.core.account_person' })
    const link = await stripe.v2.core.accountLinks.create({
      account: id,
      use_case: {
        type: 'account_onboarding',
        account_onboarding: {
          refresh_url: 'https://example.com/refresh',
          return_url: 'https://example.com/return',
        },
      },
    })
    expect(link).toMatchObject({
      object: 'v2.core.account_link',
      account: id,
      use_case: { type: 'account_onboarding' },
    })
    expect(link.expires_at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect((await fetch(link.url)).status).toBe(200)
    const answer = await ask('POST', '/v2/core/account_links', {
      body: { account: id, use_case: { type: 'account_onboarding' } },
    })
    expect(answer.status).toBe(400)
  })

  it('is not there under an unknown id', async () => {
    const answer = await ask('GET', '/v2/core/accounts/acct_unknown')
    expect(answer.status).toBe(404)
    expect(answer.body.error).toMatchObject({ code: expect.any(String), message: expect.any(String) })
  })
})

describe('an account as a customer', () => {
  it('buys like one, where it is one', async () => {
    const { id: customer_account } = await create({ configuration: { customer: {} } })
    const { id: nobody } = await create({ configuration: merchant })
    const price = (
      await stripe.prices.create({
        currency: 'jpy',
        unit_amount: 500,
        recurring: { interval: 'month' },
        product_data: { name: 'x' },
      })
    ).id
    const uses: [string, (customer_account: string) => Promise<{ customer_account?: unknown }>][] = [
      [
        'payment intent',
        (who) => stripe.paymentIntents.create({ amount: 500, currency: 'jpy', customer_account: who }),
      ],
      ['setup intent', (who) => stripe.setupIntents.create({ customer_account: who })],
      ['payment method', (who) => stripe.paymentMethods.attach('pm_card_visa', { customer_account: who })],
      [
        'subscription',
        (who) =>
          stripe.subscriptions.create({
            customer_account: who,
            items: [{ price }],
            collection_method: 'send_invoice',
            days_until_due: 3,
          }),
      ],
      ['invoice', (who) => stripe.invoices.create({ customer_account: who })],
      [
        'Checkout',
        (who) =>
          stripe.checkout.sessions.create({
            customer_account: who,
            mode: 'subscription',
            success_url: 'https://example.com',
            line_items: [{ price, quantity: 1 }],
          }),
      ],
      [
        'portal',
        (who) => stripe.billingPortal.sessions.create({ customer_account: who, return_url: 'https://example.com' }),
      ],
    ]
    await stripe.billingPortal.configurations.create({ features: { invoice_history: { enabled: true } } })
    for (const [what, use] of uses) {
      expect((await use(customer_account)).customer_account, what).toBe(customer_account)
      expect(await refusal(use(nobody)), what).toBe(400)
      expect(await refusal(use('acct_unknown')), what).toBeGreaterThanOrEqual(400)
    }
  })
})
