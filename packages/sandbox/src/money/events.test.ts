import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../core/account.js'
import { eventsOf } from '../core/storedEvent.js'
import { errorOf } from '../testing/errorOf.js'
import { differenceWhenToldAgain } from '../testing/toldAgain.js'
import { type MoneySandbox, startMoneySandbox } from './testing/startMoneySandbox.js'

let money: MoneySandbox
let author: AccountState
beforeAll(async () => {
  money = await startMoneySandbox()
  author = await money.connect('JP')
  const at = { stripeContext: author.id }
  const { stripe } = money
  const jpy = { currency: 'jpy' }
  const pay = (payment_method: string, more: object = {}) =>
    money.pay({ amount: 5000, ...jpy, payment_method, ...more }, author)

  const { id: customer } = await stripe.customers.create({}, at)
  const { id: kept } = await stripe.paymentMethods.attach('pm_card_visa', { customer }, at)
  await stripe.paymentMethods.update(kept, { metadata: { a: '1' } }, at)
  await pay(kept, {
    customer,
    setup_future_usage: 'off_session',
    mandate_data: { customer_acceptance: { type: 'offline' } },
  })
  await stripe.paymentMethods.detach(kept, {}, at)

  await errorOf(pay('pm_card_chargeCustomerFail'))
  await stripe.paymentIntents.cancel((await pay('pm_card_authenticationRequired')).id, {}, at)
  await stripe.paymentIntents.capture((await pay('pm_card_visa', { capture_method: 'manual' })).id, {}, at)
  await pay('pm_card_visa', { capture_method: 'manual' })
  const sold = await pay('pm_card_bypassPending', { application_fee_amount: 500 })
  await stripe.charges.update(String(sold.latest_charge), { description: 'changed' }, at)
  const refund = await stripe.refunds.create({ payment_intent: sold.id, amount: 100, refund_application_fee: true }, at)
  await stripe.refunds.update(refund.id, { metadata: { a: '1' } }, at)
  const [fee] = (await stripe.applicationFees.list()).data
  const feeRefund = await stripe.applicationFees.createRefund(fee?.id ?? '', { amount: 1 })
  await stripe.applicationFees.updateRefund(fee?.id ?? '', feeRefund.id, { metadata: { a: '1' } })
  await stripe.refunds.create({ payment_intent: (await pay('pm_card_refundFail')).id }, at)
  await pay('pm_card_createIssuerFraudRecord')

  await pay('pm_card_createDispute')
  await pay('pm_card_createDispute')
  await money.sandbox.clock.advance(61)
  const [won, lost] = (await stripe.disputes.list({}, at)).data
  await stripe.disputes.update(won?.id ?? '', { evidence: { uncategorized_text: 'winning_evidence' } }, at)
  await stripe.disputes.close(lost?.id ?? '', {}, at)

  await stripe.setupIntents.create({ confirm: true, payment_method: 'pm_card_visa' }, at)
  await errorOf(stripe.setupIntents.create({ confirm: true, payment_method: 'pm_card_chargeDeclined' }, at))
  const asked = await stripe.setupIntents.create(
    { confirm: true, payment_method: 'pm_card_authenticationRequired' },
    at,
  )
  await stripe.setupIntents.cancel(asked.id, {}, at)

  await stripe.topups.create({ amount: 50_000, ...jpy })
  await stripe.topups.create({ amount: 50_000, ...jpy, source: 'btok_us_verified_noAccount' })
  await stripe.topups.cancel((await stripe.topups.create({ amount: 1, ...jpy })).id)
  await money.sandbox.clock.advance(61)
  const transfer = await stripe.transfers.create({ amount: 20_000, ...jpy, destination: author.id })
  await stripe.transfers.update(transfer.id, { description: 'changed' })
  await stripe.transfers.createReversal(transfer.id, { amount: 1 })

  await stripe.payouts.cancel((await stripe.payouts.create({ amount: 100, ...jpy }, at)).id, {}, at)
  await stripe.payouts.create({ amount: 100, ...jpy }, at)
  await stripe.balanceSettings.update({ payments: { payouts: { statement_descriptor: 'BOOKS' } } }, at)
  await money.days(14)
  const bank = {
    object: 'bank_account' as const,
    country: 'JP',
    routing_number: '1100000',
    account_number: '1111116',
    ...jpy,
  }
  await stripe.accounts.update(author.id, { external_account: bank })
  await pay('pm_card_bypassPending')
  await stripe.payouts.create({ amount: 100, ...jpy }, at)
  await money.sandbox.clock.advance(61)
})
afterAll(async () => {
  expect(await differenceWhenToldAgain(money.sandbox)).toBeUndefined()
  await money.close()
})

const inAccount =
  `balance.available balance_settings.updated charge.captured charge.dispute.closed charge.dispute.created
  charge.dispute.funds_reinstated charge.dispute.funds_withdrawn charge.dispute.updated charge.expired charge.failed
  charge.refund.updated charge.refunded charge.succeeded charge.updated mandate.updated
  payment_intent.amount_capturable_updated payment_intent.canceled payment_intent.created payment_intent.payment_failed
  payment_intent.requires_action payment_intent.succeeded payment_method.attached payment_method.detached
  payment_method.updated payout.canceled payout.created payout.failed payout.paid payout.reconciliation_completed
  payout.updated radar.early_fraud_warning.created refund.created refund.failed refund.updated setup_intent.canceled
  setup_intent.created setup_intent.requires_action setup_intent.setup_failed setup_intent.succeeded`.split(/\s+/)
const onPlatform = `application_fee.created application_fee.refund.updated application_fee.refunded topup.canceled
  topup.created topup.failed topup.succeeded transfer.created transfer.reversed transfer.updated`.split(/\s+/)

describe('every event about money', () => {
  it('is written where its object lives, with the account where that is a connected one', () => {
    const written = (account: AccountState) => [...eventsOf(account)].filter(({ type }) => !type.startsWith('customer'))
    const types = (account: AccountState) => new Set<string>(written(account).map(({ type }) => type))
    expect(inAccount.filter((type) => !types(author).has(type))).toEqual([])
    expect(onPlatform.filter((type) => !types(money.platform).has(type))).toEqual([])
    expect(written(author).every(({ account }) => account === author.id)).toBe(true)
    expect(written(money.platform).every(({ account }) => account === undefined)).toBe(true)
  })

  it('of a change says what was before', () => {
    const changes = [...eventsOf(author)].filter(
      ({ type }) => inAccount.includes(type) && /\.updated$|\.refunded$/.test(type),
    )
    expect(changes.filter(({ data }) => !data.previous_attributes).map(({ type }) => type)).toEqual([])
  })
})
