import type Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { frozenSandbox, stripeFor } from '../testing/stripeClient.js'

describe('what a browser may ask with a publishable key', () => {
  let running: Awaited<ReturnType<typeof frozenSandbox>>
  let stripe: Stripe

  beforeEach(async () => {
    running = await frozenSandbox()
    stripe = running.stripe
  })
  afterEach(() => running.close())

  const ask = async (path: string, { key = 'pk_test_sandbox', account, form }: Question = {}) => {
    const headers = new Headers({ Authorization: `Bearer ${key}` })
    if (account) headers.set('Stripe-Account', account)
    const method = form ? 'POST' : 'GET'
    const body = form ? { body: new URLSearchParams(form) } : {}
    const response = await fetch(`${running.url}/_sandbox/elements/api/${path}`, { method, headers, ...body })
    const answer: Answer = {
      status: response.status,
      headers: response.headers,
      body: JSON.parse(await response.text()),
    }
    return answer
  }
  const secretOf = ({ client_secret }: { client_secret: string | null }) => client_secret ?? ''
  const payable = () => stripe.paymentIntents.create({ amount: 2000, currency: 'usd', metadata: { order: '6735' } })
  const read = (intent: Stripe.PaymentIntent, question?: Question) =>
    ask(`payment_intents/${intent.id}?client_secret=${intent.client_secret}`, question)
  const cardOf = async (number: string) => {
    const { body } = await ask('payment_methods', {
      form: {
        type: 'card',
        'card[number]': number,
        'card[exp_month]': '12',
        'card[exp_year]': '2034',
        'card[cvc]': '123',
      },
    })
    return body.id
  }

  it('shows of an intent what is needed to pay it', async () => {
    const { status, body, headers } = await read(await payable())
    expect(status).toBe(200)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(body).toMatchObject({ object: 'payment_intent', amount: 2000, status: 'requires_payment_method' })
    for (const hidden of [
      'metadata',
      'customer',
      'latest_charge',
      'transfer_data',
      'application_fee_amount',
      'on_behalf_of',
    ]) {
      expect(body).not.toHaveProperty(hidden)
    }
  })

  it('shows nothing without the client secret', async () => {
    const intent = await payable()
    const other = await payable()
    const secrets = ['', `?client_secret=${other.client_secret}`, '?client_secret=pi_1_secret_1']
    for (const secret of secrets) {
      const { status, body } = await ask(`payment_intents/${intent.id}${secret}`)
      expect(status).toBe(400)
      expect(body.error).toMatchObject({ type: 'invalid_request_error', param: 'client_secret' })
    }
  })

  it('takes a publishable key and no other', async () => {
    const intent = await payable()
    expect((await read(intent, { key: 'sk_test_sandbox' })).body.error.code).toBe('secret_key_not_allowed')
    expect((await read(intent, { key: 'pk_live_sandbox' })).status).toBe(401)
    expect((await read(intent, { key: '' })).status).toBe(401)
    // The key of another platform, which has no such intent.
    expect((await read(intent, { key: 'pk_test_other' })).body.error.code).toBe('resource_missing')
  })

  it('keeps the accounts of a platform apart', async () => {
    const { id: account } = await stripe.accounts.create({ type: 'custom', country: 'US' })
    const intent = await payable()
    expect((await read(intent, { account })).body.error).toMatchObject({ code: 'resource_missing', param: 'intent' })
    const unknown = await read(intent, { account: 'acct_1' })
    expect(unknown.status).toBe(403)
    expect(unknown.body.error.message).not.toContain('sk_test')
  })

  it('confirms with what a buyer decides, and with nothing that a platform does', async () => {
    const intent = await payable()
    const form = { client_secret: secretOf(intent), payment_method: await cardOf('4242424242424242') }
    const path = `payment_intents/${intent.id}/confirm`
    for (const param of [
      'capture_method',
      'off_session',
      'application_fee_amount',
      'amount',
      'payment_method_options[card]',
    ]) {
      const { status, body } = await ask(path, { form: { ...form, [param]: '1' } })
      expect(status).toBe(400)
      expect(body.error).toMatchObject({ code: 'parameter_unknown', param })
    }
    expect((await ask(path, { form })).body).toMatchObject({ id: intent.id, status: 'succeeded' })
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded')
  })

  it('tells a decline with the public part of the intent', async () => {
    const intent = await payable()
    const { status, body } = await ask(`payment_intents/${intent.id}/confirm`, {
      form: { client_secret: secretOf(intent), payment_method: await cardOf('4000000000000002') },
    })
    expect(status).toBe(402)
    expect(body.error).toMatchObject({ type: 'card_error', code: 'card_declined', decline_code: 'generic_decline' })
    expect(body.error.payment_intent).toMatchObject({ id: intent.id, status: 'requires_payment_method' })
    expect(body.error.payment_intent).not.toHaveProperty('metadata')
  })

  it('begins no form for an intent that is over', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 2000,
      currency: 'usd',
      payment_method: 'pm_card_visa',
      confirm: true,
      return_url: 'https://shop.example/',
    })
    const { status, body } = await ask(`session?client_secret=${intent.client_secret}`)
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 'payment_intent_unexpected_state' })
    expect((await ask(`session?client_secret=${(await payable()).client_secret}`)).body).toMatchObject({
      object: 'elements_session',
      country: 'JP',
      payment_intent: { amount: 2000 },
    })
  })

  it('confirms an intent that has its payment method already', async () => {
    const intent = await stripe.paymentIntents.create({ amount: 2000, currency: 'usd', payment_method: 'pm_card_visa' })
    const form = { client_secret: secretOf(intent) }
    expect((await ask(`payment_intents/${intent.id}/confirm`, { form })).body).toMatchObject({ status: 'succeeded' })
  })

  it('pays the first invoice of a subscription, which begins then', async () => {
    const customer = await stripe.customers.create()
    const price = await stripe.prices.create({
      currency: 'usd',
      unit_amount: 1500,
      recurring: { interval: 'month' },
      product_data: { name: 'Night Reading' },
    })
    const subscription = await stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: price.id }],
      payment_behavior: 'default_incomplete',
      payment_settings: { save_default_payment_method: 'on_subscription' },
      expand: ['latest_invoice.confirmation_secret'],
    })
    const { latest_invoice: invoice } = subscription
    const secret = typeof invoice === 'object' ? (invoice?.confirmation_secret?.client_secret ?? '') : ''
    const { body } = await ask(`payment_intents/${secret.split('_secret_')[0]}/confirm`, {
      form: { client_secret: secret, payment_method: await cardOf('4242424242424242') },
    })
    expect(body).toMatchObject({ object: 'payment_intent', amount: 1500, status: 'succeeded' })
    expect((await stripe.subscriptions.retrieve(subscription.id)).status).toBe('active')
  })

  it('refuses a card number that cannot be one', async () => {
    const { status, body } = await ask('payment_methods', {
      form: { type: 'card', 'card[number]': '4242424242424241', 'card[exp_month]': '12', 'card[exp_year]': '2034' },
    })
    expect(status).toBe(402)
    expect(body.error).toMatchObject({ type: 'card_error', code: 'incorrect_number' })
  })

  it('lets a buyer take away only their own cards, and only where the session says so', async () => {
    const [ann, ben] = [await stripe.customers.create(), await stripe.customers.create()]
    const own = await stripe.paymentMethods.attach('pm_card_visa', { customer: ann.id })
    const foreign = await stripe.paymentMethods.attach('pm_card_visa', { customer: ben.id })
    const session = async (payment_method_remove: 'enabled' | 'disabled') =>
      (
        await stripe.customerSessions.create({
          customer: ann.id,
          components: { payment_element: { enabled: true, features: { payment_method_remove } } },
        })
      ).client_secret
    const detach = async (id: string, secret: string) =>
      (await ask(`payment_methods/${id}/detach`, { form: { customer_session_client_secret: secret } })).status
    expect(await detach(own.id, await session('disabled'))).toBe(400)
    expect(await detach(foreign.id, await session('enabled'))).toBe(400)
    expect(await detach(own.id, 'cuss_secret_unknown')).toBe(400)
    expect(await detach(own.id, await session('enabled'))).toBe(200)
    expect((await stripe.customers.listPaymentMethods(ann.id)).data).toEqual([])
  })

  it('does again what a browser did, in the account where it was done', async () => {
    const { id: account } = await stripe.accounts.create({
      type: 'custom',
      country: 'US',
      capabilities: { card_payments: { requested: true }, transfers: { requested: true } },
    })
    const made = await ask('payment_methods', {
      account,
      form: { type: 'card', 'card[number]': '4242424242424242', 'card[exp_month]': '12', 'card[exp_year]': '2034' },
    })
    await running.sandbox.restore(await running.sandbox.snapshot())
    const again = await stripeFor(running).paymentMethods.retrieve(made.body.id, {}, { stripeAccount: account })
    expect(again.card?.last4).toBe('4242')
  })

  it('answers nonsense with a refusal, and never fails itself', async () => {
    const intent = await payable()
    const paths = [
      'session?client_secret=%00',
      'session?client_secret=seti_1&customer_session_client_secret=x',
      'payment_intents/%F0%9F%92%B3?client_secret=x_secret_',
      `payment_intents/${intent.id}/confirm`,
      'setup_intents/seti_1/confirm',
      'payment_methods',
      'payment_methods/pm_1/detach',
      'confirmation_tokens',
      'tokens',
      'checkout/sessions/cs_1',
      'checkout/sessions/cs_1/confirm',
    ]
    const bodies = [
      '',
      '{}',
      'a',
      '%',
      '=&=',
      '[[]]=1',
      'card=1&card[number]=2',
      'type=card&card[number][x]=1',
      '\u0000'.repeat(9),
    ]
    for (const path of paths) {
      for (const body of bodies) {
        const method = path.includes('?') ? 'GET' : 'POST'
        const response = await fetch(`${running.url}/_sandbox/elements/api/${path}`, {
          method,
          headers: { Authorization: 'Bearer pk_test_sandbox' },
          ...(method === 'POST' ? { body } : {}),
        })
        expect(response.status, `${path} ${body}`).toBeGreaterThanOrEqual(400)
        expect(response.status, `${path} ${body}`).toBeLessThan(500)
        expect(await response.json()).toHaveProperty('error.message')
      }
    }
  })

  it('answers for the addresses of Stripe.js', async () => {
    for (const path of ['/_sandbox/stripe.js', '/v3', '/v3/', '/endive/stripe.js']) {
      const response = await fetch(`${running.url}${path}`)
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
      expect(await response.text()).toContain(`connectSandboxOrigin="${running.url}"`)
    }
  })
})

interface Question {
  key?: string
  account?: string
  form?: Record<string, string>
}

interface Answer {
  status: number
  headers: Headers
  body: Record<string, unknown> & { id: string; error: Record<string, unknown> }
}
