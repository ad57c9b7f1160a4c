import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { type RawBody, raw } from '../testing/rawRequest.js'
import { frozenSandbox, testStart } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe
let ask: ReturnType<typeof raw>

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
  ask = raw(running)
})

afterAll(() => running.close())

describe('bodies', () => {
  it('are forms, decoded once as UTF-8', async () => {
    const body = 'name=%E5%B1%B1%E7%94%B0+%E5%A4%AA%E9%83%8E&metadata[%E9%8D%B5]=%2541+%26&address[line1]=1%3D2'
    const { body: customer } = await ask('POST', '/v1/customers', { body })
    expect(customer).toMatchObject({
      name: '山田 太郎',
      metadata: { 鍵: '%41 &' },
      address: { line1: '1=2' },
    })
  })

  it('write arrays with empty brackets or with indices', async () => {
    for (const list of [
      'preferred_locales[]=ja&preferred_locales[]=en',
      'preferred_locales[0]=ja&preferred_locales[1]=en',
    ]) {
      const { body } = await ask('POST', '/v1/customers', { body: list })
      expect(body).toMatchObject({ preferred_locales: ['ja', 'en'] })
    }
  })

  it('may be a query where nothing is sent, also to delete', async () => {
    const customer = await stripe.customers.create()
    const price = await stripe.prices.create({
      currency: 'jpy',
      unit_amount: 500,
      recurring: { interval: 'month' },
      product_data: { name: 'Novels' },
    })
    const subscription = await stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
      collection_method: 'send_invoice',
      days_until_due: 3,
    })
    const path = `/v1/subscriptions/${subscription.id}?cancellation_details[comment]=bye%20bye`
    const { status, body } = await ask('DELETE', path)
    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'canceled', cancellation_details: { comment: 'bye bye' } })
  })

  it('of version 2 are JSON, with ISO dates, where null unsets', async () => {
    const made = await ask('POST', '/v2/core/accounts', {
      body: { contact_email: 'a@example.com', display_name: '本棚', metadata: { a: '1', b: '2' } },
    })
    expect(made).toMatchObject({
      status: 200,
      body: { object: 'v2.core.account', display_name: '本棚', created: new Date(testStart * 1000).toISOString() },
    })
    const changed = await ask('POST', `/v2/core/accounts/${made.body.id}`, {
      body: { display_name: null, metadata: { a: null } },
    })
    expect(changed.body).not.toHaveProperty('display_name')
    expect(changed.body.metadata).toEqual({ b: '2' })
  })

  it('of files and of OAuth arrive at the same host', async () => {
    const file = await stripe.files.create({
      purpose: 'dispute_evidence',
      file: { data: Buffer.from('%PDF-1.4 x'), name: 'x.pdf', type: 'application/pdf' },
    })
    expect(file).toMatchObject({ object: 'file', purpose: 'dispute_evidence', size: 10 })
    const error = await errorOf(stripe.oauth.token({ grant_type: 'authorization_code', code: 'ac_unknown' }))
    expect(error).toMatchObject({ type: 'StripeInvalidGrantError', statusCode: 400 })
  })
})

describe('headers', () => {
  it.each([
    ['401', '/v1/account', { key: 'nonsense' }, 401],
    ['404 of an address', '/v1/planets', {}, 404],
    ['404 of an object', '/v1/customers/cus_x', {}, 404],
    ['400', '/v1/customers?limit=0', {}, 400],
    ['403', '/v1/balance', { headers: { 'stripe-account': 'acct_x' } }, 403],
  ])('are there when the answer is %s', async (_, path, how, status) => {
    const headers = {
      'stripe-version': '2025-03-31.basil',
      'idempotency-key': 'some',
      ...('headers' in how ? how.headers : {}),
    }
    const answer = await ask('GET', path, { ...how, headers })
    expect(answer.status).toBe(status)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/json',
      'request-id': expect.stringMatching(/^req_[A-Za-z0-9]+$/),
      'stripe-version': '2025-03-31.basil',
      'idempotency-key': 'some',
      ...('headers' in how ? how.headers : {}),
    })
    expect(answer.body.error?.type).toBe('invalid_request_error')
    expect(answer.body).toMatchObject({ error: { message: expect.any(String), request_log_url: expect.any(String) } })
  })

  it('tell every request by an id of its own', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => (await ask('GET', '/v1/account')).headers.get('request-id')),
    )
    expect(new Set(ids).size).toBe(20)
  })
})

describe('parameters', () => {
  it.each<[string, string, string, NonNullable<RawBody['error']>]>([
    [
      'unknown ones at any depth',
      '/v1/customers',
      'address[planet]=mars',
      {
        type: 'invalid_request_error',
        code: 'parameter_unknown',
        param: 'address[planet]',
        message: 'Received unknown parameter: address[planet]',
      },
    ],
    [
      'unknown ones in an array',
      '/v1/subscriptions',
      'customer=cus_x&items[0][planet]=mars',
      {
        type: 'invalid_request_error',
        code: 'parameter_unknown',
        param: 'items[0][planet]',
        message: 'Received unknown parameter: items[0][planet]',
      },
    ],
    [
      'unknown ones before missing ones',
      '/v1/payment_intents',
      'planet=mars',
      {
        type: 'invalid_request_error',
        code: 'parameter_unknown',
        param: 'planet',
        message: 'Received unknown parameter: planet',
      },
    ],
    [
      'missing ones before bad ones',
      '/v1/payment_intents',
      'amount=nonsense',
      {
        type: 'invalid_request_error',
        code: 'parameter_missing',
        param: 'currency',
        message: 'Missing required param: currency.',
      },
    ],
    [
      'what is no integer',
      '/v1/payment_intents',
      'amount=10.5&currency=jpy',
      {
        type: 'invalid_request_error',
        code: 'parameter_invalid_integer',
        param: 'amount',
        message: 'Invalid integer: 10.5',
      },
    ],
    [
      'a choice that there is not',
      '/v1/payment_intents',
      'amount=500&currency=jpy&capture_method=never',
      {
        type: 'invalid_request_error',
        param: 'capture_method',
        message: 'Invalid capture_method: must be one of automatic, automatic_async, or manual',
      },
    ],
    [
      'what is neither true nor false',
      '/v1/payment_intents',
      'amount=500&currency=jpy&confirm=maybe',
      { type: 'invalid_request_error', param: 'confirm', message: 'Invalid boolean: maybe' },
    ],
    [
      'an address that no mail reaches',
      '/v1/customers',
      'email=nobody',
      {
        type: 'invalid_request_error',
        code: 'email_invalid',
        param: 'email',
        message: 'Invalid email address: nobody',
      },
    ],
  ])('refuse %s', async (_, path, body, error) => {
    const answer = await ask('POST', path, { body })
    expect(answer.status).toBe(400)
    expect(answer.body.error).toMatchObject(error)
    expect(Object.keys(answer.body.error ?? {}).sort()).toEqual(
      [...Object.keys(error), ...(error.code ? ['doc_url'] : []), 'request_log_url'].sort(),
    )
  })

  it('refuse emptiness where a value is needed', async () => {
    for (const [path, body, param] of [
      ['/v1/payment_intents', 'amount=&currency=jpy', 'amount'],
      ['/v1/payment_intents', 'amount=500&currency=', 'currency'],
      ['/v1/products', 'name=', 'name'],
      ['/v1/payouts', 'amount=500&currency=jpy&method=', 'method'],
    ]) {
      const answer = await ask('POST', path ?? '', { body: body ?? '' })
      expect([answer.status, answer.body.error?.code, answer.body.error?.param]).toEqual([
        400,
        'parameter_invalid_empty',
        param,
      ])
    }
  })

  it('refuse amounts of nothing and less', async () => {
    const account = await stripe.accounts.create({ type: 'express', country: 'JP' })
    for (const amount of [0, -5]) {
      for (const call of [
        stripe.payouts.create({ amount, currency: 'jpy' }),
        stripe.transfers.create({ amount, currency: 'jpy', destination: account.id }),
        stripe.paymentIntents.create({ amount, currency: 'jpy' }),
        stripe.topups.create({ amount, currency: 'jpy' }),
        stripe.charges.create({ amount, currency: 'jpy', source: 'tok_visa' }),
      ]) {
        expect(await errorOf(call)).toMatchObject({
          statusCode: 400,
          code: 'parameter_invalid_integer',
          param: 'amount',
        })
      }
    }
  })

  it('refuse a currency that there is not, and keep the others in lower case', async () => {
    const error = await errorOf(stripe.paymentIntents.create({ amount: 500, currency: 'zzz' }))
    expect(error).toMatchObject({ statusCode: 400, param: 'currency' })
    expect(error.message).toMatch(/^Invalid currency: zzz. Stripe currently supports these currencies: usd, /)
    expect((await stripe.paymentIntents.create({ amount: 500, currency: 'JPY' })).currency).toBe('jpy')
    const { body } = await ask('POST', '/v1/prices', {
      body: 'currency=USD&unit_amount=5&product_data[name]=x&currency_options[JPY][unit_amount]=700&expand[]=currency_options',
    })
    expect(body).toMatchObject({ currency: 'usd', currency_options: { jpy: { unit_amount: 700 } } })
  })
})

describe('objects that are not there', () => {
  it('are 404 in the path, named with the parameter id', async () => {
    const error = await errorOf(stripe.customers.retrieve('cus_x'))
    expect(error).toMatchObject({
      statusCode: 404,
      type: 'StripeInvalidRequestError',
      code: 'resource_missing',
      param: 'id',
      message: "No such customer: 'cus_x'",
    })
  })

  it('are 400 in a body, named with the parameter that holds them', async () => {
    const customer = (await stripe.customers.create()).id
    const charge = { amount: 500, currency: 'jpy' }
    const price = (await stripe.prices.create({ ...{ currency: 'jpy', unit_amount: 5 }, product_data: { name: 'x' } }))
      .id
    for (const [call, message, param] of [
      [stripe.paymentIntents.create({ ...charge, customer: 'cus_x' }), "No such customer: 'cus_x'", 'customer'],
      [
        stripe.paymentIntents.create({ ...charge, payment_method: 'pm_x' }),
        "No such PaymentMethod: 'pm_x'",
        'payment_method',
      ],
      [
        stripe.subscriptions.create({ customer, items: [{ price: 'price_x' }] }),
        "No such price: 'price_x'",
        'items[0][price]',
      ],
      [
        stripe.prices.create({ currency: 'jpy', unit_amount: 5, product: 'prod_x' }),
        "No such product: 'prod_x'",
        'product',
      ],
      [stripe.refunds.create({ charge: 'ch_x' }), "No such charge: 'ch_x'", 'charge'],
      [stripe.refunds.create({ payment_intent: 'pi_x' }), "No such payment_intent: 'pi_x'", 'payment_intent'],
      [stripe.invoiceItems.create({ customer: 'cus_x', amount: 5 }), "No such customer: 'cus_x'", 'customer'],
      [stripe.invoices.create({ customer: 'cus_x' }), "No such customer: 'cus_x'", 'customer'],
      [
        stripe.checkout.sessions.create({
          mode: 'payment',
          success_url: 'https://example.com',
          line_items: [
            { price, quantity: 1 },
            { price: 'price_x', quantity: 1 },
          ],
        }),
        "No such price: 'price_x'",
        'line_items[1][price]',
      ],
      [
        stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: 'none' } }),
        "No such coupon: 'none'",
        'promotion[coupon]',
      ],
    ] as const) {
      const error = await errorOf(call)
      expect({ message: error.message, status: error.statusCode, code: error.code, param: error.param }).toEqual({
        message,
        status: 400,
        code: 'resource_missing',
        param,
      })
    }
  })

  it('are 404 with the parameter payment_method when an unknown one is to be attached', async () => {
    const customer = (await stripe.customers.create()).id
    expect(await errorOf(stripe.paymentMethods.attach('pm_x', { customer }))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      param: 'payment_method',
      message: expect.stringContaining("No such PaymentMethod: 'pm_x'"),
    })
  })
})

describe('answers that went wrong', () => {
  it('are told again with their status when it was a decline', async () => {
    const body = 'amount=500&currency=jpy&confirm=true&payment_method=pm_card_chargeDeclined'
    const once = () => ask('POST', '/v1/payment_intents', { body, headers: { 'idempotency-key': 'declined' } })
    const first = await once()
    const second = await once()
    expect([first.status, second.status]).toEqual([402, 402])
    expect(second.body).toEqual(first.body)
    expect([first, second].map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, 'true'])
    expect(
      (await stripe.paymentIntents.list({ limit: 100 })).data.filter(({ last_payment_error: e }) => e),
    ).toHaveLength(1)
  })

  it('are of the type that faults ask for', async () => {
    for (const [status, type] of [
      [429, 'StripeRateLimitError'],
      [500, 'StripeAPIError'],
      [503, 'StripeAPIError'],
    ] as const) {
      await fetch(`${running.url}/_sandbox/faults`, {
        method: 'POST',
        body: JSON.stringify({ path: '/v1/balance', count: 1, status }),
      })
      expect(await errorOf(stripe.balance.retrieve())).toMatchObject({ statusCode: status, type })
    }
  })
})

describe('metadata', () => {
  it('keeps strings, merges, and forgets what is emptied', async () => {
    const made = await ask('POST', '/v1/customers', { body: 'metadata[a]=1&metadata[b]=true&metadata[c]=x' })
    expect(made.body.metadata).toEqual({ a: '1', b: 'true', c: 'x' })
    const id = made.body.id ?? ''
    expect((await stripe.customers.update(id, { metadata: { a: 2, d: 'y' } })).metadata).toEqual({
      a: '2',
      b: 'true',
      c: 'x',
      d: 'y',
    })
    expect((await stripe.customers.update(id, { metadata: { a: '', b: null } })).metadata).toEqual({ c: 'x', d: 'y' })
    expect((await stripe.customers.update(id, { metadata: '' })).metadata).toEqual({})
  })

  it('has at most 50 keys of 40 characters with values of 500', async () => {
    const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 'v']))
    const fitting = { ...keys(49), ['k'.repeat(40)]: 'v'.repeat(500) }
    expect((await stripe.customers.create({ metadata: fitting })).metadata).toEqual(fitting)
    for (const metadata of [keys(51), { ['k'.repeat(41)]: 'v' }, { k: 'v'.repeat(501) }]) {
      expect(await errorOf(stripe.customers.create({ metadata }))).toMatchObject({ statusCode: 400 })
    }
  })

  it('has at most 50 keys also when they come one after the other', async () => {
    const keys = (from: number, to: number) =>
      Object.fromEntries(Array.from({ length: to - from }, (_, i) => [`k${from + i}`, 'v']))
    const { id } = await stripe.customers.create({ metadata: keys(0, 50) })
    expect(await errorOf(stripe.customers.update(id, { metadata: { one: 'more' } }))).toMatchObject({ statusCode: 400 })
    expect(
      Object.keys((await stripe.customers.update(id, { metadata: { k0: '', one: 'more' } })).metadata),
    ).toHaveLength(50)
  })

  it('goes with an empty value where any scalar or hash goes', async () => {
    const { id } = await stripe.customers.create({
      name: 'Jenny',
      phone: '1',
      description: 'x',
      address: { line1: 'a' },
      shipping: { name: 'Jenny', address: { line1: 'a' } },
    })
    const cleared = await stripe.customers.update(id, {
      name: '',
      phone: '',
      description: '',
      address: '',
      shipping: '',
    })
    expect(cleared).toMatchObject({ name: null, phone: null, description: null, address: null, shipping: null })
  })
})

describe('what was deleted', () => {
  it('answers with its id, and a customer goes on doing so', async () => {
    const { id } = await stripe.customers.create()
    expect({ ...(await stripe.customers.del(id)), lastResponse: undefined }).toEqual({
      id,
      object: 'customer',
      deleted: true,
      lastResponse: undefined,
    })
    expect((await ask('GET', `/v1/customers/${id}`)).body).toEqual({ id, object: 'customer', deleted: true })
    expect((await ask('DELETE', `/v1/customers/${id}`)).status).toBe(404)
    expect((await ask('POST', `/v1/customers/${id}`, { body: 'name=x' })).status).toBe(404)
    expect((await stripe.customers.list({ limit: 100 })).data.map((customer) => customer.id)).not.toContain(id)
    expect(await errorOf(stripe.paymentIntents.create({ amount: 500, currency: 'jpy', customer: id }))).toMatchObject({
      statusCode: 400,
      code: 'resource_missing',
      param: 'customer',
    })
    expect(await errorOf(stripe.invoices.create({ customer: id }))).toMatchObject({ code: 'resource_missing' })
  })

  it.each([
    ['coupons', 'coupon', 'percent_off=10'],
    ['products', 'product', 'name=Novels'],
    ['webhook_endpoints', 'webhook_endpoint', 'url=http://127.0.0.1:1/&enabled_events[]=payout.paid'],
    ['invoiceitems', 'invoiceitem', 'amount=5&currency=jpy&customer='],
  ])('of %s is not found again', async (path, object, form) => {
    const body = form.endsWith('customer=') ? form + (await stripe.customers.create()).id : form
    const { id = '' } = (await ask('POST', `/v1/${path}`, { body })).body
    expect((await ask('DELETE', `/v1/${path}/${id}`)).body).toEqual({ id, object, deleted: true })
    for (const method of ['GET', 'POST', 'DELETE']) {
      expect((await ask(method, `/v1/${path}/${id}`)).status).toBe(404)
    }
    expect((await ask('GET', `/v1/${path}?limit=100`)).body.data?.map((one) => one.id)).not.toContain(id)
  })

  it('is referred to by nothing new', async () => {
    const product = (await stripe.products.create({ name: 'x' })).id
    const coupon = (await stripe.coupons.create({ percent_off: 5 })).id
    await stripe.products.del(product)
    await stripe.coupons.del(coupon)
    for (const [call, param] of [
      [stripe.prices.create({ currency: 'jpy', unit_amount: 5, product }), 'product'],
      [stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon } }), 'promotion[coupon]'],
    ] as const) {
      expect(await errorOf(call)).toMatchObject({ statusCode: 400, code: 'resource_missing', param })
    }
  })
})

it('writes of an account come one after the other, so that nothing is paid out twice', async () => {
  const fresh = (await stripe.accounts.create({ type: 'express' })).id
  expect(fresh).toMatch(/^acct_[A-Za-z0-9]+$/)
  const before = (await stripe.balance.retrieve()).available.find(({ currency }) => currency === 'jpy')?.amount ?? 0
  const paid = await stripe.paymentIntents.create({
    amount: 10_000,
    currency: 'jpy',
    confirm: true,
    payment_method: 'pm_card_bypassPending',
  })
  const payouts = await Promise.allSettled(
    Array.from({ length: 12 }, () => stripe.payouts.create({ amount: 2000, currency: 'jpy' })),
  )
  const rest = (await stripe.balance.retrieve()).available.find(({ currency }) => currency === 'jpy')?.amount ?? 0
  const done = payouts.filter(({ status }) => status === 'fulfilled').length
  expect(done).toBe(Math.floor((before + 9640) / 2000))
  expect(rest).toBe(before + 9640 - done * 2000)
  const refunds = await Promise.allSettled(
    Array.from({ length: 6 }, () => stripe.refunds.create({ payment_intent: paid.id, amount: 3000 })),
  )
  expect(refunds.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
})
