import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../core/account.js'
import { balanceOf } from './balance/balanceOf.js'
import { balanceSettingsOf } from './balance/settingsRoutes.js'
import {
  applicationFees,
  balanceTransactions,
  charges,
  feeRefunds,
  paymentIntents,
  paymentMethods,
  payouts,
  refunds,
  transferReversals,
  transfers,
} from './objects.js'
import { type MoneySandbox, startMoneySandbox } from './testing/startMoneySandbox.js'

interface Declared {
  type?: string
  optional?: boolean
  nullable?: boolean
  keys?: Record<string, Declared>
}

const { resources }: { resources: Record<string, Record<string, Declared>> } = JSON.parse(
  readFileSync(new URL('./testing/data/resourceKeys.json', import.meta.url), 'utf8'),
)

/** Every key that the SDK declares and the object lacks, every key it has and the SDK does not know, every null out of place. */
function misfits(value: object, declared: Record<string, Declared>, path: string): string[] {
  const found: string[] = []
  const entries = new Map<string, unknown>(Object.entries(value))
  for (const [key, { optional }] of Object.entries(declared)) {
    if (!optional && entries.get(key) === undefined) found.push(`${path}.${key} is missing`)
  }
  for (const [key, held] of entries) {
    const at = `${path}.${key}`
    const known = declared[key]
    if (held === undefined) continue
    if (!known) found.push(`${at} is unknown`)
    else if (held === null) found.push(...(known.nullable ? [] : [`${at} is null`]))
    else if (known.type === 'object' && known.keys && typeof held === 'object')
      found.push(...misfits(held, known.keys, at))
    else if (known.type === 'array' ? !Array.isArray(held) : !fits(held, known.type))
      found.push(`${at} is ${typeof held}`)
  }
  return found
}

function fits(held: unknown, type: string | undefined): boolean {
  if (type === 'number' || type === 'boolean' || type === 'string') return typeof held === type
  return true
}

let money: MoneySandbox
let author: AccountState
beforeAll(async () => {
  money = await startMoneySandbox()
  author = await money.connect('JP')
  const river = await money.connect('US')
  const at = { stripeContext: author.id }
  const direct = await money.pay(
    { amount: 10_000, currency: 'usd', application_fee_amount: 1000, receipt_email: 'a@example.com' },
    author,
  )
  await money.stripe.refunds.create({ payment_intent: direct.id, amount: 500, refund_application_fee: true }, at)
  const destination = await money.pay({
    amount: 5000,
    currency: 'jpy',
    application_fee_amount: 100,
    transfer_data: { destination: river.id },
    on_behalf_of: river.id,
  })
  await money.stripe.refunds.create({ payment_intent: destination.id, amount: 500, reverse_transfer: true })
  await money
    .pay({ amount: 700, currency: 'jpy', payment_method: 'pm_card_visa_chargeDeclined' }, author)
    .catch(() => undefined)
  await money
    .pay({ amount: 700, currency: 'jpy', payment_method: 'pm_card_refundFail' }, author)
    .then(({ id }) => money.stripe.refunds.create({ payment_intent: id }, at))
  await money.pay({ amount: 700, currency: 'jpy', capture_method: 'manual' }, author)
  await money.pay(
    {
      amount: 700,
      currency: 'jpy',
      payment_method: 'pm_card_threeDSecure2Required',
      return_url: 'https://example.com',
    },
    author,
  )
  await money.pay({ amount: 9000, currency: 'jpy', payment_method: 'pm_card_bypassPending' }, author)
  await money.stripe.payouts.create({ amount: 1000, currency: 'jpy' }, at)
  const canceled = await money.stripe.payouts.create({ amount: 1000, currency: 'jpy' }, at)
  await money.stripe.payouts.cancel(canceled.id, {}, at)
  await money.stripe.accounts.update(author.id, {
    external_account: {
      object: 'bank_account',
      country: 'JP',
      currency: 'jpy',
      routing_number: '1100000',
      account_number: '1111116',
    },
  })
  await money.stripe.payouts.create({ amount: 1000, currency: 'jpy' }, at)
  await money.days(10)
})
afterAll(() => money.close())

describe('every object has the keys that the SDK declares', () => {
  it.each([
    ['application_fee', applicationFees],
    ['balance_transaction', balanceTransactions],
    ['charge', charges],
    ['fee_refund', feeRefunds],
    ['payment_intent', paymentIntents],
    ['payment_method', paymentMethods],
    ['payout', payouts],
    ['refund', refunds],
    ['transfer', transfers],
    ['transfer_reversal', transferReversals],
  ] as const)('%s', (name, objects) => {
    const all = [money.platform, ...money.platform.platform.accounts.values()].flatMap((account): object[] => [
      ...objects(account),
    ])
    expect(all.length).toBeGreaterThan(0)
    expect(all.flatMap((object) => misfits(object, resources[name] ?? {}, name))).toEqual([])
  })

  it('balance and balance_settings', () => {
    for (const account of [money.platform, ...money.platform.platform.accounts.values()]) {
      expect(misfits(balanceOf(account), resources.balance ?? {}, 'balance')).toEqual([])
      expect(misfits(balanceSettingsOf(account), resources.balance_settings ?? {}, 'balance_settings')).toEqual([])
    }
  })
})
