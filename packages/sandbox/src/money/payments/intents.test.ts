import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createConfirmationToken } from '../../confirmationTokens/createConfirmationToken.js'
import type { AccountState } from '../../core/account.js'
import { errorOf } from '../../testing/errorOf.js'
import { keyProblems } from '../../testing/keyProblems.js'
import { createCard } from '../cards/paymentMethods.js'
import { cardOfTemplate } from '../cards/testCards.js'
import { charges, paymentIntents } from '../objects.js'
import { scheduledScope } from '../scope.js'
import { bookErrors, totalBalance } from '../testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../testing/startMoneySandbox.js'
import { attemptPayment } from './attemptPayment.js'
import { finishAuthentication } from './finishAuthentication.js'

let money: MoneySandbox
let author: AccountState
beforeAll(async () => {
  money = await startMoneySandbox()
  author = await money.connect('JP')
})
afterAll(() => {
  expect([money.platform, author].flatMap(bookErrors)).toEqual([])
  for (const account of [money.platform, author]) {
    for (const intent of paymentIntents(account)) expect(keyProblems('payment_intent', intent)).toEqual([])
    for (const charge of charges(account)) expect(keyProblems('charge', charge)).toEqual([])
  }
  return money.close()
})

const scope = () => scheduledScope(money.sandbox, money.platform)
const intents = () => money.stripe.paymentIntents
const customerId = async () => (await money.stripe.customers.create({})).id

describe('what an intent goes through', () => {
  it('waits for a payment method, for its confirmation, and is paid', async () => {
    const created = await intents().create({ amount: 800, currency: 'jpy' })
    expect(created).toMatchObject({
      status: 'requires_payment_method',
      payment_method_types: ['card'],
      automatic_payment_methods: { enabled: true },
      capture_method: 'automatic_async',
      client_secret: expect.stringMatching(new RegExp(`^${created.id}_secret_\\w+$`)),
    })
    expect(await errorOf(intents().confirm(created.id))).toMatchObject({ code: 'payment_intent_unexpected_state' })
    const ready = await intents().update(created.id, {
      payment_method: 'pm_card_visa',
      amount: 900,
      metadata: { a: '1' },
    })
    expect(ready).toMatchObject({ status: 'requires_confirmation', amount: 900, metadata: { a: '1' } })
    const paid = await intents().confirm(ready.id, { amount_to_confirm: 900 })
    expect(paid).toMatchObject({ status: 'succeeded', amount_received: 900 })
    expect(await errorOf(intents().update(paid.id, { amount: 100 }))).toMatchObject({
      statusCode: 400,
      code: 'payment_intent_unexpected_state',
    })
    expect(await intents().update(paid.id, { description: 'later', metadata: { b: '2' } })).toMatchObject({
      description: 'later',
      metadata: { a: '1', b: '2' },
    })
    expect(await errorOf(intents().cancel(paid.id))).toMatchObject({ code: 'payment_intent_unexpected_state' })
    expect(await errorOf(intents().capture(paid.id))).toMatchObject({ code: 'payment_intent_unexpected_state' })
  })

  it('refuses another amount than the buyer saw, and parameters without confirmation', async () => {
    const { id } = await intents().create({ amount: 800, currency: 'jpy', payment_method: 'pm_card_visa' })
    expect(await errorOf(intents().confirm(id, { amount_to_confirm: 700 }))).toMatchObject({
      param: 'amount_to_confirm',
    })
    for (const params of [
      { off_session: true },
      { return_url: 'https://example.com' },
      { error_on_requires_action: true },
    ]) {
      expect(await errorOf(intents().create({ amount: 800, currency: 'jpy', ...params }))).toMatchObject({
        param: Object.keys(params)[0],
      })
    }
    expect(await errorOf(intents().confirm(id, { return_url: 'javascript:alert(1)' }))).toMatchObject({
      code: 'url_invalid',
      param: 'return_url',
    })
  })

  it('is only shown to those who know its secret, where one is passed', async () => {
    const { client_secret, id } = await intents().create({ amount: 800, currency: 'jpy' })
    expect(await intents().retrieve(id, { client_secret: String(client_secret) })).toMatchObject({ id })
    expect(await errorOf(intents().retrieve(id, { client_secret: 'pi_1_secret_2' }))).toMatchObject({
      statusCode: 400,
      param: 'client_secret',
    })
  })

  it('can be given up, with a reason, while it is open', async () => {
    const { id } = await intents().create({ amount: 800, currency: 'jpy' })
    const canceled = await intents().cancel(id, { cancellation_reason: 'abandoned' })
    expect(canceled).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'abandoned',
      canceled_at: expect.any(Number),
    })
    expect(await errorOf(intents().confirm(id, { payment_method: 'pm_card_visa' }))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    })
  })

  it('is confirmed twice where that was asked for: once for the bank, once by the server', async () => {
    const waiting = await money.pay({
      amount: 900,
      currency: 'jpy',
      confirmation_method: 'manual',
      payment_method: 'pm_card_threeDSecure2Required',
    })
    const intent = paymentIntents(money.platform).get(waiting.id)
    if (!intent) throw new Error('not there')
    expect(finishAuthentication(scope(), intent, true)).toMatchObject({
      status: 'requires_confirmation',
      next_action: null,
    })
    expect(await intents().confirm(intent.id)).toMatchObject({ status: 'succeeded' })
  })

  it('fails instead of waiting where that was asked for', async () => {
    const error = await errorOf(
      money.pay({
        amount: 900,
        currency: 'jpy',
        error_on_requires_action: true,
        payment_method: 'pm_card_authenticationRequired',
      }),
    )
    expect(error).toMatchObject({ statusCode: 402, code: 'authentication_required' })
  })

  it('asks the bank of a card that leaves it to the seller only when told to', async () => {
    const sale = { amount: 900, currency: 'jpy', payment_method: 'pm_card_threeDSecureOptional' }
    expect((await money.pay(sale)).status).toBe('succeeded')
    const asked = await money.pay({ ...sale, payment_method_options: { card: { request_three_d_secure: 'any' } } })
    expect(asked).toMatchObject({
      status: 'requires_action',
      payment_method_options: { card: { request_three_d_secure: 'any' } },
    })
  })

  it('can only be paid with what is allowed', async () => {
    const sale = { amount: 900, currency: 'jpy' }
    expect(await intents().create({ ...sale, allowed_payment_method_types: ['card'] })).toMatchObject({
      allowed_payment_method_types: ['card'],
      payment_method_types: ['card'],
    })
    expect(await errorOf(intents().create({ ...sale, excluded_payment_method_types: ['card'] }))).toMatchObject({
      statusCode: 400,
      param: 'excluded_payment_method_types',
    })
    expect(await errorOf(intents().create({ ...sale, allowed_payment_method_types: ['konbini'] }))).toMatchObject({
      param: 'allowed_payment_method_types',
    })
  })
})

describe('another part of the sandbox', () => {
  it('is told what became of a payment instead of an error', async () => {
    const open = async () => {
      const { id } = await intents().create({ amount: 900, currency: 'jpy' })
      const intent = paymentIntents(money.platform).get(id)
      if (!intent) throw new Error('not there')
      return intent
    }
    expect(attemptPayment(scope(), await open(), { payment_method: 'pm_card_visa' })).toMatchObject({
      outcome: 'success',
      intent: { status: 'succeeded' },
    })
    expect(attemptPayment(scope(), await open(), { payment_method: 'pm_card_threeDSecure2Required' })).toMatchObject({
      outcome: 'requires_action',
      intent: { status: 'requires_action' },
    })
    expect(attemptPayment(scope(), await open(), { payment_method: 'pm_card_visa_chargeDeclined' })).toMatchObject({
      outcome: 'declined',
      intent: { status: 'requires_payment_method' },
      error: { status: 402, body: { code: 'card_declined' } },
    })
    const intent = await open()
    expect(() => attemptPayment(scope(), intent, { payment_method: 'pm_card_gold' })).toThrow('No such PaymentMethod')
  })
})

describe('a card that is kept for later', () => {
  it('belongs to the customer once it has paid, and can then be charged without them', async () => {
    const customer = await customerId()
    const first = await money.pay({
      amount: 900,
      currency: 'jpy',
      customer,
      payment_method: 'pm_card_authenticationRequiredOnSetup',
      setup_future_usage: 'off_session',
    })
    expect(first).toMatchObject({ status: 'requires_action', setup_future_usage: 'off_session' })
    const intent = paymentIntents(money.platform).get(first.id)
    if (!intent) throw new Error('not there')
    const paid = finishAuthentication(scope(), intent, true)
    const method = String(paid.payment_method)
    expect(await money.stripe.paymentMethods.retrieve(method)).toMatchObject({ customer })
    const later = await money.pay({ amount: 900, currency: 'jpy', customer, payment_method: method, off_session: true })
    expect(later.status).toBe('succeeded')
  })

  it('is charged by a mandate that says what the buyer agreed to', async () => {
    const customer = await customerId()
    const paid = await money.pay({
      amount: 900,
      currency: 'jpy',
      customer,
      setup_future_usage: 'off_session',
      mandate_data: {
        customer_acceptance: { type: 'online', online: { ip_address: '127.0.0.1', user_agent: 'test' } },
      },
    })
    const charge = await money.stripe.charges.retrieve(String(paid.latest_charge))
    const id = String(charge.payment_method_details?.card?.mandate)
    const mandate = await money.stripe.mandates.retrieve(id, { expand: ['payment_method'] })
    expect(mandate).toMatchObject({
      customer_acceptance: { type: 'online', online: { ip_address: '127.0.0.1' } },
      payment_method: { id: paid.payment_method },
      status: 'active',
      type: 'multi_use',
    })
    expect(keyProblems('mandate', mandate)).toEqual([])
    await money.stripe.paymentMethods.detach(String(paid.payment_method))
    expect((await money.stripe.mandates.retrieve(id)).status).toBe('inactive')
    expect(await errorOf(money.stripe.mandates.retrieve('mandate_none'))).toMatchObject({ statusCode: 404 })
  })
})

describe('a confirmation token', () => {
  it('confirms one intent with what the buyer entered', async () => {
    const card = cardOfTemplate('pm_card_visa')
    if (!card) throw new Error('no card')
    const token = createConfirmationToken(scope(), createCard(scope(), card), { returnUrl: 'https://example.com/done' })
    expect(keyProblems('confirmation_token', token)).toEqual([])
    expect(await money.stripe.confirmationTokens.retrieve(token.id)).toMatchObject({
      payment_method_preview: { type: 'card', card: { last4: '4242' } },
      payment_intent: null,
    })
    const sale = { amount: 900, currency: 'jpy', confirm: true, confirmation_token: token.id }
    const paid = await intents().create(sale)
    expect(paid).toMatchObject({ status: 'succeeded' })
    expect(await money.stripe.confirmationTokens.retrieve(token.id)).toMatchObject({ payment_intent: paid.id })
    expect(await errorOf(intents().create(sale))).toMatchObject({ statusCode: 400, param: 'confirmation_token' })
    expect(await errorOf(intents().create({ ...sale, confirmation_token: 'ctoken_none' }))).toMatchObject({
      code: 'resource_missing',
      param: 'confirmation_token',
    })
  })

  it('is good for twelve hours', async () => {
    const card = cardOfTemplate('pm_card_visa')
    if (!card) throw new Error('no card')
    const token = createConfirmationToken(scope(), createCard(scope(), card))
    await money.sandbox.clock.advance(43_201)
    const { id } = await intents().create({ amount: 900, currency: 'jpy' })
    expect(await errorOf(intents().confirm(id, { confirmation_token: token.id }))).toMatchObject({
      param: 'confirmation_token',
    })
  })
})

describe('money that is held', () => {
  const hold = (card: object = {}) =>
    money.pay({ amount: 1000, currency: 'jpy', capture_method: 'manual', payment_method_options: { card } })

  it('can be more than was asked for at first, where the bank was asked for that', async () => {
    const plain = await hold()
    expect(await errorOf(intents().incrementAuthorization(plain.id, { amount: 1500 }))).toMatchObject({
      statusCode: 400,
    })
    const held = await hold({ request_incremental_authorization: 'if_available' })
    expect(await errorOf(intents().incrementAuthorization(held.id, { amount: 1000 }))).toMatchObject({
      param: 'amount',
    })
    expect(await intents().incrementAuthorization(held.id, { amount: 1500 })).toMatchObject({
      amount: 1500,
      amount_capturable: 1500,
      status: 'requires_capture',
    })
    expect(await intents().capture(held.id)).toMatchObject({ amount_received: 1500 })
  })

  it('can be taken with a fifth on top, and given back whole', async () => {
    const held = await hold({ request_overcapture: 'if_available' })
    expect(await errorOf(intents().capture(held.id, { amount_to_capture: 1201 }))).toMatchObject({
      code: 'amount_too_large',
    })
    const before = totalBalance(money.platform, 'jpy')
    const captured = await intents().capture(held.id, { amount_to_capture: 1200 })
    expect(captured).toMatchObject({ amount: 1000, amount_received: 1200 })
    expect(totalBalance(money.platform, 'jpy') - before).toBe(1200 - 43)
    const refund = await money.stripe.refunds.create({ payment_intent: held.id })
    expect(refund.amount).toBe(1200)
    expect(totalBalance(money.platform, 'jpy') - before).toBe(-43)
  })

  it('is held for a month where that was asked for', async () => {
    const held = await hold({ request_extended_authorization: 'if_available' })
    await money.days(20)
    expect(await intents().retrieve(held.id)).toMatchObject({ status: 'requires_capture' })
    await money.days(11)
    expect(await intents().retrieve(held.id)).toMatchObject({ status: 'canceled', cancellation_reason: 'automatic' })
  })

  it('is not taken in parts', async () => {
    const held = await hold()
    expect(await errorOf(intents().capture(held.id, { final_capture: false }))).toMatchObject({
      param: 'final_capture',
    })
  })
})

describe('what a payment is for', () => {
  it('is kept line by line', async () => {
    const line = { product_name: 'Novel', quantity: 2, unit_cost: 400, tax: { total_tax_amount: 80 } }
    const intent = await intents().create({
      amount: 980,
      currency: 'jpy',
      amount_details: { line_items: [line, { product_name: 'Post', quantity: 1, unit_cost: 100 }] },
      expand: ['amount_details.line_items'],
    })
    expect(intent.amount_details?.error).toBeUndefined()
    expect(intent.amount_details?.line_items?.data).toMatchObject([
      { product_name: 'Novel', tax: { total_tax_amount: 80 } },
      { unit_cost: 100 },
    ])
    const page = await intents().listAmountDetailsLineItems(intent.id, { limit: 1 })
    expect(page).toMatchObject({ has_more: true, data: [{ product_name: 'Novel' }] })
    const next = await intents().listAmountDetailsLineItems(intent.id, { starting_after: page.data[0]?.id ?? '' })
    expect(next).toMatchObject({ has_more: false, data: [{ product_name: 'Post' }] })
    const wrong = { amount: 999, currency: 'jpy', amount_details: { line_items: [line] } }
    expect((await intents().create(wrong)).amount_details?.error?.code).toBe('amount_details_amount_mismatch')
    const enforced = { ...wrong, amount_details: { ...wrong.amount_details, enforce_arithmetic_validation: true } }
    expect(await errorOf(intents().create(enforced))).toMatchObject({ code: 'amount_details_amount_mismatch' })
  })

  it('reaches the transfer and the payment of a destination charge', async () => {
    const paid = await money.pay({
      amount: 1000,
      currency: 'jpy',
      transfer_data: {
        destination: author.id,
        description: 'share',
        metadata: { order: '7' },
        payment_data: { description: 'yours' },
      },
    })
    const charge = await money.stripe.charges.retrieve(String(paid.latest_charge), {
      expand: ['transfer.destination_payment'],
    })
    expect(charge.transfer).toMatchObject({
      description: 'share',
      metadata: { order: '7' },
      destination_payment: { description: 'yours' },
    })
  })
})

describe('what does not apply to cards', () => {
  it('is refused in Stripe’s words', async () => {
    const { id } = await intents().create({ amount: 900, currency: 'jpy' })
    expect(await errorOf(intents().applyCustomerBalance(id))).toMatchObject({ statusCode: 400 })
    expect(await errorOf(intents().verifyMicrodeposits(id, { amounts: [32, 45] }))).toMatchObject({
      statusCode: 400,
      code: 'payment_intent_unexpected_state',
    })
    expect(
      await errorOf(intents().create({ amount: 900, currency: 'jpy', payment_method_data: { type: 'konbini' } })),
    ).toMatchObject({ code: 'payment_method_unactivated' })
    expect(await errorOf(intents().retrieve('pi_none'))).toMatchObject({ statusCode: 404, param: 'id' })
  })

  it('nor do descriptors that no statement could print', async () => {
    for (const statement_descriptor_suffix of ['x'.repeat(23), 'a*b', '12345']) {
      expect(
        await errorOf(intents().create({ amount: 900, currency: 'jpy', statement_descriptor_suffix })),
      ).toMatchObject({
        param: 'statement_descriptor_suffix',
      })
    }
    const paid = await money.pay({
      amount: 900,
      currency: 'jpy',
      statement_descriptor_suffix: 'AUTUMN',
      payment_method_options: {
        card: { statement_descriptor_suffix_kana: 'アキ', statement_descriptor_suffix_kanji: '秋号' },
      },
    })
    expect(paid.payment_method_options?.card).toMatchObject({
      statement_descriptor_suffix_kana: 'アキ',
      statement_descriptor_suffix_kanji: '秋号',
    })
    const charge = await money.stripe.charges.retrieve(String(paid.latest_charge))
    expect(charge.calculated_statement_descriptor).toMatch(/\* AUTUMN$/)
  })
})

describe('a card from abroad', () => {
  it('costs more in the United States, and the same in Japan', async () => {
    const river = await money.connect('US')
    const feeOf = async (payment_method: string, account: AccountState, amount: number, currency: string) => {
      const { latest_charge: charge } = await money.pay({ amount, currency, payment_method }, account)
      const [transaction] = (
        await money.stripe.balanceTransactions.list({ source: String(charge) }, { stripeContext: account.id })
      ).data
      return transaction?.fee
    }
    expect(await feeOf('pm_card_us', river, 10_000, 'usd')).toBe(320)
    expect(await feeOf('pm_card_jp', river, 10_000, 'usd')).toBe(470)
    expect(await feeOf('pm_card_us', author, 10_000, 'jpy')).toBe(360)
    expect(await feeOf('pm_card_jp', author, 10_000, 'jpy')).toBe(360)
  })
})

describe('an account that refuses cards whose details do not match', () => {
  it('declines them', async () => {
    const strict = await money.connect('US', {
      settings: { card_payments: { decline_on: { cvc_failure: true, avs_failure: true } } },
    })
    const pay = (payment_method: string) => money.pay({ amount: 900, currency: 'usd', payment_method }, strict)
    expect(await errorOf(pay('pm_card_cvcCheckFail'))).toMatchObject({ code: 'incorrect_cvc', param: 'cvc' })
    expect(await errorOf(pay('pm_card_avsZipFail'))).toMatchObject({ code: 'incorrect_zip' })
    expect((await pay('pm_card_visa')).status).toBe('succeeded')
  })
})

describe('the receipt', () => {
  it('is a page that only those who have its address can find', async () => {
    const paid = await money.pay(
      { amount: 1980, currency: 'jpy', description: '秋号', receipt_email: 'a@example.com' },
      author,
    )
    const charge = await money.stripe.charges.retrieve(String(paid.latest_charge), {}, { stripeContext: author.id })
    const read = (url: string, language: string) => fetch(url, { headers: { 'Accept-Language': language } })
    const japanese = await read(String(charge.receipt_url), 'ja')
    expect(japanese.status).toBe(200)
    const text = await japanese.text()
    expect(text).toContain('￥1,980')
    expect(text).toContain('秋号')
    expect(await (await read(String(charge.receipt_url), 'en')).text()).toContain('¥1,980')
    expect((await read(`${charge.receipt_url}x`, 'en')).status).toBe(404)
  })
})
