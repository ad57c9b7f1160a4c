import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningSandbox, startSandbox } from '../startSandbox.js'
import { mintSecret, openAuthor, stripeAt } from './testing/openAuthor.js'

let running: RunningSandbox
let stripe: Stripe
let account: string
let other: string

beforeAll(async () => {
  running = await startSandbox({ clock: 'frozen', now: Date.parse('2026-11-20T02:00:00Z') / 1000 })
  stripe = stripeAt(running.port)
  account = (await openAuthor(stripe)).account
  other = (await openAuthor(stripe)).account
})
afterAll(() => running.close())

type Components = Stripe.AccountSessionCreateParams.Components

const reading = { refund_management: false, capture_payments: false, dispute_management: false }

const tokenFor = async (components: Components, of = account): Promise<string> => {
  const client_secret = await mintSecret(stripe, of, components)
  const body = JSON.stringify({ client_secret, publishable_key: 'pk_test_sandbox' })
  const response = await fetch(`${running.url}/_sandbox/connect/claim`, { method: 'POST', body })
  return JSON.parse(await response.text()).token
}

const as = async (token: string, path: string, body?: object, headers: Record<string, string> = {}) => {
  const component = path.startsWith('fees') ? 'documents' : 'payments'
  const named = path.includes('component=') ? path : `${path}${path.includes('?') ? '&' : '?'}component=${component}`
  const response = await fetch(`${running.url}/_sandbox/connect/${named}`, {
    headers: { Authorization: `Bearer ${token}`, ...headers },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : undefined }
}

const pay = (params: Partial<Stripe.PaymentIntentCreateParams> = {}, stripeAccount = account) =>
  stripe.paymentIntents.create(
    { amount: 3_000, currency: 'jpy', payment_method: 'pm_card_bypassPending', confirm: true, ...params },
    { stripeAccount },
  )

const payOnBehalf = (params: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({
    amount: 9_000,
    currency: 'jpy',
    payment_method: 'pm_card_bypassPending',
    confirm: true,
    on_behalf_of: account,
    transfer_data: { destination: account },
    ...params,
  })

describe('what a session may do with payments', () => {
  it('is refused by the server where its feature was not granted', async () => {
    const { id } = await pay()
    const open = await pay({ capture_method: 'manual' })
    const token = await tokenFor({
      payments: { enabled: true, features: reading },
      payment_details: { enabled: true, features: reading },
    })
    const refusal = async (path: string, body: object = {}) => {
      const { status, body: answer } = await as(token, path, body)
      return `${status} ${answer.error.message}`
    }
    const notGranted = (feature: string) => `403 The account session does not grant ${feature}.`
    expect(await refusal(`payments/${id}/refund`)).toBe(notGranted('refund_management'))
    expect(await refusal(`payments/${open.id}/capture`)).toBe(notGranted('capture_payments'))
    expect(await refusal(`payments/${open.id}/cancel`)).toBe(notGranted('capture_payments'))
    expect(await refusal('disputes/dp_1/evidence', { evidence: {} })).toBe(notGranted('dispute_management'))
    expect(await refusal('disputes/dp_1/accept')).toBe(notGranted('dispute_management'))
    const { data } = await stripe.refunds.list({ payment_intent: id }, { stripeAccount: account })
    expect(data).toEqual([])
  })

  it('is up to the component that asks, not to another of the same session', async () => {
    const { id } = await pay()
    const token = await tokenFor({ payments: { enabled: true, features: reading }, payment_details: { enabled: true } })
    expect((await as(token, `payments/${id}/refund?component=payments`, {})).status).toBe(403)
    expect((await as(token, `payments/${id}/refund?component=disputes_list`, {})).status).toBe(403)
    expect((await as(token, `payments/${id}/refund?component=payouts`, {})).status).toBe(403)
    expect((await as(token, `payments/${id}/refund?component=payment_details`, {})).status).toBe(200)
  })

  it('happens once for one idempotency key', async () => {
    const { id } = await pay()
    const token = await tokenFor({ payments: { enabled: true } })
    const refund = () => as(token, `payments/${id}/refund`, { amount: 1_000 }, { 'Idempotency-Key': `press ${id}` })
    const [first, again] = [await refund(), await refund()]
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.body.id).toBe(first.body.id)
  })

  it('ends where the API refuses it, in the words of the API', async () => {
    const { id } = await pay()
    const token = await tokenFor({ payments: { enabled: true } })
    const { status, body } = await as(token, `payments/${id}/refund`, { amount: 3_001 })
    expect(status).toBe(400)
    expect(body.error.message).toContain('greater than')
    expect((await as(token, `payments/${id}/refund`, { amount: '1000' })).status).toBe(400)
  })

  it('never reaches another account', async () => {
    const { id } = await pay({}, other)
    const token = await tokenFor({ payments: { enabled: true } })
    expect((await as(token, `payments/${id}`)).status).toBe(404)
    expect((await as(token, `payments/${id}/refund`, {})).status).toBe(404)
    expect((await as(token, `payments/${id}/disputes`)).status).toBe(404)
    expect((await as(token, `payments/${encodeURIComponent('../accounts')}`)).status).toBe(404)
  })

  it('needs a component that shows it', async () => {
    const token = await tokenFor({ payouts_list: { enabled: true } })
    for (const path of [
      'payments',
      'payments/pi_1',
      'payments/pi_1/disputes',
      'disputes',
      'fees',
      'fees/2026-11/jpy',
    ]) {
      expect((await as(token, path)).status, path).toBe(403)
      expect((await as('em_test_made_up', path)).status, path).toBe(401)
    }
  })
})

describe('charges made on behalf of an account', () => {
  const features = { destination_on_behalf_of_charge_management: true }

  it('are the proceeds only, without the feature', async () => {
    const { id } = await payOnBehalf()
    const token = await tokenFor({ payments: { enabled: true } })
    expect((await as(token, `payments/${id}`)).status).toBe(404)
    const { body } = await as(token, 'payments?limit=100&payment_method=stripe_account')
    expect(body.data[0]).toMatchObject({ amount: 9_000, on_behalf: false, customer: null })
  })

  it('are shown once and can be captured and canceled, with the feature', async () => {
    const done = await payOnBehalf({ application_fee_amount: 500 })
    const open = await payOnBehalf({ capture_method: 'manual' })
    const token = await tokenFor({ payments: { enabled: true, features } })
    const { body } = await as(token, 'payments?limit=100')
    const ids = body.data.map(({ id }: { id: string }) => id)
    expect(ids).toContain(done.id)
    expect(ids).toContain(open.id)
    expect(ids.filter((id: string) => id.startsWith('py_'))).toEqual([])
    const { body: report } = await as(token, `payments/${done.id}`)
    expect(report.sums).toEqual({ currency: 'jpy', gross: 9_000, stripe_fee: 0, application_fee: 500, net: 8_500 })
    expect((await as(token, `payments/${open.id}/cancel`, {})).body.status).toBe('canceled')
  })

  it('for somebody else stay hidden', async () => {
    const { id } = await stripe.paymentIntents.create({
      amount: 9_000,
      currency: 'jpy',
      payment_method: 'pm_card_bypassPending',
      confirm: true,
      on_behalf_of: other,
      transfer_data: { destination: other },
    })
    const own = await stripe.paymentIntents.create({
      amount: 9_000,
      currency: 'jpy',
      payment_method: 'pm_card_bypassPending',
      confirm: true,
    })
    const token = await tokenFor({ payments: { enabled: true, features } })
    expect((await as(token, `payments/${id}`)).status).toBe(404)
    expect((await as(token, `payments/${own.id}`)).status).toBe(404)
  })
})

describe('the list of payments', () => {
  it('filters by outcome, amount, day and means', async () => {
    const { account: shop } = await openAuthor(stripe)
    await running.sandbox.clock.advance(86_400)
    const today = running.sandbox.clock.now()
    await pay({ amount: 700, capture_method: 'manual' }, shop)
    await pay({ amount: 900, payment_method: 'pm_card_chargeDeclined' }, shop).catch(() => undefined)
    await stripe.paymentIntents.create({ amount: 400, currency: 'jpy' }, { stripeAccount: shop })
    const token = await tokenFor({ payments: { enabled: true } }, shop)
    const amounts = async (query: string) =>
      (await as(token, `payments?${query}`)).body.data.map(({ amount }: { amount: number }) => amount)
    expect(await amounts('')).toEqual([400, 900, 700, 8_000, 50_000])
    expect(await amounts('status=successful')).toEqual([8_000, 50_000])
    expect(await amounts('status=uncaptured,failed,incomplete')).toEqual([400, 900, 700])
    expect(await amounts('amount_gte=700&amount_lte=8000')).toEqual([900, 700, 8_000])
    expect(await amounts(`created_gte=${today}`)).toEqual([400, 900, 700])
    expect(await amounts(`created_lte=${today - 1}`)).toEqual([8_000, 50_000])
    expect(await amounts('payment_method=konbini')).toEqual([])
    expect((await as(token, 'payments?status=lost')).status).toBe(400)
    expect((await as(token, 'payments?amount_gte=much')).status).toBe(400)
    expect((await as(token, 'payments?starting_after=pi_1')).status).toBe(400)
  })

  it('goes on where the page before ended, also among payments of the same second', async () => {
    const { account: shop } = await openAuthor(stripe)
    for (let paid = 0; paid < 5; paid++) await pay({ amount: 1_000 + paid }, shop)
    const token = await tokenFor({ payments: { enabled: true } }, shop)
    const seen: string[] = []
    let cursor = ''
    for (let page = 0; page < 4; page++) {
      const { body } = await as(token, `payments?limit=2${cursor}`)
      for (const { id, created } of body.data) {
        seen.push(id)
        cursor = `&starting_after=${created}:${id}`
      }
    }
    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
  })
})

describe('fees', () => {
  it('are summed up month by month, and their file adds up to the same', async () => {
    const { account: shop } = await openAuthor(stripe)
    await pay({ amount: 10_000, application_fee_amount: 1_000 }, shop)
    const token = await tokenFor({ documents: { enabled: true } }, shop)
    const { body } = await as(token, 'fees')
    expect(body.data).toHaveLength(1)
    const [{ month, currency, ...sums }] = body.data
    const { text } = await as(token, `fees/${month}/${currency}`)
    const [head, ...rows] = text.trimEnd().split('\r\n')
    expect(head).toBe('balance_transaction,created,type,source,currency,amount,stripe_fee,application_fee,net')
    const total = (column: number) => rows.reduce((sum, row) => sum + Number(row.split(',')[column]), 0)
    expect({ transactions: rows.length, stripe_fees: total(6), application_fees: total(7) }).toEqual(sums)
    expect(sums.application_fees).toBe(1_000)
  })
})
