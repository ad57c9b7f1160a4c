import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../core/account.js'
import { type MoneySandbox, startMoneySandbox } from '../money/testing/startMoneySandbox.js'
import { errorOf } from '../testing/errorOf.js'

let money: MoneySandbox
let stripe: Stripe
beforeAll(async () => {
  money = await startMoneySandbox()
  stripe = money.stripe
})
afterAll(() => money.close())

const refusal = async (call: Promise<unknown>) => (await errorOf(call)).statusCode
const at = ({ id }: AccountState) => ({ stripeContext: id })
const funded = async (country: 'JP' | 'US', overrides?: Partial<Stripe.AccountCreateParams>) => {
  const account = await money.connect(country, overrides)
  const currency = country === 'JP' ? 'jpy' : 'usd'
  await money.pay({ amount: 50_000, currency, payment_method: 'pm_card_bypassPending' }, account)
  return account
}
const availableIn = async (account: AccountState) =>
  (await stripe.balance.retrieve({}, at(account))).available[0]?.amount ?? 0
const settle = () => money.sandbox.clock.advance(61)

describe('an instant payout', () => {
  it('goes to a debit card in America, from what is instantly there', async () => {
    const account = await funded('US')
    const card = await stripe.accounts.createExternalAccount(account.id, {
      external_account: 'tok_visa_debit_us_transferSuccess',
    })
    expect(card).toMatchObject({ object: 'card', available_payout_methods: ['standard', 'instant'] })
    const { instant_available } = await stripe.balance.retrieve({}, at(account))
    expect(instant_available?.[0]).toMatchObject({ currency: 'usd', amount: expect.any(Number) })
    const params = { amount: 1000, currency: 'usd', method: 'instant' } as const
    const payout = await stripe.payouts.create({ ...params, destination: card.id }, at(account))
    expect(payout).toMatchObject({ method: 'instant', type: 'card', destination: card.id })
    const slow = await stripe.accounts.createExternalAccount(account.id, {
      external_account: 'tok_visa_debit_us_instantPayoutUnsupported',
    })
    expect(await refusal(stripe.payouts.create({ ...params, destination: slow.id }, at(account)))).toBe(400)
  })

  it('is not made in Japan', async () => {
    const account = await funded('JP')
    const params = { amount: 1000, currency: 'jpy', method: 'instant' } as const
    expect(await refusal(stripe.payouts.create(params, at(account)))).toBe(400)
  })
})

it('a payout comes back in America, and not in Japan', async () => {
  const account = await funded('US')
  const payout = await stripe.payouts.create({ amount: 1000, currency: 'usd' }, at(account))
  await money.days(7)
  const before = await availableIn(account)
  const back = await stripe.payouts.reverse(payout.id, {}, at(account))
  expect(back).toMatchObject({ object: 'payout', amount: -1000, original_payout: payout.id })
  expect(await stripe.payouts.retrieve(payout.id, {}, at(account))).toMatchObject({ reversed_by: back.id })
  await money.days(7)
  expect(await availableIn(account)).toBeGreaterThanOrEqual(before)
  const japanese = await funded('JP')
  const other = await stripe.payouts.create({ amount: 1000, currency: 'jpy' }, at(japanese))
  await money.days(7)
  expect(await refusal(stripe.payouts.reverse(other.id, {}, at(japanese)))).toBe(400)
})

describe('a payout to a bank that refuses it', () => {
  it.each([
    ['JP', '1111116', 'no_account'],
    ['JP', '1111113', 'account_closed'],
    ['US', '000222222227', 'insufficient_funds'],
    ['US', '000333333335', 'debit_not_authorized'],
    ['US', '000444444440', 'invalid_currency'],
  ] as const)('in %s with the number %s fails: %s', async (country, account_number, failure_code) => {
    const account = await funded(country)
    const currency = country === 'JP' ? 'jpy' : 'usd'
    const routing_number = country === 'JP' ? '1100000' : '110000000'
    const bank = { object: 'bank_account', country, currency, routing_number } as const
    await stripe.accounts.update(account.id, { external_account: { ...bank, account_number } })
    const before = await availableIn(account)
    const { id } = await stripe.payouts.create({ amount: 1000, currency }, at(account))
    await settle()
    const failed = await stripe.payouts.retrieve(id, { expand: ['failure_balance_transaction'] }, at(account))
    expect(failed).toMatchObject({
      status: 'failed',
      failure_code,
      failure_message: expect.any(String),
      failure_balance_transaction: { type: 'payout_failure', amount: 1000, net: 1000 },
    })
    expect(await availableIn(account)).toBe(before)
    const [errored] = (await stripe.accounts.listExternalAccounts(account.id)).data
    expect(errored).toMatchObject({ status: 'errored' })
  })

  it('stops those that come by themselves, until the bank is another', async () => {
    const account = await money.connect('JP', { settings: { payouts: { schedule: { interval: 'daily' } } } })
    const bank = { object: 'bank_account', country: 'JP', currency: 'jpy', routing_number: '1100000' } as const
    await stripe.accounts.update(account.id, { external_account: { ...bank, account_number: '1111116' } })
    await money.pay({ amount: 10_000, currency: 'jpy' }, account)
    await money.days(14)
    const statuses = async () =>
      (await stripe.payouts.list({ limit: 100 }, at(account))).data.map(({ status }) => status)
    expect(await statuses()).toEqual(['failed'])
    expect(await availableIn(account)).toBe(9640)
    await stripe.accounts.update(account.id, { external_account: { ...bank, account_number: '0001234' } })
    await money.days(10)
    expect(await statuses()).toEqual(['paid', 'failed'])
    expect(await availableIn(account)).toBe(0)
    const types = new Set(
      (await stripe.events.list({ limit: 100, type: 'payout.*' }, at(account))).data.map(({ type }) => type),
    )
    expect([...types].sort()).toEqual(
      expect.arrayContaining(['payout.created', 'payout.failed', 'payout.paid', 'payout.reconciliation_completed']),
    )
  })
})

describe('a dispute', () => {
  it.each([
    ['winning_evidence', 'won', ['charge.dispute.closed', 'charge.dispute.funds_reinstated']],
    ['losing_evidence', 'lost', ['charge.dispute.closed']],
  ])('answered with %s is %s', async (uncategorized_text, status, events) => {
    const account = await money.connect('JP')
    const intent = await money.pay({ amount: 5000, currency: 'jpy', payment_method: 'pm_card_createDispute' }, account)
    await settle()
    const [dispute] = (await stripe.disputes.list({ payment_intent: intent.id }, at(account))).data
    const id = dispute?.id ?? ''
    const staged = await stripe.disputes.update(id, { evidence: { uncategorized_text }, submit: false }, at(account))
    expect(staged.status).toBe('needs_response')
    await stripe.disputes.update(id, { submit: true }, at(account))
    await settle()
    const closed = await stripe.disputes.retrieve(id, {}, at(account))
    expect(closed.status).toBe(status)
    const types = (await stripe.events.list({ limit: 100, type: 'charge.dispute.*' }, at(account))).data.map(
      ({ type }) => type,
    )
    expect(types).toEqual(
      expect.arrayContaining([...events, 'charge.dispute.created', 'charge.dispute.funds_withdrawn']),
    )
    expect(closed.balance_transactions.map(({ amount }) => amount)).toEqual(status === 'won' ? [-5000, 5000] : [-5000])
    expect(await refusal(stripe.disputes.close(id, {}, at(account)))).toBe(400)
  })
})
