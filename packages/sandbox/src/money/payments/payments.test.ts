import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../../core/account.js'
import { errorOf } from '../../testing/errorOf.js'
import { paymentIntents } from '../objects.js'
import { scheduledScope } from '../scope.js'
import { bookErrors, totalBalance } from '../testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../testing/startMoneySandbox.js'
import { finishAuthentication } from './finishAuthentication.js'

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

describe('a payment that succeeds', () => {
  it('is there as intent, charge and balance transaction, each naming the other', async () => {
    const intent = await money.pay({ amount: 10_000, currency: 'jpy', description: '文芸誌 秋号' }, author)
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 10_000, amount_capturable: 0 })
    const charge = await money.stripe.charges.retrieve(
      String(intent.latest_charge),
      { expand: ['balance_transaction.source', 'payment_intent.latest_charge'] },
      { stripeContext: author.id },
    )
    expect(charge).toMatchObject({
      amount: 10_000,
      amount_captured: 10_000,
      captured: true,
      paid: true,
      status: 'succeeded',
      calculated_statement_descriptor: 'TEST BOOKS',
      description: '文芸誌 秋号',
      outcome: { type: 'authorized', network_status: 'approved_by_network' },
      payment_intent: { id: intent.id, latest_charge: { id: charge.id } },
      balance_transaction: {
        amount: 10_000,
        fee: 360,
        net: 9640,
        currency: 'jpy',
        status: 'pending',
        type: 'charge',
        reporting_category: 'charge',
        description: '文芸誌 秋号',
        source: { id: charge.id },
      },
    })
    expect(charge.payment_method_details?.card).toMatchObject({ brand: 'visa', last4: '4242', country: 'US' })
  })

  it('becomes available on the fourth business day in Japan, on the second in the United States', async () => {
    const river = await money.connect('US')
    const before = await money.stripe.balance.retrieve({}, { stripeContext: author.id })
    expect(before.available[0]).toMatchObject({ amount: 0, currency: 'jpy' })
    const sale = await money.pay({ amount: 1000, currency: 'usd' }, river)
    const [american] = (
      await money.stripe.balanceTransactions.list({ source: String(sale.latest_charge) }, { stripeContext: river.id })
    ).data
    // Monday's sale: Wednesday.
    expect(american?.available_on).toBe(Date.UTC(2026, 5, 3) / 1000)
    const [japanese] = (await money.stripe.balanceTransactions.list({}, { stripeContext: author.id })).data
    expect(japanese?.available_on).toBe(Date.UTC(2026, 5, 5) / 1000)
  })

  it('skips pending with the card for that', async () => {
    const before = await money.stripe.balance.retrieve()
    await money.pay({ amount: 5000, currency: 'jpy', payment_method: 'pm_card_bypassPending' })
    const after = await money.stripe.balance.retrieve()
    expect((after.available[0]?.amount ?? 0) - (before.available[0]?.amount ?? 0)).toBe(4820)
    expect(after.pending[0]?.amount).toBe(before.pending[0]?.amount)
  })

  it('makes a fresh payment method of a template every time', async () => {
    const [first, second] = [
      await money.pay({ amount: 100, currency: 'jpy' }),
      await money.pay({ amount: 100, currency: 'jpy' }),
    ]
    expect(first.payment_method).not.toBe(second.payment_method)
    const method = await money.stripe.paymentMethods.retrieve(String(first.payment_method))
    expect(method).toMatchObject({ type: 'card', customer: null, card: { brand: 'visa', last4: '4242' } })
  })

  it('takes tokens and card numbers through a payment method', async () => {
    const byToken = await money.stripe.paymentMethods.create({ type: 'card', card: { token: 'tok_jcb' } })
    const byNumber = await money.stripe.paymentMethods.create({
      type: 'card',
      card: { number: '4000003920000003', exp_month: 9, exp_year: 2030, cvc: '123' },
    })
    expect(byToken.card).toMatchObject({ brand: 'jcb', last4: '0505' })
    expect(byNumber.card).toMatchObject({ brand: 'visa', country: 'JP', exp_month: 9, exp_year: 2030 })
    const intent = await money.pay({ amount: 500, currency: 'jpy', payment_method: byNumber.id })
    expect(intent).toMatchObject({ status: 'succeeded', payment_method: byNumber.id })
  })

  it('tells about it in order', async () => {
    const intent = await money.pay({ amount: 300, currency: 'jpy' }, author)
    const events = await money.stripe.events.list({ limit: 3 }, { stripeContext: author.id })
    expect(events.data.map(({ type }) => type)).toEqual([
      'payment_intent.succeeded',
      'charge.succeeded',
      'payment_intent.created',
    ])
    expect(events.data[0]).toMatchObject({ account: author.id, data: { object: { id: intent.id } } })
  })
})

describe('a card that is declined', () => {
  it.each([
    ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_visa_chargeDeclinedLostCard', 'card_declined', 'lost_card'],
    ['pm_card_visa_chargeDeclinedStolenCard', 'card_declined', 'stolen_card'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
    ['pm_card_chargeDeclinedIncorrectCvc', 'incorrect_cvc', 'incorrect_cvc'],
    ['pm_card_chargeDeclinedProcessingError', 'processing_error', 'processing_error'],
    ['pm_card_chargeCustomerFail', 'card_declined', 'generic_decline'],
    ['pm_card_radarBlock', 'card_declined', 'fraudulent'],
  ])('%s: %s, %s', async (method, code, declineCode) => {
    const before = totalBalance(author, 'jpy')
    const error = await errorOf(money.pay({ amount: 2000, currency: 'jpy', payment_method: method }, author))
    expect(error).toMatchObject({ statusCode: 402, type: 'StripeCardError', code, decline_code: declineCode })
    expect(error.payment_intent).toMatchObject({
      status: 'requires_payment_method',
      payment_method: null,
      last_payment_error: { type: 'card_error', code, decline_code: declineCode },
    })
    const charge = await money.stripe.charges.retrieve(String(error.charge), {}, { stripeContext: author.id })
    expect(charge).toMatchObject({ status: 'failed', paid: false, failure_code: code, balance_transaction: null })
    expect(totalBalance(author, 'jpy')).toBe(before)
  })

  it('leaves an intent that another card can still pay', async () => {
    const error = await errorOf(
      money.pay({ amount: 2000, currency: 'jpy', payment_method: 'pm_card_visa_chargeDeclined' }),
    )
    const paid = await money.stripe.paymentIntents.confirm(String(error.payment_intent?.id), {
      payment_method: 'pm_card_visa',
    })
    expect(paid).toMatchObject({ status: 'succeeded', last_payment_error: null })
    const again = await errorOf(money.stripe.paymentIntents.confirm(paid.id, { payment_method: 'pm_card_visa' }))
    expect(again).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' })
  })

  it('is refused as a number when its check digit is wrong', async () => {
    const error = await errorOf(
      money.stripe.paymentMethods.create({ type: 'card', card: { number: '4242424242424241' } }),
    )
    expect(error).toMatchObject({ statusCode: 402, code: 'incorrect_number' })
  })
})

describe('a card that asks for its holder', () => {
  it('waits for the buyer, and cannot be charged without them', async () => {
    const waiting = await money.stripe.paymentIntents.create({
      amount: 900,
      currency: 'jpy',
      payment_method: 'pm_card_authenticationRequired',
      confirm: true,
      return_url: 'https://example.com/done',
    })
    expect(waiting).toMatchObject({
      status: 'requires_action',
      next_action: { type: 'redirect_to_url', redirect_to_url: { return_url: 'https://example.com/done' } },
      latest_charge: null,
    })
    const error = await errorOf(
      money.pay({
        amount: 900,
        currency: 'jpy',
        payment_method: 'pm_card_authenticationRequired',
        off_session: true,
      }),
    )
    expect(error).toMatchObject({
      statusCode: 402,
      code: 'authentication_required',
      decline_code: 'authentication_required',
    })
    const exempt = await money.pay({
      amount: 900,
      currency: 'jpy',
      payment_method: 'pm_card_authenticationRequiredSetupForOffSession',
      off_session: true,
    })
    expect(exempt.status).toBe('succeeded')
  })
})

describe('what the holder answers', () => {
  const waiting = async (method: string) => {
    const { id } = await money.pay({ amount: 900, currency: 'jpy', payment_method: method }, author)
    const intent = paymentIntents(author).get(id)
    if (!intent) throw new Error(`${id} is not there.`)
    expect(intent).toMatchObject({ status: 'requires_action', next_action: { type: 'use_stripe_sdk' } })
    return intent
  }
  const scope = () => scheduledScope(money.sandbox, author)

  it('decides: the payment goes through, or waits for another card', async () => {
    const passed = finishAuthentication(scope(), await waiting('pm_card_threeDSecure2Required'), true)
    expect(passed).toMatchObject({ status: 'succeeded', next_action: null })
    const refused = finishAuthentication(scope(), await waiting('pm_card_threeDSecure2Required'), false)
    expect(refused).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    })
  })

  it('does not help a card that is declined all the same', async () => {
    const intent = await waiting('pm_card_authenticationRequiredChargeDeclinedInsufficientFunds')
    expect(() => finishAuthentication(scope(), intent, true)).toThrow('Your card has insufficient funds.')
  })
})

describe('manual capture', () => {
  const hold = (amount: number) => money.pay({ amount, currency: 'jpy', capture_method: 'manual' }, author)
  const inAuthor = { stripeContext: '' }
  beforeAll(() => {
    inAuthor.stripeContext = author.id
  })

  it('moves no money until it is captured, and lets the rest go', async () => {
    const before = totalBalance(author, 'jpy')
    const held = await hold(8000)
    expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: 8000, amount_received: 0 })
    expect(totalBalance(author, 'jpy')).toBe(before)
    const captured = await money.stripe.paymentIntents.capture(held.id, { amount_to_capture: 5000 }, inAuthor)
    expect(captured).toMatchObject({ status: 'succeeded', amount_received: 5000, amount_capturable: 0 })
    expect(totalBalance(author, 'jpy') - before).toBe(4820)
    const charge = await money.stripe.charges.retrieve(String(captured.latest_charge), {}, inAuthor)
    expect(charge).toMatchObject({ amount: 8000, amount_captured: 5000, amount_refunded: 3000, captured: true })
    await money.stripe.refunds.create({ charge: charge.id }, inAuthor)
    expect(totalBalance(author, 'jpy') - before).toBe(-180)
  })

  it('can be canceled, and expires after a week', async () => {
    const canceled = await money.stripe.paymentIntents.cancel(
      (await hold(700)).id,
      { cancellation_reason: 'requested_by_customer' },
      inAuthor,
    )
    expect(canceled).toMatchObject({ status: 'canceled', cancellation_reason: 'requested_by_customer' })
    expect(await errorOf(money.stripe.paymentIntents.cancel(canceled.id, {}, inAuthor))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    })
    const forgotten = await hold(700)
    await money.days(8)
    expect(await money.stripe.paymentIntents.retrieve(forgotten.id, {}, inAuthor)).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'automatic',
    })
  })

  it('cannot take more than was held', async () => {
    const held = await hold(700)
    const error = await errorOf(money.stripe.paymentIntents.capture(held.id, { amount_to_capture: 701 }, inAuthor))
    expect(error).toMatchObject({ statusCode: 400, param: 'amount_to_capture' })
  })
})

describe('what is refused before anything is kept', () => {
  it.each([
    ['too little', { amount: 49, currency: 'jpy' }, { code: 'amount_too_small', param: 'amount' }],
    ['too much', { amount: 100_000_000, currency: 'usd' }, { code: 'amount_too_large', param: 'amount' }],
    ['nothing', { amount: 0, currency: 'jpy' }, { code: 'parameter_invalid_integer', param: 'amount' }],
    ['less than nothing', { amount: -5, currency: 'jpy' }, { code: 'parameter_invalid_integer', param: 'amount' }],
    [
      'a fee on a plain platform charge',
      { amount: 100, currency: 'jpy', application_fee_amount: 10 },
      { param: 'application_fee_amount' },
    ],
    [
      'an unknown card',
      { amount: 100, currency: 'jpy', payment_method: 'pm_card_gold' },
      { code: 'resource_missing', param: 'payment_method' },
    ],
    [
      'an unknown customer',
      { amount: 100, currency: 'jpy', customer: 'cus_nobody' },
      { code: 'resource_missing', param: 'customer' },
    ],
    [
      'an unknown destination',
      { amount: 100, currency: 'jpy', transfer_data: { destination: 'acct_nobody' } },
      { code: 'resource_missing', param: 'transfer_data[destination]' },
    ],
  ])('%s', async (_, params, expected) => {
    const count = (await money.stripe.paymentIntents.list({ limit: 100 })).data.length
    expect(await errorOf(money.pay(params))).toMatchObject({
      statusCode: 400,
      type: 'StripeInvalidRequestError',
      ...expected,
    })
    expect((await money.stripe.paymentIntents.list({ limit: 100 })).data).toHaveLength(count)
  })

  it('a fee above the amount, and a fee beside a share', async () => {
    expect(
      await errorOf(money.pay({ amount: 100, currency: 'jpy', application_fee_amount: 101 }, author)),
    ).toMatchObject({
      statusCode: 400,
      param: 'application_fee_amount',
    })
    const both = { application_fee_amount: 10, transfer_data: { destination: author.id, amount: 50 } }
    expect(await errorOf(money.pay({ amount: 100, currency: 'jpy', ...both }))).toMatchObject({
      statusCode: 400,
      param: 'application_fee_amount',
    })
  })

  it('a direct charge on an account that has not finished its onboarding, unless it is its own master', async () => {
    const sale = { amount: 100, currency: 'jpy', payment_method: 'pm_card_visa', confirm: true }
    const express = await money.stripe.accounts.create({ type: 'express', country: 'JP' })
    expect(await errorOf(money.stripe.paymentIntents.create(sale, { stripeContext: express.id }))).toMatchObject({
      statusCode: 400,
    })
    const standard = await money.stripe.accounts.create({ type: 'standard', country: 'JP' })
    expect(await money.stripe.paymentIntents.create(sale, { stripeContext: standard.id })).toMatchObject({
      status: 'succeeded',
    })
  })

  it('a destination that cannot receive transfers', async () => {
    const { id } = await money.stripe.accounts.create({ type: 'custom', country: 'JP' })
    const error = await errorOf(money.pay({ amount: 100, currency: 'jpy', transfer_data: { destination: id } }))
    expect(error).toMatchObject({ statusCode: 400, code: 'insufficient_capabilities_for_transfer' })
  })
})
