import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../../core/account.js'
import { errorOf } from '../../testing/errorOf.js'
import { keyProblems } from '../../testing/keyProblems.js'
import { differenceWhenToldAgain } from '../../testing/toldAgain.js'
import { type MoneySandbox, startMoneySandbox } from '../testing/startMoneySandbox.js'

let money: MoneySandbox
let author: AccountState
const customerId = async () => (await money.stripe.customers.create({})).id
const card = (number: string, more: object = {}) =>
  money.stripe.paymentMethods.create({
    type: 'card',
    card: { number, exp_month: 9, exp_year: 2030, cvc: '123', ...more },
  })
beforeAll(async () => {
  money = await startMoneySandbox()
  author = await money.connect('JP')
})
afterAll(async () => {
  expect(await differenceWhenToldAgain(money.sandbox)).toBeUndefined()
  await money.close()
})

describe('a payment method', () => {
  it('says what its bank could check', async () => {
    const plain = await card('4242424242424242')
    expect(plain.card?.checks).toEqual({
      address_line1_check: null,
      address_postal_code_check: null,
      cvc_check: 'pass',
    })
    expect(keyProblems('payment_method', plain)).toEqual([])
    const without = await money.stripe.paymentMethods.create({
      type: 'card',
      card: { number: '4242424242424242', exp_month: 1, exp_year: 30 },
      billing_details: { address: { line1: '1 Main St', postal_code: '97201' } },
    })
    expect(without.card).toMatchObject({
      exp_year: 2030,
      checks: { address_line1_check: 'pass', address_postal_code_check: 'pass', cvc_check: null },
    })
    expect((await card('4000000000000101')).card?.checks?.cvc_check).toBe('fail')
    expect((await card('4000000000000036')).card?.checks?.address_postal_code_check).toBe('fail')
  })

  it.each([
    [{ number: '4242424242424241' }, { code: 'incorrect_number', param: 'card[number]', statusCode: 402 }],
    [{ exp_month: 13 }, { code: 'invalid_expiry_month', param: 'card[exp_month]', statusCode: 402 }],
    [{ exp_year: 2020 }, { code: 'invalid_expiry_year', param: 'card[exp_year]', statusCode: 402 }],
    [{ cvc: '1' }, { code: 'invalid_cvc', param: 'card[cvc]', statusCode: 402 }],
  ])('is refused with %o', async (wrong, expected) => {
    expect(await errorOf(card('4242424242424242', wrong))).toMatchObject(expected)
  })

  it('of a kind that is not offered, or of no kind, is refused', async () => {
    expect(await errorOf(money.stripe.paymentMethods.create({ type: 'konbini' }))).toMatchObject({
      code: 'payment_method_unactivated',
      param: 'type',
    })
    expect(await errorOf(money.stripe.paymentMethods.create({}))).toMatchObject({
      code: 'parameter_missing',
      param: 'type',
    })
  })

  it('comes from a token that was made before, once', async () => {
    const token = await money.stripe.tokens.create({
      card: { number: '5555555555554444', exp_month: '3', exp_year: '2031', cvc: '111' },
    })
    const made = await money.stripe.paymentMethods.create({ type: 'card', card: { token: token.id } })
    expect(made.card).toMatchObject({ brand: 'mastercard', exp_month: 3, exp_year: 2031 })
    expect(
      await errorOf(money.stripe.paymentMethods.create({ type: 'card', card: { token: token.id } })),
    ).toMatchObject({
      statusCode: 400,
      code: 'token_already_used',
    })
  })
})

describe('attaching', () => {
  it('keeps it for one customer, is told about, and ends with detaching', async () => {
    const [first, second] = [await customerId(), await customerId()]
    const method = await card('4242424242424242')
    expect(await errorOf(money.stripe.paymentMethods.update(method.id, { metadata: { a: 'b' } }))).toMatchObject({
      statusCode: 400,
    })
    const attached = await money.stripe.paymentMethods.attach(method.id, { customer: first })
    expect(attached).toMatchObject({ id: method.id, customer: first })
    expect(await money.stripe.paymentMethods.attach(method.id, { customer: first })).toMatchObject({ id: method.id })
    expect(await errorOf(money.stripe.paymentMethods.attach(method.id, { customer: second }))).toMatchObject({
      statusCode: 400,
      param: 'payment_method',
    })
    expect((await money.stripe.paymentMethods.list({ customer: first, type: 'card' })).data).toMatchObject([
      { id: method.id },
    ])
    expect((await money.stripe.paymentMethods.list({ customer: second })).data).toEqual([])
    const updated = await money.stripe.paymentMethods.update(method.id, {
      allow_redisplay: 'always',
      billing_details: { name: 'Jenny', address: { city: 'Portland' } },
      card: { exp_month: 10, exp_year: 2032 },
      metadata: { a: 'b' },
    })
    expect(updated).toMatchObject({
      allow_redisplay: 'always',
      billing_details: { name: 'Jenny', address: { city: 'Portland', line1: null } },
      card: { exp_month: 10, exp_year: 2032 },
      metadata: { a: 'b' },
    })
    expect(await money.stripe.paymentMethods.detach(method.id)).toMatchObject({ customer: null })
    expect(await errorOf(money.stripe.paymentMethods.detach(method.id))).toMatchObject({ statusCode: 400 })
    expect(await errorOf(money.stripe.paymentMethods.attach(method.id, { customer: first }))).toMatchObject({
      statusCode: 400,
    })
    const { data } = await money.stripe.events.list({ limit: 3, type: 'payment_method.*' })
    expect(data.map(({ type }) => type)).toEqual([
      'payment_method.detached',
      'payment_method.updated',
      'payment_method.attached',
    ])
  })

  it('is declined for cards that refuse it, and not for one that only fails when charged', async () => {
    const customer = await customerId()
    expect(await errorOf(money.stripe.paymentMethods.attach('pm_card_chargeDeclined', { customer }))).toMatchObject({
      statusCode: 402,
      code: 'card_declined',
      decline_code: 'generic_decline',
    })
    const kept = await money.stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer })
    const error = await errorOf(money.pay({ amount: 500, currency: 'jpy', customer, payment_method: kept.id }))
    expect(error).toMatchObject({ statusCode: 402, code: 'card_declined' })
  })

  it('names what is unknown', async () => {
    expect(
      await errorOf(money.stripe.paymentMethods.attach('pm_nothing', { customer: await customerId() })),
    ).toMatchObject({
      statusCode: 404,
      param: 'payment_method',
    })
    expect(await errorOf(money.stripe.paymentMethods.attach('pm_card_visa', { customer: 'cus_nobody' }))).toMatchObject(
      {
        statusCode: 400,
        code: 'resource_missing',
        param: 'customer',
      },
    )
    expect(await errorOf(money.stripe.paymentMethods.attach('pm_card_visa', {}))).toMatchObject({ param: 'customer' })
    expect(await errorOf(money.stripe.paymentMethods.list({ customer: 'cus_nobody' }))).toMatchObject({
      param: 'customer',
    })
  })
})

describe('who may pay with it', () => {
  it('is its owner alone, and without an owner nobody twice', async () => {
    const [owner, other] = [await customerId(), await customerId()]
    const kept = await money.stripe.paymentMethods.attach('pm_card_visa', { customer: owner })
    const sale = { amount: 500, currency: 'jpy', payment_method: kept.id }
    expect(await errorOf(money.pay(sale))).toMatchObject({ statusCode: 400, param: 'payment_method' })
    expect(await errorOf(money.pay({ ...sale, customer: other }))).toMatchObject({
      statusCode: 400,
      param: 'payment_method',
    })
    for (let i = 0; i < 2; i++) expect((await money.pay({ ...sale, customer: owner })).status).toBe('succeeded')
    const loose = await card('4242424242424242')
    expect((await money.pay({ ...sale, payment_method: loose.id })).status).toBe('succeeded')
    expect(await errorOf(money.pay({ ...sale, payment_method: loose.id }))).toMatchObject({
      statusCode: 400,
      param: 'payment_method',
    })
  })

  it('is a connected account with a copy of it', async () => {
    const customer = await customerId()
    const kept = await money.stripe.paymentMethods.attach('pm_card_mastercard', { customer })
    const at = { stripeContext: author.id }
    const copy = await money.stripe.paymentMethods.create({ customer, payment_method: kept.id }, at)
    expect(copy).toMatchObject({ customer: null, card: { brand: 'mastercard', last4: '4444' } })
    expect((await money.pay({ amount: 500, currency: 'jpy', payment_method: copy.id }, author)).status).toBe(
      'succeeded',
    )
    expect(await errorOf(money.stripe.paymentMethods.create({ payment_method: kept.id }, at))).toMatchObject({
      param: 'customer',
    })
    expect(await errorOf(money.stripe.paymentMethods.create({ customer, payment_method: kept.id }))).toMatchObject({
      param: 'payment_method',
    })
  })

  it('is not a deleted customer', async () => {
    const gone = await customerId()
    await money.stripe.customers.del(gone)
    expect(await errorOf(money.pay({ amount: 500, currency: 'jpy', customer: gone }))).toMatchObject({
      param: 'customer',
    })
  })
})
