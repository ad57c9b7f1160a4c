import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { frozenSandbox } from '../testing/stripeClient.js'
import { everything, japaneseBank, japaneseSellerV2 } from './testing/sellerV2.js'

let running: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: typeof running.stripe
beforeAll(async () => {
  running = await frozenSandbox({ randomSeed: 1 })
  stripe = running.stripe
})
afterAll(() => running.close())

const create = (overrides = {}) => stripe.v2.core.accounts.create({ ...japaneseSellerV2, ...overrides })

describe('what an answer contains', () => {
  it('has null for every section that was not asked for', async () => {
    const account = await create()
    expect(account).toMatchObject({
      object: 'v2.core.account',
      applied_configurations: ['merchant', 'recipient'],
      closed: false,
      configuration: null,
      contact_email: 'taro@example.com',
      created: '2027-01-15T00:00:00.000Z',
      dashboard: 'express',
      defaults: null,
      display_name: '山田書店',
      future_requirements: null,
      identity: null,
      livemode: false,
      metadata: { shop: '7' },
      requirements: null,
    })
  })

  it('fills only the configuration that was asked for', async () => {
    const { id } = await create()
    const { configuration, defaults } = await stripe.v2.core.accounts.retrieve(id, {
      include: ['configuration.merchant', 'defaults'],
    })
    expect(configuration).toMatchObject({ customer: null, merchant: { applied: true, mcc: '5815' }, recipient: null })
    expect(defaults).toEqual({
      currency: 'jpy',
      locales: ['ja-JP'],
      profile: { business_url: 'https://example.com', product_description: 'Serial novels' },
      responsibilities: {
        fees_collector: 'application',
        losses_collector: 'application',
        requirements_collector: 'stripe',
      },
    })
  })

  it('says who the account is, in the names of version 2', async () => {
    const { identity } = await create({ include: ['identity'] })
    expect(identity).toMatchObject({
      country: 'JP',
      entity_type: 'individual',
      individual: {
        email: 'taro@example.com',
        date_of_birth: { year: 1901, month: 1, day: 1 },
        script_names: {
          kana: { given_name: 'タロウ', surname: 'ヤマダ' },
          kanji: { given_name: '太郎', surname: '山田' },
        },
        script_addresses: { kanji: { city: '渋谷区', town: '神宮前 1丁目' } },
      },
      attestations: {
        terms_of_service: { account: { date: '2027-01-15T00:00:00.000Z', ip: '127.0.0.1', user_agent: 'Browser' } },
      },
    })
  })
})

describe('an update', () => {
  it('merges what it says, and null takes something back', async () => {
    const { id } = await create()
    await stripe.v2.core.accounts.update(id, {
      metadata: { shop: '8', street: '1' },
      identity: { individual: { given_name: 'Taro', surname: 'Yamada' } },
    })
    // The SDK's types do not say that null unsets.
    const body = '{"metadata":{"street":null},"identity":{"individual":{"given_name":null}},"display_name":null}'
    const updated = await stripe.rawRequest('POST', `/v2/core/accounts/${id}`, JSON.parse(body))
    expect(updated).toMatchObject({ metadata: { shop: '8' } })
    const account = await stripe.v2.core.accounts.retrieve(id, { include: ['identity'] })
    expect(account.display_name).toBeUndefined()
    expect(account.identity?.individual).toMatchObject({ surname: 'Yamada', phone: '+81312345678' })
    expect(account.identity?.individual?.given_name).toBeUndefined()
  })

  it('puts configurations on and takes them off again', async () => {
    const { id } = await stripe.v2.core.accounts.create({ contact_email: 'a@example.com' })
    const customer = await stripe.v2.core.accounts.update(id, {
      configuration: { customer: { shipping: { name: 'A', address: { city: 'Kyoto', country: 'JP' } } } },
      include: ['configuration.customer'],
    })
    expect(customer.applied_configurations).toEqual(['customer'])
    expect(customer.configuration?.customer).toMatchObject({
      applied: true,
      shipping: { name: 'A', address: { city: 'Kyoto', country: 'JP' } },
      billing: { invoice: { custom_fields: [], next_sequence: 1, prefix: expect.stringMatching(/^[A-Z0-9]{8}$/) } },
    })
    const seller = await stripe.v2.core.accounts.update(id, {
      identity: { country: 'US' },
      dashboard: 'none',
      defaults: { responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
      configuration: { merchant: { capabilities: { card_payments: { requested: true } } } },
      include: ['defaults', 'identity'],
    })
    expect(seller.applied_configurations).toEqual(['customer', 'merchant'])
    expect(seller.identity?.country).toBe('US')
    expect(seller.defaults).toMatchObject({
      currency: 'usd',
      responsibilities: { requirements_collector: 'application' },
    })
    const plain = await stripe.v2.core.accounts.update(id, { configuration: { merchant: { applied: false } } })
    expect(plain.applied_configurations).toEqual(['customer'])
    expect((await stripe.accounts.retrieve(id)).charges_enabled).toBe(false)
  })

  it('cannot move an account to another country', async () => {
    const { id } = await create()
    const error = await errorOf(stripe.v2.core.accounts.update(id, { identity: { country: 'US' } }))
    expect(error).toMatchObject({ statusCode: 400, param: 'identity[country]' })
  })
})

describe('capabilities', () => {
  it('are restricted while something is due, and active when nothing is left', async () => {
    const account = await create({ include: everything })
    const held = {
      status: 'restricted',
      status_details: [{ code: 'requirements_past_due', resolution: 'provide_info' }],
    }
    expect(account.configuration?.merchant?.capabilities).toEqual({
      card_payments: held,
      stripe_balance: { payouts: held },
    })
    expect(account.configuration?.recipient?.capabilities?.stripe_balance).toEqual({
      payouts: held,
      stripe_transfers: held,
    })
    expect(account.requirements?.entries?.map(({ description }) => description)).toEqual(['external_account'])

    await stripe.accounts.createExternalAccount(account.id, japaneseBank)
    const done = await stripe.v2.core.accounts.retrieve(account.id, { include: everything })
    const works = { status: 'active', status_details: [] }
    expect(done.configuration?.merchant?.capabilities).toEqual({
      card_payments: works,
      stripe_balance: { payouts: works },
    })
    expect(done.configuration?.recipient?.capabilities?.stripe_balance).toEqual({
      payouts: works,
      stripe_transfers: works,
    })
    expect(done.requirements).toEqual({ alternatives: [], entries: [], summary: {} })
  })

  it('are rejected with the account', async () => {
    const { id } = await create()
    await stripe.accounts.reject(id, { reason: 'terms_of_service' })
    const { configuration } = await stripe.v2.core.accounts.retrieve(id, { include: ['configuration.merchant'] })
    expect(configuration?.merchant?.capabilities?.card_payments).toEqual({
      status: 'rejected',
      status_details: [{ code: 'rejected_platform_terms_of_service', resolution: 'contact_stripe' }],
    })
  })
})

describe('responsibilities', () => {
  it('for losses bring those for fees along', async () => {
    const error = await errorOf(
      create({ defaults: { responsibilities: { fees_collector: 'stripe', losses_collector: 'application' } } }),
    )
    expect(error).toMatchObject({
      statusCode: 400,
      type: 'StripeInvalidRequestError',
      code: 'invalid_request',
      param: 'defaults[responsibilities][fees_collector]',
    })
  })

  it.each([
    ['stripe', 'stripe', 'full', 'account', 'standard'],
    ['application', 'application', 'express', 'application', 'express'],
    ['application_express', 'application', 'express', 'application_express', 'express'],
    ['application', 'application', 'none', 'application', 'custom'],
    ['application_custom', 'application', 'none', 'application_custom', 'custom'],
  ] as const)(
    '%s, %s and %s are the same in version 1',
    async (fees_collector, losses_collector, dashboard, payer, type) => {
      const { id, ...account } = await create({
        dashboard,
        defaults: { responsibilities: { fees_collector, losses_collector } },
        include: ['defaults'],
      })
      expect(account).toMatchObject({ dashboard, defaults: { responsibilities: { fees_collector, losses_collector } } })
      expect(await stripe.accounts.retrieve(id)).toMatchObject({
        type,
        controller: {
          fees: { payer },
          losses: { payments: losses_collector },
          requirement_collection: dashboard === 'none' ? 'application' : 'stripe',
          stripe_dashboard: { type: dashboard },
        },
      })
    },
  )
})

describe('refusals', () => {
  it('name what is wrong, with a code in every case', async () => {
    const asked = (body: object) => stripe.rawRequest('POST', '/v2/core/accounts', { ...body })
    expect(await errorOf(stripe.v2.core.accounts.retrieve('acct_unknown'))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      message: "No such account: 'acct_unknown'",
    })
    expect(await errorOf(asked({ planet: 'mars' }))).toMatchObject({
      statusCode: 400,
      code: 'parameter_unknown',
      param: 'planet',
    })
    expect(await errorOf(asked({ dashboard: 'gold' }))).toMatchObject({
      statusCode: 400,
      code: 'invalid_request',
      param: 'dashboard',
    })
    expect(await errorOf(asked({ identity: { entity_type: 'robot' } }))).toMatchObject({
      param: 'identity[entity_type]',
    })
    expect(await errorOf(asked({ identity: { country: 'XX' } }))).toMatchObject({
      statusCode: 400,
      code: 'country_unsupported',
    })
    expect(await errorOf(asked({ include: ['everything'] }))).toMatchObject({ statusCode: 400, param: 'include[0]' })
    expect(await errorOf(stripe.v2.core.accounts.create({ account_token: 'accttok_x' }))).toMatchObject({
      statusCode: 400,
      param: 'account_token',
    })
  })

  it('keep connected accounts apart', async () => {
    const [one, other] = [await create(), await create()]
    const as = { stripeContext: one.id }
    expect((await stripe.v2.core.accounts.retrieve(one.id, {}, as)).id).toBe(one.id)
    expect(await errorOf(stripe.v2.core.accounts.retrieve(other.id, {}, as))).toMatchObject({ statusCode: 404 })
    expect((await stripe.v2.core.accounts.list({}, as)).data).toEqual([])
    expect(await errorOf(stripe.v2.core.accounts.list({}, { stripeContext: 'acct_unknown' }))).toMatchObject({
      statusCode: 403,
      code: 'account_invalid',
    })
  })
})

it('makes one account for one idempotency key', async () => {
  const key = { idempotencyKey: 'v2-once' }
  const [one, again] = [
    await stripe.v2.core.accounts.create({ display_name: 'Once' }, key),
    await stripe.v2.core.accounts.create({ display_name: 'Once' }, key),
  ]
  expect(again).toEqual(one)
  const error = await errorOf(stripe.v2.core.accounts.create({ display_name: 'Twice' }, key))
  expect(error).toMatchObject({ statusCode: 400, type: 'StripeIdempotencyError' })
})

describe('a list', () => {
  const key = 'sk_test_lists'
  it('is paged by addresses that the SDK follows, and filtered by configurations', async () => {
    const { stripeFor } = await import('../testing/stripeClient.js')
    const own = stripeFor(running, { key })
    const ids: string[] = []
    for (let i = 0; i < 5; i++) ids.unshift((await own.v2.core.accounts.create({ configuration: { customer: {} } })).id)
    const seller = await own.v2.core.accounts.create({ ...japaneseSellerV2 })
    const first = await own.v2.core.accounts.list({ limit: 2, applied_configurations: ['customer'] })
    expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2))
    expect(first.previous_page_url).toBeNull()
    expect(first.next_page_url).toMatch(/^\/v2\/core\/accounts\?.*page=/)
    const followed: string[] = []
    for await (const { id } of own.v2.core.accounts.list({ limit: 2, applied_configurations: ['customer'] }))
      followed.push(id)
    expect(followed).toEqual(ids)
    const second = await own.rawRequest('GET', first.next_page_url ?? '')
    expect(second).toMatchObject({ data: ids.slice(2, 4).map((id) => ({ id })), previous_page_url: expect.any(String) })
    expect((await own.v2.core.accounts.list({ limit: 100 })).data).toHaveLength(6)
    expect((await own.v2.core.accounts.list({ applied_configurations: ['merchant', 'recipient'] })).data[0]?.id).toBe(
      seller.id,
    )
    expect(await errorOf(own.rawRequest('GET', '/v2/core/accounts?page=zzz'))).toMatchObject({
      statusCode: 400,
      param: 'page',
    })
  })
})

describe('a closed account', () => {
  it('has to have all its configurations named, and is only looked at from then on', async () => {
    const { id } = await create()
    const close = (applied_configurations: ('merchant' | 'recipient')[]) =>
      stripe.v2.core.accounts.close(id, { applied_configurations })
    expect(await errorOf(close(['merchant']))).toMatchObject({ statusCode: 400, param: 'applied_configurations' })
    expect(await close(['merchant', 'recipient'])).toMatchObject({ id, closed: true })
    expect(await stripe.v2.core.accounts.retrieve(id)).toMatchObject({ id, closed: true })
    expect(await errorOf(close(['merchant', 'recipient']))).toMatchObject({ statusCode: 400, code: 'account_closed' })
    expect(await errorOf(stripe.accounts.retrieve(id))).toMatchObject({ statusCode: 403 })
    const listed = async (closed?: boolean) =>
      (await stripe.v2.core.accounts.list({ limit: 100, ...(closed ? { closed } : {}) })).data.map(
        (account) => account.id,
      )
    expect(await listed()).not.toContain(id)
    expect(await listed(true)).toContain(id)
  })

  it('is what version 1 leaves when it deletes one', async () => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'US' })
    await stripe.accounts.del(id)
    expect(await stripe.v2.core.accounts.retrieve(id)).toMatchObject({ id, closed: true })
  })
})
