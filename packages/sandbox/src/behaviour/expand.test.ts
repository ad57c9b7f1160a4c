import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { furnish, type Known } from '../testing/furnish.js'
import { raw } from '../testing/rawRequest.js'
import { frozenSandbox } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe
let ask: ReturnType<typeof raw>
let known: Known

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
  ask = raw(running)
  known = await furnish({ ask, key: 'sk_test_sandbox', text: 'novels' })
})

afterAll(() => running.close())

const name = 'name=x'
const unknown = { message: 'This property cannot be expanded (planet).', type: 'invalid_request_error' }

describe('members that are only there when they are asked for', () => {
  it.each([
    ['customers', 'customers', ['sources', 'subscriptions', 'tax', 'tax_ids', 'cash_balance']],
    ['charges', 'charges', ['refunds']],
    ['invoices', 'billed', ['payments', 'confirmation_secret']],
    ['checkout/sessions', 'sessions', ['line_items']],
    ['payment_links', 'payment_links', ['line_items']],
    ['prices', 'prices', ['currency_options']],
    ['coupons', 'coupons', ['applies_to']],
  ])('of %s', async (path, kind, members) => {
    const at = `/v1/${path}/${known[kind]}`
    const plain = (await ask('GET', at)).body
    for (const member of members) {
      expect(plain, member).not.toHaveProperty(member)
      const answer = await ask('GET', `${at}?expand[]=${member}`)
      expect(answer.status, member).toBe(200)
    }
    for (const member of members.filter((one) => !/^(tax|applies_to|confirmation_secret|cash_balance)$/.test(one))) {
      expect((await ask('GET', `${at}?expand[]=${member}`)).body, member).toHaveProperty(member)
      const listed = (await ask('GET', `/v1/${path}?limit=1&expand[]=data.${member}`)).body.data?.[0]
      expect(listed, member).toHaveProperty(member)
    }
  })
})

describe('what is expanded', () => {
  it('may be written with an index, when something is created and changed too', async () => {
    const body = `amount=500&currency=jpy&confirm=true&payment_method=pm_card_visa&expand[0]=latest_charge&expand[1]=customer&customer=${known.customers}`
    const made = await ask('POST', '/v1/payment_intents', { body })
    expect(made.body).toMatchObject({ latest_charge: { object: 'charge' }, customer: { object: 'customer' } })
    const changed = await ask('POST', `/v1/payment_intents/${made.body.id}`, {
      body: 'metadata[a]=1&expand[]=customer',
    })
    expect(changed.body).toMatchObject({ customer: { id: known.customers } })
  })

  it('goes four levels deep and no further', async () => {
    const refund = await stripe.refunds.retrieve(known.refunds ?? '', {
      expand: ['charge.payment_intent.latest_charge.balance_transaction'],
    })
    expect(refund.charge).toMatchObject({
      payment_intent: { latest_charge: { balance_transaction: { object: 'balance_transaction' } } },
    })
    const deeper = 'charge.payment_intent.latest_charge.payment_intent.latest_charge'
    expect((await ask('GET', `/v1/refunds/${known.refunds}?expand[]=${deeper}`)).status).toBe(400)
  })

  it('of a list is written with data', async () => {
    const page = await stripe.subscriptions.list({
      limit: 1,
      expand: ['data.latest_invoice.payments', 'data.customer'],
    })
    expect(page.data[0]).toMatchObject({
      customer: { object: 'customer' },
      latest_invoice: { object: 'invoice', payments: { object: 'list' } },
    })
    const found = await stripe.subscriptions.search({ query: "status:'active'", expand: ['data.customer'] })
    expect(found.data[0]?.customer).toMatchObject({ object: 'customer' })
  })

  it.each([
    ['customers', name],
    ['products', name],
    ['coupons', 'percent_off=5'],
    ['payment_links', `line_items[0][price]=PRICE&line_items[0][quantity]=1`],
    [
      'checkout/sessions',
      'mode=payment&success_url=https://a.example&line_items[0][price]=ONCE&line_items[0][quantity]=1',
    ],
    ['billing_portal/configurations', 'features[invoice_history][enabled]=true'],
    ['tax_rates', 'display_name=x&percentage=5&inclusive=true'],
    ['webhook_endpoints', 'url=https://a.example&enabled_events[]=*'],
    ['entitlements/features', 'name=x&lookup_key=expanded'],
    ['invoiceitems', 'customer=CUSTOMER&amount=5&currency=jpy'],
    ['payment_intents', 'amount=500&currency=jpy'],
    ['setup_intents', 'customer=CUSTOMER'],
    ['invoices', 'customer=CUSTOMER'],
  ])('and cannot be leaves nothing behind in %s', async (path, form) => {
    const body = form
      .replace('PRICE', known.prices ?? '')
      .replace('ONCE', known.one_time ?? '')
      .replace('CUSTOMER', known.customers ?? '')
    const count = async () => (await ask('GET', `/v1/${path}?limit=100`)).body.data?.length
    const before = await count()
    const answer = await ask('POST', `/v1/${path}`, { body: `${body}&expand[]=planet` })
    expect(answer.status).toBe(400)
    expect(answer.body.error).toMatchObject(unknown)
    expect((await ask('POST', `/v1/${path}`, { body: `${body}&expand[]=customer.planet` })).status).toBe(400)
    expect(await count()).toBe(before)
  })
})
