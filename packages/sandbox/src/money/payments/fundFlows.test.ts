import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AccountState } from '../../core/account.js'
import { ratesOf } from '../fees/settlementCurrency.js'
import { balanceTransactions } from '../objects.js'
import { bookErrors, totalBalance } from '../testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../testing/startMoneySandbox.js'

interface FundFlow<Charge = Sale> {
  id: string
  charge: Charge
  expect: Record<string, Record<string, number>>
}

interface Sale {
  amount: number
  currency: string
  application_fee_amount?: number
  transfer_group?: string
}

/** Of a destination charge: what of it is passed on. */
interface Share {
  transfer_data?: { amount: number }
}

const { cases }: { cases: FundFlow<Sale & Share & { on: string }>[] } = JSON.parse(
  readFileSync(new URL('../testing/data/fundFlows.json', import.meta.url), 'utf8'),
)
const told = new Set<string>()
const flow = (id: string): FundFlow & { share: Share['transfer_data'] } => {
  const found = cases.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`No fund flow ${id}.`)
  told.add(id)
  // `on` is for people: which account the charge is made on follows from the case.
  const { on: _, transfer_data: share, ...charge } = found.charge
  return { ...found, charge, share }
}

let money: MoneySandbox
beforeAll(async () => {
  money = await startMoneySandbox()
})
afterAll(() => money.close())

let before: Record<string, number>
const gained = (account: AccountState, currency: string) =>
  totalBalance(account, currency) - (account === money.platform ? (before[currency] ?? 0) : 0)
const newest = (account: AccountState, type: string) => {
  for (const transaction of balanceTransactions(account)) if (transaction.type === type) return transaction
  throw new Error(`No ${type} on ${account.id}.`)
}
const feeOf = (account: AccountState, type: 'stripe_fee' | 'application_fee', on: string) =>
  newest(account, on).fee_details.find((detail) => detail.type === type)?.amount

beforeEach(() => {
  before = Object.fromEntries(['jpy', 'usd'].map((currency) => [currency, totalBalance(money.platform, currency)]))
})

const books = (...accounts: AccountState[]) => [money.platform, ...accounts].flatMap(bookErrors)

describe('direct charges', () => {
  it.each([
    { id: 'JP-direct', country: 'JP', currency: 'jpy', rate: null, scale: 1 },
    { id: 'ex1-direct', country: 'US', currency: 'usd', rate: { from: 'jpy', to: 'usd', value: 0.008945 }, scale: 100 },
    { id: 'ex2-direct', country: 'JP', currency: 'jpy', rate: null, scale: 1 },
    { id: 'ex3-direct', country: 'US', currency: 'usd', rate: null, scale: 100 },
  ] as const)('$id comes out to the smallest unit', async ({ id, country, currency, rate, scale }) => {
    const { charge, expect: expected } = flow(id)
    if (rate) ratesOf(money.sandbox).set(rate.from, rate.to, rate.value)
    const account = await money.connect(country)
    await money.pay(charge, account)

    const share = expected.connected ?? expected[`connected_${currency}`] ?? {}
    const units = (value: number | undefined) => Math.round((value ?? 0) * scale)
    expect(newest(account, 'charge').amount).toBe(units(share.gross))
    expect(feeOf(account, 'stripe_fee', 'charge')).toBe(units(share.stripe_fee))
    expect(feeOf(account, 'application_fee', 'charge')).toBe(units(share.application_fee))
    expect(gained(account, currency)).toBe(units(share.net))
    expect(gained(money.platform, 'jpy')).toBe((expected.platform ?? expected.platform_jpy)?.net)
    expect(books(account)).toEqual([])
  })
})

describe('destination charges', () => {
  it.each([
    { id: 'JP-destination-amount', country: 'JP', currency: 'jpy', rate: null, scale: 1 },
    { id: 'JP-destination-application-fee', country: 'JP', currency: 'jpy', rate: null, scale: 1 },
    {
      id: 'ex1-destination',
      country: 'US',
      currency: 'usd',
      rate: { from: 'jpy', to: 'usd', value: 0.008855 },
      scale: 100,
    },
    { id: 'ex2-destination', country: 'JP', currency: 'jpy', rate: null, scale: 1 },
    { id: 'ex3-destination', country: 'US', currency: 'usd', rate: null, scale: 100 },
  ] as const)('$id comes out to the smallest unit', async ({ id, country, currency, rate, scale }) => {
    const { charge, share, expect: expected } = flow(id)
    if (rate) ratesOf(money.sandbox).set(rate.from, rate.to, rate.value)
    const account = await money.connect(country)
    await money.pay({
      ...charge,
      transfer_data: { ...share, destination: account.id },
      // In the examples the American account's sales settle in its country; that is what on_behalf_of does.
      ...(country === 'US' ? { on_behalf_of: account.id } : {}),
    })

    const platform = expected.platform ?? expected[`platform_${currency}`] ?? {}
    const connected = expected.connected ?? expected[`connected_${currency}`] ?? {}
    const units = (value: number | undefined) => Math.round((value ?? 0) * scale)
    expect(newest(money.platform, 'charge').net).toBe(units(platform.charge_net))
    expect(newest(money.platform, 'transfer').amount).toBe(units(platform.transfer))
    expect(gained(money.platform, currency)).toBe(units(platform.net))
    expect(gained(account, currency)).toBe(units(connected.net))
    expect(books(account)).toEqual([])
  })

  it('takes the application fee from the payment that arrives, and shows it on both sides', async () => {
    const account = await money.connect('JP')
    const intent = await money.pay({
      amount: 10_000,
      currency: 'jpy',
      application_fee_amount: 1000,
      transfer_data: { destination: account.id },
    })
    const charge = await money.stripe.charges.retrieve(String(intent.latest_charge), {
      expand: ['application_fee', 'transfer.destination_payment', 'balance_transaction'],
    })
    expect(charge).toMatchObject({
      application_fee_amount: 1000,
      application_fee: { account: account.id, amount: 1000, originating_transaction: charge.id },
      balance_transaction: { amount: 10_000, fee: 360, net: 9640 },
      transfer: { amount: 10_000, destination: account.id, source_transaction: charge.id },
      transfer_group: `group_${intent.id}`,
    })
    expect(newest(account, 'payment')).toMatchObject({ amount: 10_000, fee: 1000, net: 9000 })
  })
})

describe('separate charges and transfers', () => {
  it('JP-separate leaves the platform what nobody was sent', async () => {
    const { charge, expect: expected } = flow('JP-separate')
    const [restaurant, courier] = [await money.connect('JP'), await money.connect('JP')]
    const intent = await money.pay(charge)
    for (const [amount, destination] of [
      [7000, restaurant],
      [2000, courier],
    ] as const) {
      await money.stripe.transfers.create({
        amount,
        currency: 'jpy',
        destination: destination.id,
        source_transaction: String(intent.latest_charge),
      })
    }
    expect(gained(money.platform, 'jpy')).toBe(expected.platform?.net)
    expect(gained(restaurant, 'jpy')).toBe(expected.connected_1?.net)
    expect(gained(courier, 'jpy')).toBe(expected.connected_2?.net)
    const sent = await money.stripe.transfers.list({ transfer_group: 'ORDER10' })
    expect(sent.data.map(({ amount }) => amount)).toEqual([2000, 7000])
  })
})

describe('who pays the Stripe fee', () => {
  it('is the platform where the account says so: the account pays the application fee only', async () => {
    const account = await money.connect('JP', {
      controller: {
        fees: { payer: 'application' },
        losses: { payments: 'application' },
        requirement_collection: 'application',
        stripe_dashboard: { type: 'none' },
      },
    })
    await money.pay({ amount: 10_000, currency: 'jpy', application_fee_amount: 1000 }, account)
    expect(gained(account, 'jpy')).toBe(9000)
    expect(gained(money.platform, 'jpy')).toBe(640)
    expect(newest(money.platform, 'stripe_fee')).toMatchObject({ amount: -360, fee: 0, reporting_category: 'fee' })
  })
})

it('leaves out no worked example', () => {
  expect(cases.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([])
})
