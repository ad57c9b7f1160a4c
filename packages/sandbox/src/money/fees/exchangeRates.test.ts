import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MoneySandbox, startMoneySandbox } from '../testing/startMoneySandbox.js'

let money: MoneySandbox
beforeAll(async () => {
  money = await startMoneySandbox()
})
afterAll(() => money.close())

describe('exchange rates', () => {
  it('are published: a dollar is 108.46 yen', async () => {
    const { rates } = await money.stripe.exchangeRates.retrieve('usd')
    expect(rates.jpy).toBe(108.46)
    await expect(money.stripe.exchangeRates.retrieve('zzz')).rejects.toMatchObject({ statusCode: 404 })
  })

  it('can be paged through', async () => {
    const ids: string[] = []
    for await (const { id } of money.stripe.exchangeRates.list({ limit: 5 })) ids.push(id)
    expect(ids).toEqual([...ids].sort())
    expect(ids).toHaveLength(23)
    const back = await money.stripe.exchangeRates.list({ limit: 2, ending_before: ids[5] ?? '' })
    expect(back).toMatchObject({ data: [{ id: ids[3] }, { id: ids[4] }], has_more: true })
  })

  it('are what a converted payment was booked with', async () => {
    const intent = await money.pay({ amount: 10_000, currency: 'usd' })
    const charge = await money.stripe.charges.retrieve(String(intent.latest_charge), {
      expand: ['balance_transaction'],
    })
    expect(charge).toMatchObject({
      currency: 'usd',
      balance_transaction: { amount: 10_846, currency: 'jpy', exchange_rate: 108.46, fee: 390 },
    })
  })
})
