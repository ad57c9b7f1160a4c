import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../../testing/errorOf.js'
import { bookErrors, totalBalance } from '../testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../testing/startMoneySandbox.js'

let money: MoneySandbox
beforeAll(async () => {
  money = await startMoneySandbox()
})
afterAll(() => money.close())

const owing = async (debits: boolean) => {
  const account = await money.connect('US', {
    settings: { payouts: { schedule: { interval: 'manual' }, debit_negative_balances: debits } },
  })
  const at = { stripeContext: account.id }
  const intent = await money.pay({ amount: 10_000, currency: 'usd', payment_method: 'pm_card_bypassPending' }, account)
  await money.stripe.payouts.create({ amount: 9680, currency: 'usd' }, at)
  await money.stripe.refunds.create({ payment_intent: intent.id }, at)
  expect(totalBalance(account, 'usd')).toBe(-10_000)
  return { account, at }
}

describe('an account that owes', () => {
  it('is debited where it agreed to that, as a payout of less than nothing', async () => {
    const { account, at } = await owing(true)
    await money.days(1)
    const [debit] = (await money.stripe.payouts.list({ limit: 1 }, at)).data
    expect(debit).toMatchObject({ amount: -10_000, automatic: true, status: 'in_transit', type: 'bank_account' })
    expect(totalBalance(account, 'usd')).toBe(0)
    const contents = await money.stripe.balanceTransactions.list({ payout: debit?.id ?? '', limit: 100 }, at)
    expect(contents.data.reduce((sum, { net }) => sum + net, 0)).toBe(0)
    await money.days(4)
    expect(await money.stripe.payouts.retrieve(debit?.id ?? '', {}, at)).toMatchObject({ status: 'paid' })
    expect(bookErrors(account)).toEqual([])
  })

  it('keeps owing where it did not, and the platform that answers for it sees how much', async () => {
    const { account } = await owing(false)
    await money.days(3)
    expect(totalBalance(account, 'usd')).toBe(-10_000)
    const { connect_reserved: reserved } = await money.stripe.balance.retrieve()
    expect(reserved).toContainEqual({ amount: 10_000, currency: 'usd' })
    const own = await money.stripe.balance.retrieve({}, { stripeContext: account.id })
    expect(own.connect_reserved).toBeUndefined()
  })
})

describe('a payout that a bank sends back days after it took it', () => {
  it('fails after it was paid, and the money is in the balance again', async () => {
    const account = await money.connect('JP', { settings: { payouts: { schedule: { interval: 'manual' } } } })
    const at = { stripeContext: account.id }
    await money.stripe.accounts.update(account.id, {
      external_account: {
        object: 'bank_account',
        country: 'JP',
        currency: 'jpy',
        routing_number: '1100000',
        account_number: '7777771',
      },
    })
    await money.pay({ amount: 10_000, currency: 'jpy', payment_method: 'pm_card_bypassPending' }, account)
    const { id } = await money.stripe.payouts.create({ amount: 5000, currency: 'jpy' }, at)
    const statuses: string[] = []
    for (let day = 0; day < 7; day++) {
      await money.days(1)
      statuses.push((await money.stripe.payouts.retrieve(id, {}, at)).status)
    }
    expect([...new Set(statuses)]).toEqual(['in_transit', 'paid', 'failed'])
    expect(await money.stripe.payouts.retrieve(id, { expand: ['failure_balance_transaction'] }, at)).toMatchObject({
      failure_code: 'account_closed',
      failure_balance_transaction: { type: 'payout_failure', net: 5000 },
    })
    expect(totalBalance(account, 'jpy')).toBe(9640)
    expect(bookErrors(account)).toEqual([])
  })
})

describe('balance settings', () => {
  it('keep when a day begins', async () => {
    const update = (start_of_day: object | '') =>
      money.stripe.balanceSettings.update({ payments: { settlement_timing: { start_of_day } } })
    expect(
      (await update({ hour: 9, minutes: 30, timezone: 'Asia/Tokyo' })).payments.settlement_timing.start_of_day,
    ).toEqual({
      hour: 9,
      minutes: 30,
      timezone: 'Asia/Tokyo',
    })
    expect((await update({ hour: 0 })).payments.settlement_timing.start_of_day).toMatchObject({ hour: 0, minutes: 30 })
    for (const wrong of [{ hour: 24 }, { minutes: 15 }, { timezone: 'Moon/Base' }]) {
      expect(await errorOf(update(wrong))).toMatchObject({
        param: `payments[settlement_timing][start_of_day][${Object.keys(wrong)[0]}]`,
      })
    }
    expect((await update('')).payments.settlement_timing.start_of_day).toBeNull()
  })
})
