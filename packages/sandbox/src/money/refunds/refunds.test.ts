import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../../core/account.js'
import { bookErrors, totalBalance } from '../testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../testing/startMoneySandbox.js'

let money: MoneySandbox
let author: AccountState
beforeAll(async () => {
  money = await startMoneySandbox()
  author = await money.connect('JP')
})
afterAll(() => {
  expect([money.platform, author].flatMap(bookErrors)).toEqual([])
  return money.close()
})

const inAuthor = () => ({ stripeContext: author.id })
const balances = () => ({ author: totalBalance(author, 'jpy'), platform: totalBalance(money.platform, 'jpy') })
const difference = (before: ReturnType<typeof balances>) => {
  const now = balances()
  return { author: now.author - before.author, platform: now.platform - before.platform }
}

describe('a refund of a direct charge', () => {
  it('gives the buyer everything back, and the Stripe fee stays paid', async () => {
    const before = balances()
    const { latest_charge: charge } = await money.pay({ amount: 10_000, currency: 'jpy' }, author)
    const refund = await money.stripe.refunds.create({ charge: String(charge) }, inAuthor())
    expect(refund).toMatchObject({ amount: 10_000, status: 'succeeded', charge })
    expect(difference(before)).toEqual({ author: -360, platform: 0 })
    expect(await money.stripe.charges.retrieve(String(charge), { expand: ['refunds'] }, inAuthor())).toMatchObject({
      amount_refunded: 10_000,
      refunded: true,
      refunds: { object: 'list', data: [{ id: refund.id }] },
    })
    await expect(money.stripe.refunds.create({ charge: String(charge) }, inAuthor())).rejects.toMatchObject({
      statusCode: 400,
      code: 'charge_already_refunded',
    })
  })

  it('keeps the application fee unless told otherwise, then gives it back in proportion', async () => {
    const before = balances()
    const sale = { amount: 10_000, currency: 'jpy', application_fee_amount: 333 }
    const kept = await money.pay(sale, author)
    await money.stripe.refunds.create({ payment_intent: kept.id, amount: 5000 }, inAuthor())
    expect(difference(before)).toEqual({ author: 10_000 - 360 - 333 - 5000, platform: 333 })

    const second = balances()
    const returned = await money.pay(sale, author)
    for (const amount of [3000, 3000, 4000]) {
      await money.stripe.refunds.create(
        { payment_intent: returned.id, amount, refund_application_fee: true },
        inAuthor(),
      )
    }
    expect(difference(second)).toEqual({ author: -360, platform: 0 })
    const charge = await money.stripe.charges.retrieve(String(returned.latest_charge), {}, inAuthor())
    const fee = await money.stripe.applicationFees.retrieve(String(charge.application_fee))
    expect(fee).toMatchObject({ amount: 333, amount_refunded: 333, refunded: true, charge: charge.id })
    expect(fee.refunds.data.map(({ amount }) => amount)).toEqual([133, 100, 100])
  })

  it('refuses more than is left, and shares that the charge never had', async () => {
    const sale = await money.pay({ amount: 1000, currency: 'jpy' }, author)
    const refund = (params: object) => money.stripe.refunds.create({ payment_intent: sale.id, ...params }, inAuthor())
    await refund({ amount: 400 })
    await expect(refund({ amount: 601 })).rejects.toMatchObject({ statusCode: 400, param: 'amount' })
    await expect(refund({ amount: 0 })).rejects.toMatchObject({ code: 'parameter_invalid_integer' })
    await expect(refund({ refund_application_fee: true })).rejects.toMatchObject({ param: 'refund_application_fee' })
    await expect(refund({ reverse_transfer: true })).rejects.toMatchObject({ param: 'reverse_transfer' })
  })

  it('takes from what is pending while the payment is, so that the available balance stays', async () => {
    const available = () =>
      money.stripe.balance.retrieve({}, inAuthor()).then(({ available: [first] }) => first?.amount)
    const before = await available()
    const sale = await money.pay({ amount: 1000, currency: 'jpy' }, author)
    await money.stripe.refunds.create({ payment_intent: sale.id }, inAuthor())
    expect(await available()).toBe(before)
  })
})

describe('a refund of a destination charge', () => {
  it('reverses the transfer in proportion: half of 10,000 takes back 4,500 of 9,000', async () => {
    const sale = await money.pay({
      amount: 10_000,
      currency: 'jpy',
      transfer_data: { destination: author.id, amount: 9000 },
    })
    const before = balances()
    const refund = await money.stripe.refunds.create({
      payment_intent: sale.id,
      amount: 5000,
      reverse_transfer: true,
      expand: ['transfer_reversal.transfer'],
    })
    expect(refund.transfer_reversal).toMatchObject({
      amount: 4500,
      transfer: { amount_reversed: 4500, reversed: false },
    })
    expect(difference(before)).toEqual({ author: -4500, platform: -500 })
  })

  it('leaves the transfer and the fee alone unless told otherwise', async () => {
    const sale = {
      amount: 10_000,
      currency: 'jpy',
      application_fee_amount: 1000,
      transfer_data: { destination: author.id },
    }
    const first = await money.pay(sale)
    let before = balances()
    await money.stripe.refunds.create({ payment_intent: first.id })
    expect(difference(before)).toEqual({ author: 0, platform: -10_000 })

    const second = await money.pay(sale)
    before = balances()
    await money.stripe.refunds.create({
      payment_intent: second.id,
      reverse_transfer: true,
      refund_application_fee: true,
    })
    expect(difference(before)).toEqual({ author: -9000, platform: -1000 })

    const third = await money.pay(sale)
    before = balances()
    await money.stripe.refunds.create({ payment_intent: third.id, amount: 5000, refund_application_fee: true })
    expect(difference(before)).toEqual({ author: 500, platform: -5500 })
  })
})

describe('an application fee', () => {
  it('can be given back on its own, in parts, up to what is left', async () => {
    const sale = await money.pay({ amount: 10_000, currency: 'jpy', application_fee_amount: 1000 }, author)
    const charge = await money.stripe.charges.retrieve(String(sale.latest_charge), {}, inAuthor())
    const fee = String(charge.application_fee)
    const before = balances()
    const refund = await money.stripe.applicationFees.createRefund(fee, { amount: 400, metadata: { why: 'goodwill' } })
    expect(refund).toMatchObject({ object: 'fee_refund', amount: 400, fee, metadata: { why: 'goodwill' } })
    expect(difference(before)).toEqual({ author: 400, platform: -400 })
    await expect(money.stripe.applicationFees.createRefund(fee, { amount: 601 })).rejects.toMatchObject({
      param: 'amount',
    })
    await money.stripe.applicationFees.createRefund(fee)
    expect(difference(before)).toEqual({ author: 1000, platform: -1000 })
    const [event] = (await money.stripe.events.list({ type: 'application_fee.refunded', limit: 1 })).data
    expect(event?.data.object).toMatchObject({ id: fee, amount_refunded: 1000, refunded: true })
    const listed = await money.stripe.applicationFees.listRefunds(fee)
    expect(listed.data.map(({ amount }) => amount)).toEqual([600, 400])
  })
})

describe('a refund that the bank has the last word on', () => {
  const settled = async (condition: () => Promise<boolean>) => {
    const deadline = Date.now() + 2500
    while (!(await condition()) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50))
  }

  it('fails within two seconds, without the clock, and the money is back', async () => {
    const before = balances()
    const sale = await money.pay({ amount: 2000, currency: 'jpy', payment_method: 'pm_card_refundFail' }, author)
    const { id, status } = await money.stripe.refunds.create({ payment_intent: sale.id }, inAuthor())
    expect(status).toBe('succeeded')
    const current = () => money.stripe.refunds.retrieve(id, { expand: ['failure_balance_transaction'] }, inAuthor())
    await settled(async () => (await current()).status === 'failed')
    expect(await current()).toMatchObject({
      status: 'failed',
      failure_balance_transaction: { type: 'refund_failure', amount: 2000 },
    })
    expect(difference(before)).toEqual({ author: 2000 - 72, platform: 0 })
    expect(await money.stripe.charges.retrieve(String(sale.latest_charge), {}, inAuthor())).toMatchObject({
      amount_refunded: 0,
      refunded: false,
    })
  })

  it('is pending first where the card says so', async () => {
    const sale = await money.pay({ amount: 2000, currency: 'jpy', payment_method: 'pm_card_pendingRefund' }, author)
    const { id, status } = await money.stripe.refunds.create({ payment_intent: sale.id }, inAuthor())
    expect(status).toBe('pending')
    await money.sandbox.clock.advance(60)
    const refund = await money.stripe.refunds.retrieve(id, {}, inAuthor())
    expect(refund.status).toBe('succeeded')
    expect(refund).not.toHaveProperty('pending_reason')
  })
})
