import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AccountState } from '../core/account.js'
import { createSandbox } from '../core/sandbox.js'
import { disputes } from '../disputes/objects.js'
import { createAccount } from '../resources/accounts/createAccount.js'
import { onboardedInAmerica, onboardedInJapan } from '../seeds/onboarded.js'
import { topups } from '../topups/objects.js'
import { createExchangeRates } from './fees/exchangeRates.js'
import { decimalsOf } from './fees/minorUnits.js'
import { proportion } from './fees/proportion.js'
import { instantPayoutFee, largestInstantPayout, stripeFee } from './fees/stripeFee.js'
import { ledgerOf } from './ledger/accountLedger.js'
import { applicationFees, charges, paymentIntents, payouts, transfers } from './objects.js'
import { scheduledScope } from './scope.js'
import { bookErrors } from './testing/books.js'
import { monday } from './testing/startMoneySandbox.js'

type Step =
  | { do: 'charge'; on: number; amount: number; currency: string; fee: number; card: string }
  | { do: 'destination'; to: number; amount: number; share: number | null; fee: number; onBehalfOf: boolean }
  | { do: 'refund'; on: number; pick: number; part: number; fee: boolean; transfer: boolean }
  | { do: 'transfer'; to: number; amount: number }
  | { do: 'reverse'; pick: number; part: number }
  | { do: 'payout'; on: number; amounts: number[] }
  | { do: 'cancel'; on: number; pick: number }
  | { do: 'hold'; on: number; amount: number; part: number; ends: 'captured' | 'canceled' | 'forgotten' }
  | { do: 'answer'; on: number; pick: number; words: string; close: boolean }
  | { do: 'topup'; amount: number; source: string; cancel: boolean }
  | { do: 'feeRefund'; pick: number; part: number }
  | { do: 'wait'; hours: number }

const part = fc.double({ min: 0.05, max: 1, noNaN: true })
const account = fc.nat(2)
const amount = fc.integer({ min: 50, max: 50_000 })
const card = fc.constantFrom(
  'visa',
  'bypassPending',
  'bypassPending',
  'chargeCustomerFail',
  'refundFail',
  'pendingRefund',
  'createDispute',
  'createDisputeInquiry',
  'jp',
)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('charge' as const),
      on: account,
      amount,
      currency: fc.constantFrom('jpy', 'usd', 'eur'),
      fee: fc.nat(3000),
      card,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('destination' as const),
      to: account,
      amount,
      share: fc.option(fc.nat(50)),
      fee: fc.nat(50),
      onBehalfOf: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('refund' as const),
      on: account,
      pick: fc.nat(20),
      part,
      fee: fc.boolean(),
      transfer: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('transfer' as const), to: account, amount }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reverse' as const), pick: fc.nat(20), part }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('payout' as const),
      on: account,
      amounts: fc.array(amount, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), on: account, pick: fc.nat(5) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('hold' as const),
      on: account,
      amount,
      part: fc.double({ min: 0.05, max: 1.2, noNaN: true }),
      ends: fc.constantFrom('captured', 'canceled', 'forgotten'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      on: account,
      pick: fc.nat(3),
      words: fc.constantFrom('winning_evidence', 'losing_evidence', 'escalate_inquiry_evidence', 'nothing special'),
      close: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('topup' as const),
      amount,
      source: fc.constantFrom('btok_us_verified', 'btok_us_verified', 'btok_us_verified_noAccount'),
      cancel: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('feeRefund' as const), pick: fc.nat(10), part }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 120 }) }) },
)

function world() {
  const sandbox = createSandbox({ clock: 'frozen', now: monday, randomSeed: 1 })
  const platform = sandbox.platform('sk_test_properties')
  const scope = scheduledScope(sandbox, platform.account)
  const business = {
    name: 'Books',
    url: 'https://example.com',
    description: 'Books',
    mcc: '5942',
    statementDescriptor: 'BOOKS',
  }
  const connected = [
    createAccount(scope, {
      ...onboardedInJapan(
        business,
        { email: 'a@example.com', phone: '+81312345678', kanji: ['佐藤', '葵'], kana: ['サトウ', 'アオイ'] },
        { routing: '1100000', number: '0001234' },
      ),
      type: 'custom',
    }),
    createAccount(scope, {
      ...onboardedInAmerica(
        business,
        { email: 'b@example.com', phone: '+15035550100', firstName: 'June', lastName: 'Rivers' },
        { routing: '110000000', number: '000123456789' },
      ),
      controller: {
        fees: { payer: 'application' },
        losses: { payments: 'application' },
        requirement_collection: 'application',
        stripe_dashboard: { type: 'none' },
      },
    }),
  ]
  const accounts = [platform.account, ...connected]
  const post = async (path: string, params: Record<string, string | undefined>, on: AccountState | undefined) => {
    const form = new URLSearchParams()
    for (const [name, value] of Object.entries(params)) if (value !== undefined) form.set(name, value)
    const response = await sandbox.fetch(
      new Request(`http://sandbox${path}`, {
        method: 'POST',
        headers: {
          Authorization: 'Bearer sk_test_properties',
          'Content-Type': 'application/x-www-form-urlencoded',
          ...(on?.connected ? { 'Stripe-Account': on.id } : {}),
        },
        body: form.toString(),
      }),
    )
    if (response.status >= 500) throw new Error(`${path}: ${await response.text()}`)
    return response.status
  }
  return { sandbox, accounts, post }
}

type World = ReturnType<typeof world>

/** Runs one step as requests; a refusal is an answer like any other. */
async function take({ sandbox, accounts, post }: World, order: Step): Promise<void> {
  const at = (index: number) => accounts[index % accounts.length]
  const connected = (index: number) => accounts[1 + (index % (accounts.length - 1))]
  switch (order.do) {
    case 'charge': {
      const on = at(order.on)
      const fee = on?.connected ? { application_fee_amount: String(order.fee) } : {}
      await post(
        '/v1/payment_intents',
        {
          amount: String(order.amount),
          currency: order.currency,
          payment_method: `pm_card_${order.card}`,
          confirm: 'true',
          ...fee,
        },
        on,
      )
      return
    }
    case 'destination': {
      const to = connected(order.to)?.id ?? ''
      const share =
        order.share === null
          ? { application_fee_amount: String(order.fee) }
          : { 'transfer_data[amount]': String(order.share + 1) }
      await post(
        '/v1/payment_intents',
        {
          amount: String(order.amount),
          currency: 'jpy',
          payment_method: 'pm_card_visa',
          confirm: 'true',
          'transfer_data[destination]': to,
          ...share,
          ...(order.onBehalfOf ? { on_behalf_of: to } : {}),
        },
        undefined,
      )
      return
    }
    case 'refund': {
      const on = at(order.on)
      const found = on && [...charges(on)][order.pick]
      if (!found) return
      const left = found.amount - found.amount_refunded
      await post(
        '/v1/refunds',
        {
          charge: found.id,
          amount: String(Math.max(1, Math.round(left * order.part))),
          refund_application_fee: String(order.fee),
          reverse_transfer: String(order.transfer),
        },
        on,
      )
      return
    }
    case 'transfer':
      await post(
        '/v1/transfers',
        { amount: String(order.amount), currency: 'jpy', destination: connected(order.to)?.id ?? '' },
        undefined,
      )
      return
    case 'reverse': {
      const found = accounts[0] && [...transfers(accounts[0])][order.pick]
      if (!found) return
      const left = found.amount - found.amount_reversed
      await post(
        `/v1/transfers/${found.id}/reversals`,
        { amount: String(Math.max(1, Math.round(left * order.part))) },
        undefined,
      )
      return
    }
    case 'payout': {
      const on = at(order.on)
      const currency = on?.defaultCurrency ?? 'jpy'
      const before = on ? ledgerOf(on).total(currency, 'available') : 0
      await Promise.all(order.amounts.map((each) => post('/v1/payouts', { amount: String(each), currency }, on)))
      const after = on ? ledgerOf(on).total(currency, 'available') : 0
      expect(after).toBeGreaterThanOrEqual(Math.min(before, 0))
      return
    }
    case 'cancel': {
      const on = at(order.on)
      const found = on && [...payouts(on)][order.pick]
      if (found) await post(`/v1/payouts/${found.id}/cancel`, {}, on)
      return
    }
    case 'hold': {
      const on = at(order.on)
      const card = { 'payment_method_options[card][request_overcapture]': 'if_available' }
      const hold = { amount: String(order.amount), currency: 'jpy', payment_method: 'pm_card_visa', confirm: 'true' }
      await post('/v1/payment_intents', { ...hold, ...card, capture_method: 'manual' }, on)
      const [held] = on ? paymentIntents(on) : []
      if (held?.status !== 'requires_capture') return
      const taken = { amount_to_capture: String(Math.max(1, Math.round(order.amount * order.part))) }
      if (order.ends === 'captured') await post(`/v1/payment_intents/${held.id}/capture`, taken, on)
      if (order.ends === 'canceled') await post(`/v1/payment_intents/${held.id}/cancel`, {}, on)
      return
    }
    case 'answer': {
      const on = at(order.on)
      const found = on && [...disputes(on)][order.pick]
      if (!found) return
      const evidence = order.close ? {} : { 'evidence[uncategorized_text]': order.words }
      await post(`/v1/disputes/${found.id}${order.close ? '/close' : ''}`, evidence, on)
      return
    }
    case 'topup': {
      await post('/v1/topups', { amount: String(order.amount), currency: 'jpy', source: order.source }, undefined)
      const [made] = accounts[0] ? topups(accounts[0]) : []
      if (made && order.cancel) await post(`/v1/topups/${made.id}/cancel`, {}, undefined)
      return
    }
    case 'feeRefund': {
      const found = accounts[0] && [...applicationFees(accounts[0])][order.pick]
      if (!found) return
      const amount = String(Math.max(1, Math.round((found.amount - found.amount_refunded) * order.part)))
      await post(`/v1/application_fees/${found.id}/refunds`, { amount }, undefined)
      return
    }
    case 'wait':
      await sandbox.clock.advance(order.hours * 3600)
  }
}

describe('whatever happens to the money', () => {
  it('every ledger balances, and no balance changes without a balance transaction', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const here = world()
        try {
          for (const each of steps) {
            await take(here, each)
            expect(here.accounts.flatMap(bookErrors)).toEqual([])
          }
        } finally {
          here.sandbox.close()
        }
      }),
      { numRuns: 120, seed: 2 },
    )
  }, 60_000)
})

describe('the same steps under the same seed', () => {
  it('leave the same bytes', async () => {
    const [steps = []] = fc.sample(fc.array(step, { minLength: 60, maxLength: 60 }), { numRuns: 1, seed: 7 })
    const told = async () => {
      const here = world()
      for (const each of steps) await take(here, each)
      const state = here.accounts.map((account) =>
        [...account.collections].map(([name, objects]) => [name, [...objects]]),
      )
      here.sandbox.close()
      return JSON.stringify(state)
    }
    expect(await told()).toBe(await told())
  }, 60_000)
})

describe('shares and prices', () => {
  it('parts of an amount always add up to it', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), (total, steps) => {
        const whole = steps.reduce((sum, each) => sum + each, 0)
        let before = 0
        let given = 0
        for (const each of steps) {
          given += proportion(total, whole, before, before + each)
          before += each
        }
        expect(given).toBe(total)
      }),
    )
  })

  it('the largest instant payout fits with its fee, and one more does not', () => {
    const rates = createExchangeRates()
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 99_999_999 }),
        fc.constantFrom('usd', 'gbp', 'sgd'),
        (balance, currency) => {
          const most = largestInstantPayout(balance, currency, rates)
          const costs = (payout: number) => payout + instantPayoutFee(payout, currency, rates)
          expect(costs(most)).toBeLessThanOrEqual(balance)
          expect(costs(most + 1)).toBeGreaterThan(balance)
        },
      ),
    )
  })

  it('a fee is a whole amount and never more than the payment', () => {
    const rates = createExchangeRates()
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.constantFrom('JP', 'US', 'GB', 'MX', 'NZ'),
        fc.constantFrom('jpy', 'usd', 'eur'),
        (total, country, currency) => {
          const fee = stripeFee({ country, cardCountry: country }, total, currency, rates)
          expect(Number.isSafeInteger(fee)).toBe(true)
          expect(fee).toBeLessThanOrEqual(total)
        },
      ),
    )
  })

  it('knows which currencies have no decimals, and which have three', () => {
    expect(['jpy', 'krw', 'usd', 'kwd', 'isk'].map(decimalsOf)).toEqual([0, 0, 2, 3, 2])
  })
})
