import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  sandbox = await frozenSandbox()
  stripe = sandbox.stripe
  const make = (name: string, params: Stripe.CustomerCreateParams = {}) => stripe.customers.create({ name, ...params })
  await make('Ann Smith', { email: 'ann@example.com', metadata: { plan: 'gold', seats: '3' } })
  await make('Bob Smith', { email: 'bob@EXAMPLE.com', phone: '+8190', metadata: { plan: 'silver' } })
  await sandbox.sandbox.clock.advance(100)
  await make('Cem "C" O\'Neil', { email: 'cem@example.org', metadata: { 'two words': 'a "b"' } })
  await make('Dora', { metadata: { plan: 'Gold' } })
})
afterAll(() => sandbox.close())

const names = async (query: string) => (await stripe.customers.search({ query })).data.map(({ name }) => name)

describe('the search language', () => {
  it.each<[string, string[]]>([
    [`name:'Ann Smith'`, ['Ann Smith']],
    [`name:"ann smith"`, ['Ann Smith']],
    [`name:'Ann'`, []],
    [`name~'smith'`, ['Bob Smith', 'Ann Smith']],
    [`email:'BOB@example.com'`, ['Bob Smith']],
    [`email~'example.com'`, ['Bob Smith', 'Ann Smith']],
    [`name~"smith" AND email:"ann@example.com"`, ['Ann Smith']],
    [`name~"smith" email:"ann@example.com"`, ['Ann Smith']],
    [`name~"smith" and phone:"+8190"`, ['Bob Smith']],
    [`name:"dora" OR phone:"+8190"`, ['Dora', 'Bob Smith']],
    [`-name~"smith"`, ['Dora', 'Cem "C" O\'Neil']],
    [`-name~"smith" AND -name:"dora"`, ['Cem "C" O\'Neil']],
    [`metadata['plan']:'gold'`, ['Dora', 'Ann Smith']],
    [`metadata["plan"]:"silver" OR metadata["seats"]:"3"`, ['Bob Smith', 'Ann Smith']],
    [`metadata["plan"]~"ilv"`, ['Bob Smith']],
    [`metadata["two words"]:"a \\"b\\""`, ['Cem "C" O\'Neil']],
    [`name:'Cem "C" O\\'Neil'`, ['Cem "C" O\'Neil']],
    [`-metadata["plan"]:null`, ['Dora', 'Bob Smith', 'Ann Smith']],
    [`metadata["plan"]:null`, ['Cem "C" O\'Neil']],
    [`phone:null`, ['Dora', 'Cem "C" O\'Neil', 'Ann Smith']],
    [`-email:null`, ['Cem "C" O\'Neil', 'Bob Smith', 'Ann Smith']],
    [`created>${testStart}`, ['Dora', 'Cem "C" O\'Neil']],
    [`created>=${testStart} AND created<${testStart + 100}`, ['Bob Smith', 'Ann Smith']],
    [`created:${testStart + 100} name:'dora'`, ['Dora']],
    [`created<="${testStart}"`, ['Bob Smith', 'Ann Smith']],
    [`-created>${testStart}`, ['Bob Smith', 'Ann Smith']],
  ])('%s', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })

  it.each<[string, string]>([
    [`name`, 'We were unable to parse your search query.'],
    [`name:`, 'We were unable to parse your search query.'],
    [`name:'x`, 'We were unable to parse your search query.'],
    [`(name:'x')`, 'We were unable to parse your search query.'],
    [`name:'x' AND`, 'We were unable to parse your search query.'],
    [`name:'x'email:'y'`, 'We were unable to parse your search query.'],
    [`name:'a' AND name:'b' OR name:'c'`, 'You cannot combine AND and OR in the same search query.'],
    [`name:'a' OR name:'b' name:'c'`, 'You cannot combine AND and OR in the same search query.'],
    [
      `planet:'mars'`,
      'Field `planet` is an unsupported search field for resource `customers`. See http://stripe.com/docs/search#query-fields-for-customers for a list of supported fields.',
    ],
    [`__proto__:'x'`, 'Field `__proto__` is an unsupported search field'],
    [`name>5`, 'The operator `>` is not supported for the search field `name`.'],
    [`created~'123'`, 'The operator `~` is not supported for the search field `created`.'],
    [`created>soon`, 'The value `soon` is not valid for the search field `created`.'],
    [`name~'ab'`, 'The substring of a search must have at least 3 characters.'],
    [`metadata:'x'`, 'Metadata is searched by key'],
    [Array.from({ length: 11 }, () => `name:'a'`).join(' '), 'A search query can have up to 10 clauses.'],
  ])('refuses %s', async (query, message) => {
    const error = await errorOf(stripe.customers.search({ query }))
    expect(error).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError', param: 'query' })
    expect(error.message).toContain(message)
  })

  it('cannot be empty', async () => {
    expect(await errorOf(stripe.customers.search({ query: '' }))).toMatchObject({ param: 'query' })
    expect(await errorOf(stripe.rawRequest('GET', '/v1/customers/search'))).toMatchObject({
      code: 'parameter_missing',
      param: 'query',
    })
  })
})

describe('search results', () => {
  it('come in pages that go on where the last one ended', async () => {
    const query = `-name:'nobody'`
    const first = await stripe.customers.search({ query, limit: 3, expand: ['total_count'] })
    expect(first).toMatchObject({
      object: 'search_result',
      has_more: true,
      total_count: 4,
      url: '/v1/customers/search',
    })
    expect(first.data.map(({ name }) => name)).toEqual(['Dora', 'Cem "C" O\'Neil', 'Bob Smith'])
    await stripe.customers.create({ name: 'Late' })
    const second = await stripe.customers.search({ query, limit: 3, page: first.next_page ?? '' })
    expect(second.data.map(({ name }) => name)).toEqual(['Ann Smith'])
    expect(second).toMatchObject({ has_more: false, next_page: null })
    expect(second).not.toHaveProperty('total_count')
    const all: (string | null | undefined)[] = []
    for await (const { name } of stripe.customers.search({ query, limit: 2 })) all.push(name)
    expect(all).toEqual(['Late', 'Dora', 'Cem "C" O\'Neil', 'Bob Smith', 'Ann Smith'])
  })

  it('refuse tokens that are not theirs', async () => {
    const { next_page } = await stripe.customers.search({ query: `-name:'x'`, limit: 1 })
    for (const [query, page] of [
      [`-name:'y'`, next_page ?? ''],
      [`-name:'x'`, 'nonsense'],
      [`-name:'x'`, Buffer.from('{}').toString('base64url')],
    ] as const) {
      expect(await errorOf(stripe.customers.search({ query, page }))).toMatchObject({ statusCode: 400, param: 'page' })
    }
    expect(await errorOf(stripe.customers.search({ query: `name:'x'`, limit: 101 }))).toMatchObject({ param: 'limit' })
  })

  it('are expanded', async () => {
    await stripe.products.create({ name: 'Found', default_price_data: { currency: 'usd', unit_amount: 5 } })
    const found = await stripe.products.search({ query: `name:'found'`, expand: ['data.default_price'] })
    expect(found.data[0]?.default_price).toMatchObject({ object: 'price', unit_amount: 5 })
    expect(await errorOf(stripe.products.search({ query: `name:'found'`, expand: ['data.name'] }))).toMatchObject({
      message: 'This property cannot be expanded (data.name).',
    })
  })

  it('are found for every kind of object', async () => {
    const customer = await stripe.customers.create({ payment_method: 'pm_card_visa' })
    const [method] = (await stripe.customers.listPaymentMethods(customer.id)).data
    const paid = await stripe.paymentIntents.create({
      amount: 1200,
      currency: 'jpy',
      customer: customer.id,
      payment_method: method?.id ?? '',
      confirm: true,
      return_url: 'https://example.com',
      metadata: { order: '6735' },
    })
    const ids = ({ data }: { data: { id?: string }[] }) => data.map(({ id }) => id)
    const { search } = stripe.charges
    expect(typeof search).toBe('function')
    const charges = await stripe.charges.search({
      query: `payment_method_details.card.last4:4242 AND customer:"${customer.id}" AND amount>999 AND refunded:"false"`,
    })
    expect(ids(charges)).toEqual([paid.latest_charge])
    expect(ids(await stripe.charges.search({ query: 'disputed:"true"' }))).toEqual([])
    expect(ids(await stripe.paymentIntents.search({ query: `metadata["order"]:"6735" status:"succeeded"` }))).toEqual([
      paid.id,
    ])
    expect(ids(await stripe.paymentIntents.search({ query: 'status:"canceled" OR amount<1000' }))).toEqual([])
    const product = await stripe.products.create({
      name: 'Kite',
      description: 'It flies',
      shippable: true,
      url: 'https://kite.example',
    })
    expect(
      ids(await stripe.products.search({ query: `active:'true' AND description~'flies' AND shippable:'true'` })),
    ).toEqual([product.id])
    const price = await stripe.prices.create({
      product: product.id,
      currency: 'usd',
      unit_amount: 100,
      lookup_key: 'kite',
      metadata: { a: 'b' },
    })
    expect(
      ids(
        await stripe.prices.search({
          query: `product:"${product.id}" lookup_key:"kite" type:"one_time" currency:"usd"`,
        }),
      ),
    ).toEqual([price.id])
    expect(ids(await stripe.invoices.search({ query: 'status:"open" total>5' }))).toEqual([])
    expect(ids(await stripe.subscriptions.search({ query: 'status:"active" -canceled_at:null' }))).toEqual([])
  })

  it('stay in their account', async () => {
    const account = await stripe.accounts.create({ country: 'JP', type: 'standard' })
    const found = await stripe.customers.search({ query: `-name:'x'` }, { stripeAccount: account.id })
    expect(found.data).toEqual([])
  })
})
