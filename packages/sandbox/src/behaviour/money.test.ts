import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../core/account.js'
import { type MoneySandbox, startMoneySandbox } from '../money/testing/startMoneySandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { raw } from '../testing/rawRequest.js'

let money: MoneySandbox
let stripe: Stripe
let author: AccountState
let american: AccountState
let ask: ReturnType<typeof raw>

beforeAll(async () => {
  money = await startMoneySandbox()
  stripe = money.stripe
  author = await money.connect('JP')
  american = await money.connect('US')
  const one = raw(money)
  ask = (method, path, options = {}) => one(method, path, { key: 'sk_test_money', ...options })
})

afterAll(() => money.close())

const jpy = { currency: 'jpy' } as const
const refusal = async (call: Promise<unknown>) => {
  const { statusCode, code, param } = await errorOf(call)
  return { statusCode, code, param }
}
const pay = (params: Partial<Stripe.PaymentIntentCreateParams> = {}, account?: AccountState) =>
  money.pay({ amount: 5000, ...jpy, ...params }, account)
const chargeOf = async (intent: Stripe.PaymentIntent, options: Stripe.RequestOptions = {}) =>
  stripe.charges.retrieve(String(intent.latest_charge), { expand: ['balance_transaction'] }, options)
const available = async (options: Stripe.RequestOptions = {}, currency = 'jpy') =>
  (await stripe.balance.retrieve({}, options)).available.find((one) => one.currency === currency)?.amount ?? 0

describe('a payment intent', () => {
  it('goes from state to state', async () => {
    const made = await stripe.paymentIntents.create({ amount: 500, ...jpy })
    expect(made.status).toBe('requires_payment_method')
    expect(made.client_secret).toMatch(new RegExp(`^${made.id}_secret_[A-Za-z0-9]+$`))
    expect(made).not.toHaveProperty('charges')
    const ready = await stripe.paymentIntents.update(made.id, { payment_method: 'pm_card_visa' })
    expect(ready.status).toBe('requires_confirmation')
    const paid = await stripe.paymentIntents.confirm(made.id, { return_url: 'https://example.com' })
    expect(paid).toMatchObject({
      status: 'succeeded',
      amount_received: 500,
      latest_charge: expect.stringMatching(/^ch_/),
    })
    for (const call of [
      stripe.paymentIntents.confirm(made.id),
      stripe.paymentIntents.cancel(made.id),
      stripe.paymentIntents.capture(made.id),
    ]) {
      const error = await errorOf(call)
      expect(error).toMatchObject({ statusCode: 400, code: 'payment_intent_unexpected_state' })
      expect(error.payment_intent).toMatchObject({ id: made.id, status: 'succeeded' })
    }
  })

  it.each([
    ['jpy', 49, 'amount_too_small'],
    ['usd', 49, 'amount_too_small'],
    ['jpy', 100_000_000, 'amount_too_large'],
    ['usd', 100_000_000, 'amount_too_large'],
  ])('in %s is not of %i', async (currency, amount, code) => {
    expect(await refusal(stripe.paymentIntents.create({ amount, currency }))).toMatchObject({ statusCode: 400, code })
  })

  it('may be of the least and the most', async () => {
    for (const [currency, amount] of [
      ['jpy', 50],
      ['usd', 50],
      ['jpy', 99_999_999],
    ] as const) {
      expect((await stripe.paymentIntents.create({ amount, currency })).amount).toBe(amount)
    }
  })

  it('offers what was allowed and not excluded', async () => {
    const made = await stripe.paymentIntents.create({ amount: 500, ...jpy, allowed_payment_method_types: ['card'] })
    expect(made.payment_method_types).toEqual(['card'])
    const without = await stripe.paymentIntents.create({
      amount: 500,
      ...jpy,
      excluded_payment_method_types: ['konbini'],
    })
    expect(without.payment_method_types).not.toContain('konbini')
    expect(without.payment_method_types).toContain('card')
  })

  it('asks for more by a page or by the library', async () => {
    const there = await pay({ payment_method: 'pm_card_threeDSecure2Required', return_url: 'https://example.com/back' })
    expect(there).toMatchObject({
      status: 'requires_action',
      next_action: {
        type: 'redirect_to_url',
        redirect_to_url: { return_url: 'https://example.com/back', url: expect.stringContaining(money.url) },
      },
    })
    expect((await fetch(there.next_action?.redirect_to_url?.url ?? '')).status).toBe(200)
    const here = await pay({ payment_method: 'pm_card_threeDSecure2Required' })
    expect(here.next_action?.type).toBe('use_stripe_sdk')
    const error = await errorOf(pay({ payment_method: 'pm_card_authenticationRequired', off_session: true }))
    expect(error).toMatchObject({ statusCode: 402, code: 'authentication_required', type: 'StripeCardError' })
  })

  it('that is declined says so in every place', async () => {
    const error = await errorOf(pay({ payment_method: 'pm_card_chargeDeclinedInsufficientFunds' }))
    expect(error).toMatchObject({
      statusCode: 402,
      type: 'StripeCardError',
      code: 'card_declined',
      decline_code: 'insufficient_funds',
      payment_intent: {
        status: 'requires_payment_method',
        payment_method: null,
        last_payment_error: { code: 'card_declined', decline_code: 'insufficient_funds' },
      },
    })
    const charge = await stripe.charges.retrieve(error.charge ?? '')
    expect(charge).toMatchObject({
      status: 'failed',
      failure_code: 'card_declined',
      paid: false,
      balance_transaction: null,
    })
  })

  it('attaches no card that is declined, but one that fails later', async () => {
    const { id: customer } = await stripe.customers.create()
    expect(await errorOf(stripe.paymentMethods.attach('pm_card_chargeDeclined', { customer }))).toMatchObject({
      statusCode: 402,
      code: 'card_declined',
    })
    const kept = await stripe.paymentMethods.attach('pm_card_chargeCustomerFail', { customer })
    expect(kept.id).toMatch(/^pm_[A-Za-z0-9]+$/)
    expect(kept.id).not.toBe('pm_card_chargeCustomerFail')
    expect(await errorOf(pay({ customer, payment_method: kept.id }))).toMatchObject({ statusCode: 402 })
  })

  it('is held, taken in part, and let go', async () => {
    const before = await stripe.balance.retrieve()
    const held = await pay({ capture_method: 'manual' })
    expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: 5000, amount_received: 0 })
    expect((await chargeOf(held)).balance_transaction).toBeNull()
    expect((await stripe.balance.retrieve()).pending).toEqual(before.pending)
    expect(await refusal(stripe.paymentIntents.capture(held.id, { amount_to_capture: 5001 }))).toMatchObject({
      statusCode: 400,
    })
    const taken = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 2000 })
    expect(taken).toMatchObject({ status: 'succeeded', amount_capturable: 0, amount_received: 2000 })
    expect(await chargeOf(taken)).toMatchObject({ amount_captured: 2000, amount_refunded: 3000, captured: true })
    const other = await pay({ capture_method: 'manual' })
    expect(await stripe.paymentIntents.cancel(other.id)).toMatchObject({ status: 'canceled', amount_capturable: 0 })
  })

  it('refuses shares that cannot be', async () => {
    const destination = author.id
    const create = (params: Partial<Stripe.PaymentIntentCreateParams>) =>
      refusal(stripe.paymentIntents.create({ amount: 1000, ...jpy, ...params }))
    expect((await create({ application_fee_amount: 1001, transfer_data: { destination } })).statusCode).toBe(400)
    expect((await create({ application_fee_amount: 10 })).statusCode).toBe(400)
    expect((await create({ application_fee_amount: 10, transfer_data: { destination, amount: 500 } })).statusCode).toBe(
      400,
    )
    expect((await create({ transfer_data: { destination: 'acct_nobody' } })).statusCode).toBe(400)
    const fresh = await stripe.accounts.create({ type: 'custom', country: 'JP' })
    expect((await create({ transfer_data: { destination: fresh.id } })).statusCode).toBe(400)
  })
})

describe('a setup intent', () => {
  it('keeps a card for its customer without money', async () => {
    const { id: customer } = await stripe.customers.create()
    const made = await stripe.setupIntents.create({
      customer,
      payment_method: 'pm_card_visa',
      confirm: true,
      usage: 'off_session',
    })
    expect(made).toMatchObject({ object: 'setup_intent', status: 'succeeded', customer, usage: 'off_session' })
    expect((await stripe.paymentMethods.list({ customer })).data.map(({ id }) => id)).toEqual([made.payment_method])
    expect(await refusal(stripe.setupIntents.cancel(made.id))).toMatchObject({ code: 'setup_intent_unexpected_state' })
  })
})

describe('the ledger', () => {
  it.each([
    ['JP', 'jpy', 10_000, 360],
    ['JP', 'jpy', 999, 36],
    ['US', 'usd', 10_000, 320],
    ['US', 'usd', 999, 59],
  ] as const)('in %s takes the fee of %s %i', async (country, currency, amount, fee) => {
    const at = { stripeContext: (country === 'JP' ? author : american).id }
    const intent = await pay({ amount, currency }, country === 'JP' ? author : american)
    const { balance_transaction } = await chargeOf(intent, at)
    expect(balance_transaction).toMatchObject({
      object: 'balance_transaction',
      type: 'charge',
      reporting_category: 'charge',
      amount,
      currency,
      status: 'pending',
      source: intent.latest_charge,
      exchange_rate: null,
    })
    expect(balance_transaction).toMatchObject({ fee, net: amount - fee })
  })

  it('of a direct charge names Stripe’s fee and the application’s', async () => {
    const payer = await money.connect('JP', {
      controller: { fees: { payer: 'account' }, losses: { payments: 'stripe' }, stripe_dashboard: { type: 'full' } },
    })
    const intent = await pay({ amount: 10_000, application_fee_amount: 300 }, payer)
    const { balance_transaction: booked } = await chargeOf(intent, { stripeContext: payer.id })
    expect(booked).toMatchObject({ amount: 10_000, fee: 660, net: 9340, currency: 'jpy' })
    const details = typeof booked === 'object' ? (booked?.fee_details ?? []) : []
    expect(details.map(({ type, amount }) => [type, amount]).sort()).toEqual([
      ['application_fee', 300],
      ['stripe_fee', 360],
    ])
    const [fee] = (await stripe.applicationFees.list({ expand: ['data.balance_transaction'] })).data
    expect(fee).toMatchObject({
      account: payer.id,
      amount: 300,
      charge: intent.latest_charge,
      balance_transaction: { type: 'application_fee', amount: 300, net: 300, source: fee?.id },
    })
  })

  it('of a destination charge follows the money to the account', async () => {
    const intent = await pay({ amount: 10_000, transfer_data: { destination: author.id, amount: 9000 } })
    const charge = await stripe.charges.retrieve(String(intent.latest_charge), {
      expand: ['transfer', 'balance_transaction'],
    })
    expect(charge.balance_transaction).toMatchObject({ amount: 10_000, fee: 360, net: 9640 })
    expect(charge.transfer).toMatchObject({
      amount: 9000,
      destination: author.id,
      source_transaction: charge.id,
      destination_payment: expect.stringMatching(/^py_/),
    })
    const refund = await stripe.refunds.create({ charge: charge.id, amount: 5000, reverse_transfer: true })
    const transfer = await stripe.transfers.retrieve(
      typeof charge.transfer === 'object' ? (charge.transfer?.id ?? '') : '',
    )
    expect(transfer).toMatchObject({ amount_reversed: 4500, reversed: false })
    expect(refund.transfer_reversal).toMatch(/^trr_/)
  })

  it('converts at a rate that it tells', async () => {
    const intent = await pay({ amount: 1000, currency: 'usd' })
    const { balance_transaction } = await chargeOf(intent)
    expect(balance_transaction).toMatchObject({ currency: 'jpy', exchange_rate: 108.46, amount: 1085 })
  })

  it('holds funds back for as long as the account waits, or not at all', async () => {
    const held = await chargeOf(await pay())
    expect(held.balance_transaction).toMatchObject({ status: 'pending' })
    const at = await chargeOf(await pay({ payment_method: 'pm_card_bypassPending' }))
    expect(at.balance_transaction).toMatchObject({ status: 'available' })
  })
})

describe('a refund', () => {
  it('is of the rest at most, and keeps the fee', async () => {
    const intent = await pay({ amount: 1000 })
    const part = await stripe.refunds.create({
      payment_intent: intent.id,
      amount: 400,
      expand: ['balance_transaction'],
    })
    expect(part).toMatchObject({
      object: 'refund',
      status: 'succeeded',
      amount: 400,
      balance_transaction: { type: 'refund', amount: -400, fee: 0, net: -400 },
    })
    expect((await refusal(stripe.refunds.create({ payment_intent: intent.id, amount: 601 }))).statusCode).toBe(400)
    expect((await stripe.refunds.create({ payment_intent: intent.id })).amount).toBe(600)
    expect(await refusal(stripe.refunds.create({ payment_intent: intent.id }))).toMatchObject({
      statusCode: 400,
      code: 'charge_already_refunded',
    })
    expect(await chargeOf(intent)).toMatchObject({ refunded: true, amount_refunded: 1000 })
  })

  it('leaves fee and transfer alone unless it is told otherwise', async () => {
    const intent = await pay({ amount: 1000, application_fee_amount: 100 }, author)
    const at = { stripeContext: author.id }
    const [fee] = (await stripe.applicationFees.list({ limit: 1 })).data
    await stripe.refunds.create({ payment_intent: intent.id, amount: 500 }, at)
    expect(await stripe.applicationFees.retrieve(fee?.id ?? '')).toMatchObject({ amount_refunded: 0 })
    await stripe.refunds.create({ payment_intent: intent.id, amount: 500, refund_application_fee: true }, at)
    expect(await stripe.applicationFees.retrieve(fee?.id ?? '')).toMatchObject({ amount_refunded: 50, refunded: false })
    await stripe.applicationFees.createRefund(fee?.id ?? '', { amount: 20 })
    expect((await refusal(stripe.applicationFees.createRefund(fee?.id ?? '', { amount: 31 }))).statusCode).toBe(400)
    await stripe.applicationFees.createRefund(fee?.id ?? '')
    expect(await stripe.applicationFees.retrieve(fee?.id ?? '')).toMatchObject({ amount_refunded: 100, refunded: true })
  })
})

describe('a transfer', () => {
  it('needs funds, or the charge that it comes from', async () => {
    const destination = author.id
    const rest = await available()
    const transfer = (params: Partial<Stripe.TransferCreateParams>) =>
      stripe.transfers.create({ ...jpy, amount: 100, destination, ...params })
    expect(await refusal(transfer({ amount: rest + 1 }))).toMatchObject({
      statusCode: 400,
      code: 'balance_insufficient',
    })
    const intent = await pay({ amount: 3000 })
    const source_transaction = String(intent.latest_charge)
    expect((await refusal(transfer({ amount: 3001, source_transaction }))).statusCode).toBe(400)
    const made = await transfer({ amount: 3000, source_transaction, transfer_group: 'order_7' })
    expect(made).toMatchObject({ object: 'transfer', amount: 3000, reversed: false, transfer_group: 'order_7' })
    expect((await refusal(transfer({ amount: 1, source_transaction }))).statusCode).toBe(400)
    const ids = async (params: Stripe.TransferListParams) =>
      (await stripe.transfers.list(params)).data.map(({ id }) => id)
    expect(await ids({ transfer_group: 'order_7' })).toEqual([made.id])
    expect(await ids({ destination: american.id })).toEqual([])
    const before = await available({ stripeContext: author.id })
    await stripe.transfers.createReversal(made.id, { amount: 1000 })
    expect((await refusal(stripe.transfers.createReversal(made.id, { amount: 2001 }))).statusCode).toBe(400)
    await stripe.transfers.createReversal(made.id)
    expect(await stripe.transfers.retrieve(made.id)).toMatchObject({ reversed: true, amount_reversed: 3000 })
    expect(await available({ stripeContext: author.id })).toBeLessThanOrEqual(before)
    for (const body of ['amount=5', 'destination=acct_x', 'transfer_group=x']) {
      const answer = await ask('POST', `/v1/transfers/${made.id}`, { body })
      expect(answer.body.error).toMatchObject({ code: 'parameter_unknown', param: body.split('=')[0] })
    }
  })
})

describe('a dispute', () => {
  it('that was lost is closed', async () => {
    const intent = await pay({ payment_method: 'pm_card_createDispute' })
    await money.sandbox.clock.advance(61)
    const [dispute] = (await stripe.disputes.list({ payment_intent: intent.id })).data
    expect(dispute).toMatchObject({ status: 'needs_response', amount: 5000, charge: intent.latest_charge })
    const types = dispute?.balance_transactions.map(({ type, amount }) => [type, amount])
    expect(types).toEqual([['adjustment', -5000]])
    expect(await stripe.disputes.close(dispute?.id ?? '')).toMatchObject({ status: 'lost' })
    expect((await refusal(stripe.disputes.close(dispute?.id ?? ''))).statusCode).toBe(400)
  })

  it('that is only asked about moves no money', async () => {
    const intent = await pay({ payment_method: 'pm_card_createDisputeInquiry' })
    await money.sandbox.clock.advance(61)
    const [dispute] = (await stripe.disputes.list({ payment_intent: intent.id })).data
    expect(dispute).toMatchObject({ status: 'warning_needs_response', balance_transactions: [] })
    expect(await stripe.disputes.close(dispute?.id ?? '')).toMatchObject({ status: 'warning_closed' })
  })
})

describe('a payout', () => {
  it('takes what is there and no more', async () => {
    await pay({ amount: 50_000, payment_method: 'pm_card_bypassPending' }, author)
    const at = { stripeContext: author.id }
    const before = await available(at)
    expect(await refusal(stripe.payouts.create({ amount: before + 1, ...jpy }, at))).toMatchObject({
      statusCode: 400,
      code: 'balance_insufficient',
    })
    const payout = await stripe.payouts.create({ amount: 1000, ...jpy, metadata: { a: '1' } }, at)
    expect(payout).toMatchObject({
      object: 'payout',
      status: 'pending',
      automatic: false,
      method: 'standard',
      type: 'bank_account',
      reconciliation_status: 'not_applicable',
      destination: expect.stringMatching(/^ba_/),
    })
    expect(await available(at)).toBe(before - 1000)
    expect(await stripe.payouts.update(payout.id, { metadata: { b: '2' } }, at)).toMatchObject({
      metadata: { a: '1', b: '2' },
    })
    expect((await stripe.payouts.cancel(payout.id, {}, at)).status).toBe('canceled')
    expect(await available(at)).toBe(before)
    expect((await refusal(stripe.payouts.cancel(payout.id, {}, at))).statusCode).toBe(400)
    expect((await refusal(stripe.payouts.create({ amount: 100, ...jpy, method: 'instant' }, at))).statusCode).toBe(400)
    expect((await refusal(stripe.payouts.create({ amount: 100, currency: 'eur' }, at))).statusCode).toBe(400)
    expect((await refusal(stripe.payouts.create({ amount: 100, ...jpy, destination: 'ba_x' }, at))).statusCode).toBe(
      400,
    )
  })

  it('of itself is reconciled and lists what is in it', async () => {
    const seller = await money.connect('JP')
    const at = { stripeContext: seller.id }
    await stripe.balanceSettings.update(
      { payments: { payouts: { schedule: { interval: 'daily' }, minimum_balance_by_currency: { jpy: 1000 } } } },
      at,
    )
    await pay({ amount: 10_000 }, seller)
    await money.days(14)
    const [payout] = (await stripe.payouts.list({}, at)).data
    expect(payout).toMatchObject({ automatic: true, status: 'paid', reconciliation_status: 'completed' })
    expect(await available(at)).toBe(1000)
    const { data } = await stripe.balanceTransactions.list({ payout: payout?.id ?? '', expand: ['data.source'] }, at)
    expect(data.map(({ type }) => type)).toEqual(expect.arrayContaining(['payout', 'charge']))
    expect(data.every(({ source }) => typeof source === 'object')).toBe(true)
    const manual = await stripe.payouts.create({ amount: 500, ...jpy }, at)
    expect((await refusal(stripe.balanceTransactions.list({ payout: manual.id }, at))).statusCode).toBe(400)
  })
})

describe('balance settings', () => {
  it('take what can be, and nothing else', async () => {
    const at = { stripeContext: author.id }
    const update = (payments: Stripe.BalanceSettingsUpdateParams.Payments) =>
      stripe.balanceSettings.update({ payments }, at)
    expect((await update({ payouts: { minimum_balance_by_currency: { jpy: 700 } } })).payments.payouts).toMatchObject({
      minimum_balance_by_currency: { jpy: 700 },
      status: 'enabled',
    })
    const cleared = await update({ payouts: { minimum_balance_by_currency: { jpy: '' } } })
    expect(cleared.payments.payouts?.minimum_balance_by_currency ?? {}).toEqual({})
    expect((await update({ settlement_timing: { delay_days_override: 10 } })).payments.settlement_timing).toMatchObject(
      {
        delay_days: 10,
        delay_days_override: 10,
      },
    )
    expect((await update({ settlement_timing: { delay_days_override: '' } })).payments.settlement_timing).toMatchObject(
      {
        delay_days: 4,
      },
    )
    expect((await refusal(update({ settlement_timing: { delay_days_override: 32 } }))).statusCode).toBe(400)
    expect((await refusal(update({ settlement_timing: { delay_days_override: 0 } }))).statusCode).toBe(400)
    for (const monthly_payout_days of [[0], [32]]) {
      expect(
        (await refusal(update({ payouts: { schedule: { interval: 'monthly', monthly_payout_days } } }))).statusCode,
      ).toBe(400)
    }
    const { body } = await ask('POST', '/v1/balance_settings', {
      body: 'payments[payouts][schedule][interval]=weekly&payments[payouts][schedule][weekly_payout_days][]=sunday',
      headers: { 'stripe-account': author.id },
    })
    expect(body.error?.param).toBe('payments[payouts][schedule][weekly_payout_days][0]')
  })
})
