import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../../core/account.js'
import { bookErrors, totalBalance } from '../testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../testing/startMoneySandbox.js'

let money: MoneySandbox
let courier: AccountState
beforeAll(async () => {
  money = await startMoneySandbox()
  courier = await money.connect('JP', { settings: { payouts: { schedule: { interval: 'manual' } } } })
})
afterAll(() => {
  expect([money.platform, courier].flatMap(bookErrors)).toEqual([])
  return money.close()
})

const available = async (stripeContext?: string) => {
  const balance = await money.stripe.balance.retrieve({}, stripeContext ? { stripeContext } : {})
  return balance.available[0]?.amount ?? 0
}

describe('a transfer', () => {
  it('needs available money, and is there at once', async () => {
    const order = { amount: 3000, currency: 'jpy', destination: courier.id }
    await expect(money.stripe.transfers.create(order)).rejects.toMatchObject({
      statusCode: 400,
      code: 'balance_insufficient',
    })
    await money.pay({ amount: 10_000, currency: 'jpy', payment_method: 'pm_card_bypassPending' })
    const before = await available()
    const transfer = await money.stripe.transfers.create({
      ...order,
      metadata: { run: '12' },
      expand: ['destination_payment'],
    })
    expect(transfer).toMatchObject({
      amount: 3000,
      amount_reversed: 0,
      reversed: false,
      destination: courier.id,
      destination_payment: { object: 'charge', source_transfer: transfer.id, amount: 3000, paid: true },
      metadata: { run: '12' },
    })
    expect(await available()).toBe(before - 3000)
    expect(await available(courier.id)).toBe(3000)
    const [payment] = (await money.stripe.balanceTransactions.list({ type: 'payment' }, { stripeContext: courier.id }))
      .data
    expect(payment).toMatchObject({
      amount: 3000,
      fee: 0,
      net: 3000,
      reporting_category: 'charge',
      status: 'available',
    })
  })

  it('of a charge waits with it, and not more than the charge can be sent', async () => {
    const sale = await money.pay({ amount: 10_000, currency: 'jpy' })
    const source = { currency: 'jpy', destination: courier.id, source_transaction: String(sale.latest_charge) }
    const before = await available(courier.id)
    const transfer = await money.stripe.transfers.create({ ...source, amount: 9000 })
    expect(transfer.transfer_group).toBe(`group_${sale.latest_charge}`)
    expect(await available(courier.id)).toBe(before)
    await expect(money.stripe.transfers.create({ ...source, amount: 1001 })).rejects.toMatchObject({ param: 'amount' })
    await money.stripe.transfers.create({ ...source, amount: 1000 })
    await money.days(4)
    expect(await available(courier.id)).toBe(before + 10_000)
  })

  it('changes in nothing but its description and metadata', async () => {
    const [transfer] = (await money.stripe.transfers.list({ destination: courier.id, limit: 1 })).data
    const changed = await money.stripe.transfers.update(String(transfer?.id), {
      description: 'Tuesday',
      metadata: { a: '1' },
    })
    expect(changed).toMatchObject({ description: 'Tuesday', metadata: { a: '1' }, amount: transfer?.amount })
  })
})

describe('a reversal', () => {
  it('takes the money back in parts, never more than was sent', async () => {
    await money.pay({ amount: 10_000, currency: 'jpy', payment_method: 'pm_card_bypassPending' })
    const { id } = await money.stripe.transfers.create({ amount: 2000, currency: 'jpy', destination: courier.id })
    const before = [totalBalance(money.platform, 'jpy'), totalBalance(courier, 'jpy')]
    const reversal = await money.stripe.transfers.createReversal(id, { amount: 500 })
    expect(reversal).toMatchObject({ object: 'transfer_reversal', amount: 500, transfer: id, source_refund: null })
    expect([totalBalance(money.platform, 'jpy'), totalBalance(courier, 'jpy')]).toEqual([
      (before[0] ?? 0) + 500,
      (before[1] ?? 0) - 500,
    ])
    await expect(money.stripe.transfers.createReversal(id, { amount: 1501 })).rejects.toMatchObject({ statusCode: 400 })
    await money.stripe.transfers.createReversal(id)
    const reversed = await money.stripe.transfers.retrieve(id)
    expect(reversed).toMatchObject({ amount_reversed: 2000, reversed: true })
    expect(reversed.reversals.data.map(({ amount }) => amount)).toEqual([1500, 500])
    await expect(money.stripe.transfers.createReversal(id)).rejects.toMatchObject({ statusCode: 400 })
  })

  it('does not overdraw an account that has paid the money out', async () => {
    await money.pay({ amount: 10_000, currency: 'jpy', payment_method: 'pm_card_bypassPending' })
    const rider = await money.connect('JP')
    const { id } = await money.stripe.transfers.create({ amount: 2000, currency: 'jpy', destination: rider.id })
    await money.stripe.payouts.create({ amount: 2000, currency: 'jpy' }, { stripeContext: rider.id })
    await expect(money.stripe.transfers.createReversal(id)).rejects.toMatchObject({ code: 'balance_insufficient' })
  })

  it('is not reachable from a connected account', async () => {
    await expect(
      money.stripe.transfers.create(
        { amount: 1, currency: 'jpy', destination: money.platform.id },
        { stripeContext: courier.id },
      ),
    ).rejects.toMatchObject({ statusCode: 400, code: 'resource_missing', param: 'destination' })
  })
})
