import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../core/account.js'
import { bookErrors, totalBalance } from '../money/testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../money/testing/startMoneySandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { differenceWhenToldAgain } from '../testing/toldAgain.js'
import { disputes } from './objects.js'

let money: MoneySandbox
let author: AccountState
beforeAll(async () => {
  money = await startMoneySandbox()
  author = await money.connect('JP')
})
afterAll(async () => {
  expect([money.platform, author].flatMap(bookErrors)).toEqual([])
  for (const account of [money.platform, author]) {
    for (const dispute of disputes(account)) expect(keyProblems('dispute', dispute)).toEqual([])
  }
  expect(await differenceWhenToldAgain(money.sandbox)).toBeUndefined()
  await money.close()
})

const inAuthor = () => ({ stripeContext: author.id })
const soonAfter = () => money.sandbox.clock.advance(61)
const disputed = async (card: string, account?: AccountState, more: Partial<Stripe.PaymentIntentCreateParams> = {}) => {
  const intent = await money.pay(
    { amount: 10_000, currency: 'jpy', payment_method: `pm_card_${card}`, ...more },
    account,
  )
  await soonAfter()
  const at = account ? { stripeContext: account.id } : {}
  const [dispute] = (await money.stripe.disputes.list({ payment_intent: intent.id }, at)).data
  if (!dispute) throw new Error('nobody complained')
  return { intent, dispute, at }
}
const eventTypes = async (at: Stripe.RequestOptions, limit: number) =>
  (await money.stripe.events.list({ limit, type: 'charge.dispute.*' }, at)).data.map(({ type }) => type).reverse()

describe('a dispute', () => {
  it('takes the money and a fee from the account that holds the charge', async () => {
    const before = totalBalance(author, 'jpy')
    const { dispute, at, intent } = await disputed('createDispute', author)
    expect(dispute).toMatchObject({
      amount: 10_000,
      charge: intent.latest_charge,
      currency: 'jpy',
      is_charge_refundable: false,
      payment_intent: intent.id,
      reason: 'fraudulent',
      status: 'needs_response',
      evidence: { uncategorized_text: null },
      evidence_details: { has_evidence: false, past_due: false, submission_count: 0 },
      payment_method_details: { card: { case_type: 'chargeback', network_reason_code: '10.4' } },
      balance_transactions: [
        { type: 'adjustment', amount: -10_000, fee: 1300, net: -11_300, reporting_category: 'dispute' },
      ],
    })
    expect((dispute.evidence_details.due_by ?? 0) > money.sandbox.clock.now()).toBe(true)
    expect(totalBalance(author, 'jpy') - before).toBe(9640 - 11_300)
    expect(await money.stripe.charges.retrieve(String(dispute.charge), {}, at)).toMatchObject({ disputed: true })
    expect(await eventTypes(at, 2)).toEqual(['charge.dispute.created', 'charge.dispute.funds_withdrawn'])
    expect(await errorOf(money.stripe.refunds.create({ charge: String(dispute.charge) }, at))).toMatchObject({
      code: 'charge_disputed',
    })
    const [transaction] = (
      await money.stripe.balanceTransactions.list({ type: 'adjustment', expand: ['data.source'] }, at)
    ).data
    expect(transaction?.source).toMatchObject({ id: dispute.id, object: 'dispute' })
  })

  it('is won with evidence that convinces: the money comes back, the fee does not', async () => {
    const { dispute, at } = await disputed('createDisputeProductNotReceived', author)
    expect(dispute.reason).toBe('product_not_received')
    const before = totalBalance(author, 'jpy')
    const staged = await money.stripe.disputes.update(
      dispute.id,
      { evidence: { customer_name: 'Jenny', shipping_carrier: 'Yamato' }, metadata: { case: '1' }, submit: false },
      at,
    )
    expect(staged).toMatchObject({
      status: 'needs_response',
      evidence: { customer_name: 'Jenny', shipping_carrier: 'Yamato' },
      evidence_details: { has_evidence: true, submission_count: 0, submission_method: 'not_submitted' },
      metadata: { case: '1' },
    })
    const won = await money.stripe.disputes.update(
      dispute.id,
      { evidence: { uncategorized_text: 'winning_evidence' }, submit: true },
      at,
    )
    expect(won).toMatchObject({
      status: 'won',
      evidence_details: { submission_count: 1, submission_method: 'manual' },
      balance_transactions: [{ net: -11_300 }, { net: 10_000, reporting_category: 'dispute_reversal' }],
    })
    expect(totalBalance(author, 'jpy') - before).toBe(10_000)
    expect(await eventTypes(at, 3)).toEqual([
      'charge.dispute.updated',
      'charge.dispute.funds_reinstated',
      'charge.dispute.closed',
    ])
    expect(
      await errorOf(money.stripe.disputes.update(dispute.id, { evidence: { customer_name: 'x' } }, at)),
    ).toMatchObject({ statusCode: 400 })
    expect(await errorOf(money.stripe.disputes.close(dispute.id, {}, at))).toMatchObject({ statusCode: 400 })
  })

  it('is lost with evidence that does not, by closing it, and by silence', async () => {
    const lose = async (end: (id: string, at: Stripe.RequestOptions) => Promise<unknown>) => {
      const { dispute, at } = await disputed('createDispute', author)
      const before = totalBalance(author, 'jpy')
      await end(dispute.id, at)
      expect(await money.stripe.disputes.retrieve(dispute.id, {}, at)).toMatchObject({ status: 'lost' })
      expect(await eventTypes(at, 1)).toEqual(['charge.dispute.closed'])
      return totalBalance(author, 'jpy') - before
    }
    const byEvidence = await lose((id, at) =>
      money.stripe.disputes.update(id, { evidence: { uncategorized_text: 'losing_evidence' } }, at),
    )
    const byClosing = await lose((id, at) => money.stripe.disputes.close(id, {}, at))
    expect([byEvidence, byClosing]).toEqual([0, 0])
    await lose(() => money.days(21))
  })

  it('stays under review with any other evidence', async () => {
    const { dispute, at } = await disputed('createDispute', author)
    const reviewed = await money.stripe.disputes.update(
      dispute.id,
      { evidence: { product_description: 'a novel' } },
      at,
    )
    expect(reviewed.status).toBe('under_review')
    expect(
      await errorOf(money.stripe.disputes.update(dispute.id, { evidence: { customer_name: 'x' } }, at)),
    ).toMatchObject({ statusCode: 400 })
    expect(await errorOf(money.stripe.disputes.close(dispute.id, {}, at))).toMatchObject({ statusCode: 400 })
  })

  it('is only about what was not given back before', async () => {
    const intent = await money.pay({ amount: 10_000, currency: 'jpy', payment_method: 'pm_card_createDispute' }, author)
    await money.stripe.refunds.create({ payment_intent: intent.id, amount: 4000 }, inAuthor())
    await soonAfter()
    const [dispute] = (await money.stripe.disputes.list({ charge: String(intent.latest_charge) }, inAuthor())).data
    expect(dispute?.amount).toBe(6000)
  })

  it('of a destination charge is the platform’s to pay', async () => {
    const [platform, account] = [totalBalance(money.platform, 'jpy'), totalBalance(author, 'jpy')]
    await disputed('createDispute', undefined, {
      transfer_data: { destination: author.id },
      application_fee_amount: 1000,
    })
    expect(totalBalance(author, 'jpy') - account).toBe(9000)
    expect(totalBalance(money.platform, 'jpy') - platform).toBe(640 - 11_300)
  })

  it('costs the platform the fee where the platform pays Stripe’s fees', async () => {
    const hosted = await money.connect('JP', {
      controller: {
        fees: { payer: 'application' },
        losses: { payments: 'application' },
        requirement_collection: 'application',
        stripe_dashboard: { type: 'none' },
      },
    })
    const before = totalBalance(money.platform, 'jpy')
    await disputed('createDispute', hosted)
    expect(totalBalance(hosted, 'jpy')).toBe(0)
    expect(totalBalance(money.platform, 'jpy') - before).toBe(-360 - 1300)
  })

  it('names what is wrong', async () => {
    const { dispute, at } = await disputed('createDispute', author)
    expect(
      await errorOf(money.stripe.disputes.update(dispute.id, { evidence: { receipt: 'file_none' } }, at)),
    ).toMatchObject({
      statusCode: 400,
      param: 'evidence[receipt]',
    })
    const long = { evidence: { uncategorized_text: 'x'.repeat(150_001) } }
    expect(await errorOf(money.stripe.disputes.update(dispute.id, long, at))).toMatchObject({ param: 'evidence' })
    expect(await errorOf(money.stripe.disputes.update(dispute.id, { submit: true }, at))).toMatchObject({
      param: 'evidence',
    })
    expect(await errorOf(money.stripe.disputes.retrieve(dispute.id))).toMatchObject({ statusCode: 404 })
  })
})

describe('a bank that suspects fraud', () => {
  it('says so, and takes nothing', async () => {
    const { latest_charge: charge } = await money.pay(
      { amount: 900, currency: 'jpy', payment_method: 'pm_card_createIssuerFraudRecord' },
      author,
    )
    await soonAfter()
    const { data } = await money.stripe.events.list({ type: 'radar.early_fraud_warning.created' }, inAuthor())
    expect(data).toMatchObject([{ data: { object: { charge, fraud_type: 'made_with_stolen_card' } } }])
    expect(await money.stripe.charges.retrieve(String(charge), {}, inAuthor())).toMatchObject({ disputed: false })
  })
})

describe('an inquiry', () => {
  it('moves no money, and is over when it is closed or everything was given back', async () => {
    const before = totalBalance(author, 'jpy')
    const { dispute, at, intent } = await disputed('createDisputeInquiry', author)
    expect(dispute).toMatchObject({
      status: 'warning_needs_response',
      is_charge_refundable: true,
      balance_transactions: [],
      payment_method_details: { card: { case_type: 'inquiry' } },
    })
    expect(totalBalance(author, 'jpy') - before).toBe(9640)
    await money.stripe.refunds.create({ payment_intent: intent.id }, at)
    expect(await money.stripe.disputes.retrieve(dispute.id, {}, at)).toMatchObject({ status: 'warning_closed' })
    const other = await disputed('createDisputeInquiry', author)
    expect(await money.stripe.disputes.close(other.dispute.id, {}, at)).toMatchObject({ status: 'warning_closed' })
  })

  it('becomes a dispute when its answer does not convince', async () => {
    const { dispute, at } = await disputed('createDisputeInquiry', author)
    const escalated = await money.stripe.disputes.update(
      dispute.id,
      { evidence: { uncategorized_text: 'escalate_inquiry_evidence' } },
      at,
    )
    expect(escalated).toMatchObject({
      status: 'needs_response',
      payment_method_details: { card: { case_type: 'chargeback' } },
      balance_transactions: [{ net: -11_300 }],
    })
  })
})
