import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../../core/account.js'
import { bookErrors } from '../testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../testing/startMoneySandbox.js'

let money: MoneySandbox
const accounts: AccountState[] = []
beforeAll(async () => {
  money = await startMoneySandbox()
})
afterAll(() => {
  expect(accounts.flatMap(bookErrors)).toEqual([])
  return money.close()
})

const manual = { settings: { payouts: { schedule: { interval: 'manual' as const } } } }

async function seller(country: 'JP' | 'US', overrides: Partial<Stripe.AccountCreateParams> = {}) {
  const account = await money.connect(country, overrides)
  accounts.push(account)
  const at = { stripeContext: account.id }
  const currency = country === 'JP' ? 'jpy' : 'usd'
  return {
    at,
    account,
    earn: (amount: number) => money.pay({ amount, currency, payment_method: 'pm_card_bypassPending' }, account),
    payOut: (params: Partial<Stripe.PayoutCreateParams> = {}) =>
      money.stripe.payouts.create({ amount: 1000, currency, ...params }, at),
    payout: (id: string) => money.stripe.payouts.retrieve(id, {}, at),
    available: async () => (await money.stripe.balance.retrieve({}, at)).available[0]?.amount,
    newest: async (type?: string) =>
      (await money.stripe.balanceTransactions.list({ limit: 1, ...(type ? { type } : {}) }, at)).data[0],
    useBank: (account_number: string) =>
      money.stripe.accounts.update(account.id, {
        external_account: {
          object: 'bank_account',
          country,
          currency,
          routing_number: country === 'JP' ? '1100000' : '110000000',
          account_number,
        },
      }),
  }
}

describe('a payout by hand', () => {
  it('leaves the balance at once, can be canceled while pending, and is paid on its arrival date', async () => {
    const { earn, payOut, payout, available, newest, at } = await seller('JP', manual)
    await earn(10_000)
    const first = await payOut({ amount: 4000, statement_descriptor: 'HONYA PRESS', metadata: { run: '7' } })
    expect(first).toMatchObject({
      status: 'pending',
      amount: 4000,
      automatic: false,
      method: 'standard',
      type: 'bank_account',
      reconciliation_status: 'not_applicable',
      statement_descriptor: 'HONYA PRESS',
      metadata: { run: '7' },
      // Monday, so two business days later: Wednesday.
      arrival_date: Date.UTC(2026, 5, 3) / 1000,
    })
    expect(await available()).toBe(5640)
    expect(await newest()).toMatchObject({ type: 'payout', amount: -4000, fee: 0, source: first.id })

    expect(await money.stripe.payouts.cancel(first.id, {}, at)).toMatchObject({ status: 'canceled' })
    expect(await available()).toBe(9640)
    expect(await newest()).toMatchObject({ type: 'payout_cancel', amount: 4000 })

    const second = await payOut({ amount: 9640 })
    await money.sandbox.clock.advance(6 * 3600)
    expect(await payout(second.id)).toMatchObject({ status: 'in_transit' })
    await expect(money.stripe.payouts.cancel(second.id, {}, at)).rejects.toMatchObject({ statusCode: 400 })
    await money.days(7)
    expect(await payout(second.id)).toMatchObject({ status: 'paid', trace_id: { status: 'unsupported', value: null } })
    expect(await available()).toBe(0)
    const types = (
      await money.stripe.events.list(
        { types: ['payout.created', 'payout.updated', 'payout.paid', 'payout.canceled'] },
        at,
      )
    ).data
    expect(types.map(({ type }) => type)).toEqual([
      'payout.paid',
      'payout.updated',
      'payout.created',
      'payout.canceled',
      'payout.updated',
      'payout.created',
    ])
  })

  it('never takes more than is available, however many ask at once', async () => {
    const { earn, payOut, available } = await seller('JP', manual)
    await earn(10_000)
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => payOut({ amount: 1000 })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(9)
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { statusCode: 400, code: 'balance_insufficient' },
    })
    expect(await available()).toBe(640)
  })

  it('is refused in other currencies, to strangers and in amounts that are none', async () => {
    const { earn, payOut } = await seller('JP', manual)
    await earn(10_000)
    await expect(payOut({ currency: 'usd' })).rejects.toMatchObject({ statusCode: 400, param: 'currency' })
    await expect(payOut({ destination: 'ba_nobody' })).rejects.toMatchObject({
      code: 'resource_missing',
      param: 'destination',
    })
    await expect(payOut({ amount: 0 })).rejects.toMatchObject({ code: 'parameter_invalid_integer', param: 'amount' })
    await expect(payOut({ amount: -1 })).rejects.toMatchObject({ code: 'parameter_invalid_integer', param: 'amount' })
    await expect(payOut({ source_type: 'bank_account' })).rejects.toMatchObject({ code: 'balance_insufficient' })
  })

  it('can be found by status, arrival and destination, and keeps only its metadata open', async () => {
    const { earn, payOut, at } = await seller('US', manual)
    await earn(100_000)
    const made = await payOut({ amount: 2500 })
    const list = (params: Stripe.PayoutListParams) => money.stripe.payouts.list(params, at).then(({ data }) => data)
    expect(await list({ status: 'pending' })).toMatchObject([{ id: made.id }])
    expect(await list({ status: 'paid' })).toEqual([])
    expect(await list({ destination: String(made.destination) })).toHaveLength(1)
    expect(await list({ arrival_date: { gte: made.arrival_date } })).toHaveLength(1)
    expect(await list({ arrival_date: { gt: made.arrival_date } })).toEqual([])
    expect(await money.stripe.payouts.update(made.id, { metadata: { seen: 'yes' } }, at)).toMatchObject({
      metadata: { seen: 'yes' },
    })
    const expanded = await money.stripe.payouts.retrieve(
      made.id,
      { expand: ['destination', 'balance_transaction'] },
      at,
    )
    expect(expanded).toMatchObject({
      destination: { object: 'bank_account', last4: '6789' },
      balance_transaction: { net: -2500 },
    })
  })

  it('to an American bank can be called back, once', async () => {
    const { earn, payOut, available, at } = await seller('US', manual)
    await earn(100_000)
    const { id } = await payOut({ amount: 5000 })
    await expect(money.stripe.payouts.reverse(id, {}, at)).rejects.toMatchObject({ statusCode: 400 })
    await money.days(5)
    const before = (await available()) ?? 0
    const reversal = await money.stripe.payouts.reverse(id, {}, at)
    expect(reversal).toMatchObject({ amount: -5000, original_payout: id, status: 'pending' })
    expect(await available()).toBe(before + 5000)
    await expect(money.stripe.payouts.reverse(id, {}, at)).rejects.toMatchObject({ statusCode: 400 })
  })
})

describe('an instant payout', () => {
  it('costs 1.5 %, arrives within the hour, and takes no more than fee and amount together', async () => {
    const { earn, payOut, payout, available, newest, at } = await seller('US', manual)
    await earn(100_000)
    expect((await money.stripe.balance.retrieve({}, at)).instant_available?.[0]).not.toHaveProperty('net_available')
    const expanded = await money.stripe.balance.retrieve({ expand: ['instant_available.net_available'] }, at)
    expect(expanded.instant_available?.[0]).toMatchObject({
      amount: 97_070,
      currency: 'usd',
      net_available: [{ amount: 95_635 }],
    })
    await expect(payOut({ amount: 95_636, method: 'instant' })).rejects.toMatchObject({ code: 'balance_insufficient' })
    const made = await payOut({ amount: 95_635, method: 'instant' })
    expect(await newest()).toMatchObject({ amount: -95_635, fee: 1435, net: -97_070 })
    expect(await available()).toBe(0)
    await money.sandbox.clock.advance(1800)
    expect(await payout(made.id)).toMatchObject({ status: 'paid', method: 'instant' })
  })

  it('does not exist in Japan, nor for a bank that cannot take it', async () => {
    const japanese = await seller('JP', manual)
    await japanese.earn(10_000)
    await expect(japanese.payOut({ method: 'instant' })).rejects.toMatchObject({ statusCode: 400, param: 'method' })
    expect(await money.stripe.balance.retrieve({}, japanese.at)).not.toHaveProperty('instant_available')
    const american = await seller('US', manual)
    await american.earn(10_000)
    await american.useBank('000888888883')
    await expect(american.payOut({ method: 'instant' })).rejects.toMatchObject({ statusCode: 400, param: 'method' })
    expect(await american.payOut()).toMatchObject({ status: 'pending' })
  })
})

describe('a bank that refuses', () => {
  it.each([
    ['JP', '1111116', 'no_account'],
    ['JP', '1111113', 'account_closed'],
    ['JP', '2222227', 'insufficient_funds'],
    ['JP', '3333335', 'debit_not_authorized'],
    ['JP', '4444440', 'invalid_currency'],
    ['US', '000111111116', 'no_account'],
    ['US', '000222222227', 'insufficient_funds'],
  ] as const)('%s %s: %s, and the money comes back', async (country, number, code) => {
    const { earn, payOut, payout, available, useBank, account, at } = await seller(country, manual)
    await useBank(number)
    await earn(10_000)
    const before = await available()
    const { id, status, destination } = await payOut()
    expect(status).toBe('pending')
    await money.sandbox.clock.advance(60)
    const failed = await money.stripe.payouts.retrieve(id, { expand: ['failure_balance_transaction'] }, at)
    expect(failed).toMatchObject({
      status: 'failed',
      failure_code: code,
      failure_message: expect.any(String),
      failure_balance_transaction: { type: 'payout_failure', amount: 1000, source: id },
    })
    expect(await available()).toBe(before)
    const bank = await money.stripe.accounts.retrieveExternalAccount(account.id, String(destination))
    expect(bank).toMatchObject({ status: 'errored' })
    const events = await money.stripe.events.list({ types: ['payout.failed', 'account.external_account.updated'] }, at)
    expect(events.data.map(({ type }) => type)).toEqual(['payout.failed', 'account.external_account.updated'])
    await money.days(7)
    expect(await payout(id)).toMatchObject({ status: 'failed' })
  })

  it('says so within two seconds even when nobody turns the clock', async () => {
    const { earn, payOut, payout, useBank } = await seller('JP', manual)
    await useBank('1111113')
    await earn(10_000)
    const { id } = await payOut()
    const deadline = Date.now() + 2000
    while ((await payout(id)).status === 'pending' && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(await payout(id)).toMatchObject({ status: 'failed', failure_code: 'account_closed' })
  })
})

describe('automatic payouts', () => {
  it('leave Japan every Friday with everything available, and list what they are made of', async () => {
    const { at, account, available, payout } = await seller('JP')
    await money.pay({ amount: 10_000, currency: 'jpy' }, account)
    await money.pay({ amount: 2000, currency: 'jpy' }, account)
    await money.days(14)
    const [made] = (await money.stripe.payouts.list({}, at)).data
    expect(made).toMatchObject({ amount: 11_568, automatic: true, status: 'paid', description: 'STRIPE PAYOUT' })
    expect(new Date((made?.created ?? 0) * 1000).getUTCDay()).toBe(5)
    expect(await payout(String(made?.id))).toMatchObject({ reconciliation_status: 'completed' })
    expect(await available()).toBe(0)
    const contents = (await money.stripe.balanceTransactions.list({ payout: String(made?.id) }, at)).data
    expect(contents.map(({ type, net }) => [type, net])).toEqual([
      ['payout', -11_568],
      ['charge', 1928],
      ['charge', 9640],
    ])
    const events = await money.stripe.events.list(
      { types: ['payout.paid', 'payout.reconciliation_completed', 'balance.available'] },
      at,
    )
    expect(events.data.map(({ type }) => type)).toEqual([
      'payout.reconciliation_completed',
      'payout.paid',
      'balance.available',
    ])
    await expect(money.stripe.payouts.cancel(String(made?.id), {}, at)).rejects.toMatchObject({ statusCode: 400 })
  })

  it('leave every business day in the United States', async () => {
    const { at, account } = await seller('US')
    for (let count = 0; count < 10; count++) {
      await money.pay({ amount: 1000, currency: 'usd' }, account)
      await money.days(1)
    }
    await money.days(7)
    const { data } = await money.stripe.payouts.list({ limit: 100 }, at)
    expect(data.reduce((sum, { amount }) => sum + amount, 0)).toBe(10 * (1000 - 59))
    expect(data.every(({ created }) => ![0, 6].includes(new Date(created * 1000).getUTCDay()))).toBe(true)
    expect(data.length).toBeGreaterThanOrEqual(7)
  })

  it('keep the minimum balance, and still add up', async () => {
    const { at, account, available } = await seller('JP')
    await money.stripe.balanceSettings.update(
      { payments: { payouts: { minimum_balance_by_currency: { jpy: 5000 } } } },
      at,
    )
    for (let week = 0; week < 3; week++) {
      await money.pay({ amount: 10_000, currency: 'jpy' }, account)
      await money.days(7)
    }
    await money.days(14)
    const { data } = await money.stripe.payouts.list({}, at)
    expect(data.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([4640, 9640, 9640])
    expect(await available()).toBe(5000)
    for (const { id, amount } of data) {
      const contents = (await money.stripe.balanceTransactions.list({ payout: id, limit: 100 }, at)).data
      const sum = contents.filter(({ source }) => source !== id).reduce((total, { net }) => total + net, 0)
      expect(sum).toBe(amount)
    }
    const manualContents = money.stripe.balanceTransactions.list({ payout: 'po_nobody' }, at)
    await expect(manualContents).rejects.toMatchObject({ statusCode: 400, code: 'resource_missing', param: 'payout' })
  })

  it('stop after a failure until the bank account is replaced', async () => {
    const { at, account, useBank } = await seller('JP')
    await useBank('1111116')
    await money.pay({ amount: 10_000, currency: 'jpy' }, account)
    await money.days(21)
    const failed = (await money.stripe.payouts.list({}, at)).data
    expect(failed).toMatchObject([{ status: 'failed', automatic: true, failure_code: 'no_account' }])
    await useBank('0001234')
    await money.days(14)
    const repaired = (await money.stripe.payouts.list({}, at)).data
    expect(repaired.map(({ status, amount }) => [status, amount])).toEqual([
      ['paid', 9640],
      ['failed', 9640],
    ])
  })

  it('do not leave by themselves on a manual schedule', async () => {
    const { account, at } = await seller('JP', manual)
    await money.pay({ amount: 10_000, currency: 'jpy' }, account)
    await money.days(30)
    expect((await money.stripe.payouts.list({}, at)).data).toEqual([])
  })
})

describe('balance settings', () => {
  it('are the account schedule under another name', async () => {
    const { at, account } = await seller('JP')
    expect(await money.stripe.balanceSettings.retrieve({}, at)).toMatchObject({
      object: 'balance_settings',
      payments: {
        payouts: { schedule: { interval: 'weekly', weekly_payout_days: ['friday'] }, status: 'enabled' },
        settlement_timing: { delay_days: 4 },
      },
    })
    const changed = await money.stripe.balanceSettings.update(
      {
        payments: {
          payouts: { schedule: { interval: 'monthly', monthly_payout_days: [31] } },
          settlement_timing: { delay_days_override: 10 },
        },
      },
      at,
    )
    expect(changed.payments).toMatchObject({
      payouts: { schedule: { interval: 'monthly', monthly_payout_days: [31] } },
      settlement_timing: { delay_days: 10, delay_days_override: 10 },
    })
    const { settings } = await money.stripe.accounts.retrieve(account.id)
    expect(settings?.payouts?.schedule).toMatchObject({ interval: 'monthly', monthly_anchor: 31, delay_days: 10 })
    const reset = await money.stripe.balanceSettings.update(
      { payments: { settlement_timing: { delay_days_override: '' } } },
      at,
    )
    expect(reset.payments.settlement_timing).toEqual({ delay_days: 4, start_of_day: null })
  })
})
