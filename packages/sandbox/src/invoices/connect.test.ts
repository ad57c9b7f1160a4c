import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factsV2 } from '../accountsV2/factsV2.js'
import { errorOf } from '../testing/errorOf.js'
import { americanSeller, japaneseSeller, usualCapabilities } from '../testing/onboarding.js'
import { stripeFor } from '../testing/stripeClient.js'
import { type BillingSandbox, billingSandbox } from './testing/billingSandbox.js'

let billing: BillingSandbox
let stripe: Stripe
let author: string
beforeAll(async () => {
  billing = await billingSandbox()
  stripe = billing.stripe
  const account = await stripe.accounts.create({ country: 'JP', type: 'custom', capabilities: usualCapabilities })
  await stripe.accounts.update(account.id, japaneseSeller)
  author = account.id
})
afterAll(() => billing.close())

const chargeOf = async (invoice: string, options?: Stripe.RequestOptions) => {
  const [payment] = (await stripe.invoicePayments.list({ invoice }, options)).data
  const id = String(payment?.payment.payment_intent)
  const intent = await stripe.paymentIntents.retrieve(id, { expand: ['latest_charge'] }, options)
  return intent.latest_charge
}

describe('an invoice of a connected account', () => {
  it('lives there, and pays the fee of the platform', async () => {
    const at = { stripeContext: author }
    const customer = await billing.payer('pm_card_visa', {}, at)
    const draft = await billing.draft(customer, [10_000], { application_fee_amount: 300 }, at)
    expect(draft.application).toMatch(/^ca_/)
    const paid = await stripe.invoices.pay(draft.id, {}, at)
    expect(paid.status).toBe('paid')
    expect(await chargeOf(paid.id, at)).toMatchObject({ amount: 10_000, application_fee_amount: 300 })
    expect(await errorOf(stripe.invoices.retrieve(draft.id))).toMatchObject({ statusCode: 404 })
    const events = await stripe.events.list({ type: 'invoice.paid' }, at)
    expect(events.data).toMatchObject([{ account: author, data: { object: { id: draft.id } } }])
  })
})

describe('an invoice of the platform', () => {
  it('passes the money on, less the fee', async () => {
    const customer = await billing.payer('pm_card_visa')
    const draft = await billing.draft(customer, [10_000], {
      application_fee_amount: 1000,
      on_behalf_of: author,
      transfer_data: { destination: author },
    })
    expect(draft.on_behalf_of).toBe(author)
    const paid = await stripe.invoices.pay(draft.id)
    expect(await chargeOf(paid.id)).toMatchObject({
      amount: 10_000,
      application_fee_amount: 1000,
      on_behalf_of: author,
      transfer_data: { destination: author },
    })
  })

  it('passes on a fixed amount', async () => {
    const customer = await billing.payer('pm_card_visa')
    const draft = await billing.draft(customer, [10_000], { transfer_data: { destination: author, amount: 9000 } })
    const paid = await stripe.invoices.pay(draft.id)
    const [transfer] = (await stripe.transfers.list({ destination: author, limit: 1 })).data
    expect(transfer).toMatchObject({ amount: 9000 })
    expect(paid.amount_paid).toBe(10_000)
  })

  it('takes no more of a fee than is charged', async () => {
    const customer = await billing.payer('pm_card_visa')
    await stripe.customers.createBalanceTransaction(customer, { amount: -900, currency: 'jpy' })
    const draft = await billing.draft(customer, [1000], {
      application_fee_amount: 500,
      transfer_data: { destination: author },
    })
    await stripe.invoices.pay(draft.id)
    expect(await chargeOf(draft.id)).toMatchObject({ amount: 100, application_fee_amount: 100 })
  })
})

describe('an invoice to a connected account', () => {
  let american: Stripe
  let seller: string
  beforeAll(async () => {
    american = stripeFor(billing, { key: 'sk_test_america' })
    const { platform } = billing.sandbox.platform('sk_test_america', 'US').account
    const made = await american.accounts.create({ country: 'US', type: 'custom', capabilities: usualCapabilities })
    seller = made.id
    await american.accounts.update(seller, americanSeller)
    const account = platform.accounts.get(seller)
    if (account) factsV2(account).applied = ['customer', 'merchant']
  })

  const billed = async (amount: number) => {
    await american.invoiceItems.create({
      customer_account: seller,
      amount,
      currency: 'usd',
      description: 'Platform fee',
    })
    return american.invoices.create({
      customer_account: seller,
      currency: 'usd',
      pending_invoice_items_behavior: 'include',
    })
  }

  it('is addressed to the account, and paid with a card', async () => {
    const draft = await billed(4900)
    expect(draft).toMatchObject({ customer: null, customer_account: seller, total: 4900 })
    const card = await american.paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } })
    await american.paymentMethods.attach(card.id, { customer_account: seller })
    const paid = await american.invoices.pay(draft.id, { payment_method: card.id })
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 4900 })
    expect(paid.number).toMatch(/-0001$/)
    expect((await american.invoices.list({ customer_account: seller })).data).toMatchObject([{ id: draft.id }])
  })

  it('waits until the balance of the account is enough', async () => {
    const setup = await american.setupIntents.create({
      confirm: true,
      customer_account: seller,
      payment_method_data: { type: 'stripe_balance' },
    })
    const draft = await billed(4900)
    const params = { payment_method: String(setup.payment_method) }
    const error = await errorOf(american.invoices.pay(draft.id, params))
    expect(error).toMatchObject({ statusCode: 402, code: 'invoice_payment_intent_requires_action' })
    expect(await american.invoices.retrieve(draft.id)).toMatchObject({ status: 'open', amount_remaining: 4900 })
    await american.paymentIntents.create(
      {
        amount: 20_000,
        currency: 'usd',
        confirm: true,
        payment_method: 'pm_card_bypassPending',
        return_url: 'https://example.com',
      },
      { stripeContext: seller },
    )
    expect(await american.invoices.pay(draft.id, params)).toMatchObject({ status: 'paid', amount_paid: 4900 })
  })
})
