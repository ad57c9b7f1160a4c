import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../../testing/errorOf.js'
import { keyProblems } from '../../testing/keyProblems.js'
import { differenceWhenToldAgain } from '../../testing/toldAgain.js'
import { charges } from '../objects.js'
import { bookErrors, totalBalance } from '../testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../testing/startMoneySandbox.js'

let money: MoneySandbox
beforeAll(async () => {
  money = await startMoneySandbox()
})
afterAll(async () => {
  expect(bookErrors(money.platform)).toEqual([])
  for (const charge of charges(money.platform)) expect(keyProblems('charge', charge)).toEqual([])
  expect(await differenceWhenToldAgain(money.sandbox)).toBeUndefined()
  await money.close()
})

describe('a charge without an intent', () => {
  it('takes a token, a customer’s card, or a payment method', async () => {
    const charge = await money.stripe.charges.create({
      amount: 1000,
      currency: 'jpy',
      source: 'tok_visa',
      description: 'old ways',
    })
    expect(charge).toMatchObject({
      status: 'succeeded',
      paid: true,
      captured: true,
      payment_intent: null,
      source: { object: 'card', last4: '4242', brand: 'Visa' },
      payment_method: expect.stringMatching(/^card_/),
      payment_method_details: { card: { last4: '4242' } },
    })
    const { id: customer } = await money.stripe.customers.create({})
    expect(await errorOf(money.stripe.charges.create({ amount: 1000, currency: 'jpy', customer }))).toMatchObject({
      code: 'missing',
    })
    const method = await money.stripe.paymentMethods.attach('pm_card_jcb', { customer })
    await money.stripe.customers.update(customer, { invoice_settings: { default_payment_method: method.id } })
    expect(await money.stripe.charges.create({ amount: 1000, currency: 'jpy', customer })).toMatchObject({
      customer,
      payment_method: method.id,
    })
    expect(await money.stripe.charges.create({ amount: 1000, currency: 'jpy', source: 'pm_card_visa' })).toMatchObject({
      status: 'succeeded',
    })
  })

  it('shows the card that the customer has had for long', async () => {
    const { id: customer } = await money.stripe.customers.create({ source: 'tok_mastercard' })
    const charge = await money.stripe.charges.create({ amount: 1000, currency: 'jpy', customer })
    expect(charge.source).toMatchObject({ id: charge.payment_method, object: 'card', customer, brand: 'MasterCard' })
  })

  it('is declined with the charge in the error', async () => {
    const error = await errorOf(
      money.stripe.charges.create({ amount: 1000, currency: 'jpy', source: 'tok_chargeDeclinedInsufficientFunds' }),
    )
    expect(error).toMatchObject({ statusCode: 402, code: 'card_declined', decline_code: 'insufficient_funds' })
    expect(await money.stripe.charges.retrieve(String(error.charge))).toMatchObject({
      status: 'failed',
      failure_code: 'card_declined',
      balance_transaction: null,
    })
    expect(
      await errorOf(
        money.stripe.charges.create({ amount: 1000, currency: 'jpy', source: 'tok_authenticationRequired' }),
      ),
    ).toMatchObject({ code: 'authentication_required' })
  })

  it('says what is missing or unknown', async () => {
    const errors = [
      [{ currency: 'jpy', source: 'tok_visa' }, { param: 'amount' }],
      [{ amount: 1000, source: 'tok_visa' }, { param: 'currency' }],
      [{ amount: 1000, currency: 'jpy' }, { param: 'source' }],
      [{ amount: 1000, currency: 'jpy', source: 'tok_gold' }, { code: 'resource_missing' }],
    ] as const
    for (const [params, expected] of errors) {
      expect(await errorOf(money.stripe.charges.create(params))).toMatchObject({ statusCode: 400, ...expected })
    }
  })
})

describe('a charge that only holds', () => {
  it('is captured in part, once', async () => {
    const before = totalBalance(money.platform, 'jpy')
    const held = await money.stripe.charges.create({
      amount: 1000,
      currency: 'jpy',
      source: 'tok_visa',
      capture: false,
    })
    expect(held).toMatchObject({ captured: false, balance_transaction: null })
    expect(totalBalance(money.platform, 'jpy')).toBe(before)
    const captured = await money.stripe.charges.capture(held.id, { amount: 600 })
    expect(captured).toMatchObject({ captured: true, amount_captured: 600, amount_refunded: 400 })
    expect(totalBalance(money.platform, 'jpy') - before).toBe(600 - 22)
    expect(await errorOf(money.stripe.charges.capture(held.id))).toMatchObject({ code: 'charge_already_captured' })
  })

  it('is let go after a week', async () => {
    const held = await money.stripe.charges.create({
      amount: 1000,
      currency: 'jpy',
      source: 'tok_visa',
      capture: false,
    })
    await money.days(8)
    expect(await money.stripe.charges.retrieve(held.id)).toMatchObject({ refunded: true, captured: false })
    expect(await errorOf(money.stripe.charges.capture(held.id))).toMatchObject({ code: 'charge_expired_for_capture' })
    expect((await money.stripe.events.list({ type: 'charge.expired' })).data).toHaveLength(1)
  })

  it('is captured together with its intent', async () => {
    const intent = await money.pay({ amount: 1000, currency: 'jpy', capture_method: 'manual' })
    await money.stripe.charges.capture(String(intent.latest_charge))
    expect(await money.stripe.paymentIntents.retrieve(intent.id)).toMatchObject({ status: 'succeeded' })
  })
})
