import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../core/account.js'
import { disputes } from '../disputes/objects.js'
import { setupAttempts, setupIntents } from '../setupIntents/objects.js'
import { keyProblems } from '../testing/keyProblems.js'
import { missingKeys } from '../testing/missingKeys.js'
import { topups } from '../topups/objects.js'
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
  await money.pay({ amount: 700, currency: 'jpy', payment_method: 'pm_card_createDispute' }, author)
  await money.stripe.topups.create({ amount: 1000, currency: 'jpy', source: 'btok_us_verified' })
  await money.stripe.topups.create({ amount: 1000, currency: 'jpy', source: 'btok_us_verified_noAccount' })
  await money.stripe.setupIntents.create({ confirm: true, payment_method: 'pm_card_visa' })
  await money.stripe.setupIntents.create({ confirm: true, payment_method: 'pm_card_authenticationRequired' })
  await money.stripe.charges.create({ amount: 700, currency: 'jpy', source: 'tok_visa' })
  await money.days(10)
})
afterAll(() => money.close())

/** Shown when expanded, of another kind of payment method or source, or the example's own metadata. */
const elsewhere =
  /\.metadata\.|^charge\.(refunds$|source\.|payment_method_details\.card$)|^refund\.destination_details$/

describe('every object has the keys that the SDK declares', () => {
  it.each([
    ['application_fee', applicationFees],
    ['balance_transaction', balanceTransactions],
    ['charge', charges],
    ['dispute', disputes],
    ['fee_refund', feeRefunds],
    ['payment_intent', paymentIntents],
    ['payment_method', paymentMethods],
    ['payout', payouts],
    ['refund', refunds],
    ['setup_attempt', setupAttempts],
    ['setup_intent', setupIntents],
    ['topup', topups],
    ['transfer', transfers],
    ['transfer_reversal', transferReversals],
  ] as const)('%s', (name, objects) => {
    const all = [money.platform, ...money.platform.platform.accounts.values()].flatMap((account): object[] => [
      ...objects(account),
    ])
    expect(all.length).toBeGreaterThan(0)
    expect(all.flatMap((object) => keyProblems(name, object))).toEqual([])
    const lacking = new Set(all.flatMap((object) => missingKeys(name, object)))
    expect([...lacking].filter((key) => !elsewhere.test(key))).toEqual([])
  })

  it('balance and balance_settings', () => {
    for (const account of [money.platform, ...money.platform.platform.accounts.values()]) {
      expect(keyProblems('balance', balanceOf(account))).toEqual([])
      expect(keyProblems('balance_settings', balanceSettingsOf(account))).toEqual([])
    }
  })
})
