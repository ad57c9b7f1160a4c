import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scheduledScope } from '../money/scope.js'
import { type MoneySandbox, startMoneySandbox } from '../money/testing/startMoneySandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { attemptSetup } from './attemptSetup.js'
import { finishSetupAuthentication } from './confirmSetupIntent.js'
import { setupAttempts, setupIntents } from './objects.js'

let money: MoneySandbox
beforeAll(async () => {
  money = await startMoneySandbox()
})
afterAll(() => {
  for (const intent of setupIntents(money.platform)) expect(keyProblems('setup_intent', intent)).toEqual([])
  for (const attempt of setupAttempts(money.platform)) expect(keyProblems('setup_attempt', attempt)).toEqual([])
  return money.close()
})

const api = () => money.stripe.setupIntents
const customerId = async () => (await money.stripe.customers.create({})).id
const scope = () => scheduledScope(money.sandbox, money.platform)
const stored = (id: string) => {
  const intent = setupIntents(money.platform).get(id)
  if (!intent) throw new Error('not there')
  return intent
}

describe('a setup', () => {
  it('keeps a card for its customer, step by step', async () => {
    const customer = await customerId()
    const created = await api().create({ customer, description: 'for the gym', metadata: { a: '1' } })
    expect(created).toMatchObject({
      status: 'requires_payment_method',
      usage: 'off_session',
      payment_method_types: ['card'],
    })
    expect(await errorOf(api().confirm(created.id))).toMatchObject({ code: 'setup_intent_unexpected_state' })
    const ready = await api().update(created.id, { payment_method: 'pm_card_visa', metadata: { b: '2' } })
    expect(ready).toMatchObject({ status: 'requires_confirmation', metadata: { a: '1', b: '2' } })
    const done = await api().confirm(ready.id, { expand: ['latest_attempt', 'payment_method', 'customer'] })
    expect(done).toMatchObject({
      status: 'succeeded',
      customer: { id: customer },
      payment_method: { customer, card: { last4: '4242' } },
      latest_attempt: { object: 'setup_attempt', status: 'succeeded', setup_intent: ready.id, customer },
    })
    expect(await errorOf(api().confirm(ready.id))).toMatchObject({ code: 'setup_intent_unexpected_state' })
    expect(await errorOf(api().cancel(ready.id))).toMatchObject({ code: 'setup_intent_unexpected_state' })
    expect(await errorOf(api().update(ready.id, { payment_method: 'pm_card_visa' }))).toMatchObject({
      code: 'setup_intent_unexpected_state',
    })
    expect((await api().list({ customer })).data).toMatchObject([{ id: ready.id }])
    const { data } = await money.stripe.events.list({ limit: 3 })
    expect(data.map(({ type }) => type)).toEqual([
      'setup_intent.succeeded',
      'payment_method.attached',
      'setup_intent.created',
    ])
  })

  it('is declined, and can be tried with another card', async () => {
    const error = await errorOf(api().create({ confirm: true, payment_method: 'pm_card_visa_chargeDeclined' }))
    expect(error).toMatchObject({
      statusCode: 402,
      type: 'StripeCardError',
      code: 'card_declined',
      setup_intent: {
        status: 'requires_payment_method',
        payment_method: null,
        last_setup_error: { code: 'card_declined' },
      },
    })
    const id = String(error.setup_intent?.id)
    expect(await api().confirm(id, { payment_method: 'pm_card_visa' })).toMatchObject({
      status: 'succeeded',
      last_setup_error: null,
    })
  })

  it('asks the card’s holder, who may refuse', async () => {
    const waiting = await api().create({ confirm: true, payment_method: 'pm_card_authenticationRequired' })
    expect(waiting).toMatchObject({ status: 'requires_action', next_action: { type: 'use_stripe_sdk' } })
    expect(finishSetupAuthentication(scope(), stored(waiting.id), false)).toMatchObject({
      status: 'requires_payment_method',
      last_setup_error: { code: 'setup_intent_authentication_failure' },
    })
    const again = await api().confirm(waiting.id, {
      payment_method: 'pm_card_authenticationRequired',
      return_url: 'https://example.com',
    })
    expect(again.next_action?.type).toBe('redirect_to_url')
    expect(finishSetupAuthentication(scope(), stored(again.id), true).status).toBe('succeeded')
  })

  it('makes a card good for payments without its holder', async () => {
    const customer = await customerId()
    const waiting = await api().create({
      confirm: true,
      customer,
      payment_method: 'pm_card_authenticationRequiredOnSetup',
    })
    const done = finishSetupAuthentication(scope(), stored(waiting.id), true)
    const paid = await money.pay({
      amount: 900,
      currency: 'jpy',
      customer,
      off_session: true,
      payment_method: String(done.payment_method),
    })
    expect(paid.status).toBe('succeeded')
  })

  it('writes down what was agreed', async () => {
    const done = await api().create({
      confirm: true,
      payment_method: 'pm_card_visa',
      mandate_data: { customer_acceptance: { type: 'offline', offline: {} } },
      expand: ['mandate'],
    })
    expect(done.mandate).toMatchObject({ object: 'mandate', customer_acceptance: { type: 'offline', offline: {} } })
  })

  it('can be canceled', async () => {
    const { id } = await api().create({})
    expect(await api().cancel(id, { cancellation_reason: 'abandoned' })).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'abandoned',
    })
    expect(await errorOf(api().verifyMicrodeposits(id))).toMatchObject({ code: 'setup_intent_unexpected_state' })
    expect(await errorOf(api().retrieve('seti_none'))).toMatchObject({ statusCode: 404 })
  })

  it('is an outcome for other parts of the sandbox', async () => {
    const open = async () => stored((await api().create({})).id)
    expect(attemptSetup(scope(), await open(), { payment_method: 'pm_card_visa' })).toMatchObject({
      outcome: 'success',
    })
    expect(attemptSetup(scope(), await open(), { payment_method: 'pm_card_visa_chargeDeclined' })).toMatchObject({
      outcome: 'declined',
      error: { status: 402 },
    })
    expect(attemptSetup(scope(), await open(), { payment_method: 'pm_card_authenticationRequired' })).toMatchObject({
      outcome: 'requires_action',
    })
  })

  it('refuses payers who do not exist, and the balance of accounts of a Japanese platform', async () => {
    expect(await errorOf(api().create({ customer: 'cus_nobody' }))).toMatchObject({ param: 'customer' })
    expect(await errorOf(api().create({ customer_account: 'acct_nobody' }))).toMatchObject({
      param: 'customer_account',
    })
    expect(
      await errorOf(api().create({ confirm: true, payment_method_data: { type: 'stripe_balance' } })),
    ).toMatchObject({ statusCode: 400, code: 'payment_method_unactivated' })
  })
})
