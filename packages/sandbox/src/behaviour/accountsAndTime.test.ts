import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { startSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { furnish, type Known } from '../testing/furnish.js'
import { japaneseSeller, usualCapabilities } from '../testing/onboarding.js'
import { raw } from '../testing/rawRequest.js'
import { stripeFor } from '../testing/stripeClient.js'

let running: RunningSandbox
let stripe: Stripe
let known: Known

beforeAll(async () => {
  running = await startSandbox()
  stripe = stripeFor(running)
  known = await furnish({ ask: raw(running), key: 'sk_test_sandbox', text: 'novels' })
})

afterAll(() => running.close())

const soon = { timeout: 30_000, interval: 50 }

describe('a platform', () => {
  it('is Japanese, takes payments and is paid out to a verified bank account', async () => {
    const account = await stripe.accounts.retrieveCurrent()
    expect(account).toMatchObject({
      object: 'account',
      country: 'JP',
      default_currency: 'jpy',
      charges_enabled: true,
      payouts_enabled: true,
      details_submitted: true,
    })
    const banks = account.external_accounts?.data ?? []
    expect(banks).toMatchObject([
      { object: 'bank_account', currency: 'jpy', status: 'verified', default_for_currency: true },
    ])
    expect(['manual', 'daily']).toContain(account.settings?.payouts?.schedule.interval)
  })

  it('may be American', async () => {
    const american = await startSandbox({ clock: 'frozen', country: 'US' })
    const account = await stripeFor(american).accounts.retrieveCurrent()
    expect(account).toMatchObject({ country: 'US', default_currency: 'usd', charges_enabled: true })
    await american.close()
  })
})

describe('ids', () => {
  it.each([
    ['accounts', 'acct'],
    ['v2_accounts', 'acct'],
    ['customers', 'cus'],
    ['payment_methods', 'pm'],
    ['payment_intents', 'pi'],
    ['charges', 'ch'],
    ['refunds', 're'],
    ['transfers', 'tr'],
    ['reversals', 'trr'],
    ['application_fees', 'fee'],
    ['fee_refunds', 'fr'],
    ['payouts', 'po'],
    ['balance_transactions', 'txn'],
    ['external_accounts', 'ba'],
    ['sources', 'card'],
    ['products', 'prod'],
    ['prices', 'price'],
    ['subscriptions', 'sub'],
    ['subscription_items', 'si'],
    ['subscription_schedules', 'sub_sched'],
    ['invoices', 'in'],
    ['lines', 'il'],
    ['invoiceitems', 'ii'],
    ['invoice_payments', 'inpay'],
    ['credit_notes', 'cn'],
    ['promotion_codes', 'promo'],
    ['sessions', 'cs_test'],
    ['payment_links', 'plink'],
    ['portal_sessions', 'bps'],
    ['configurations', 'bpc'],
    ['webhook_endpoints', 'we'],
    ['event_destinations', 'ed'],
    ['events', 'evt'],
    ['setup_intents', 'seti'],
    ['customer_balance', 'cbtxn'],
    ['persons', 'person'],
    ['v2_persons', 'person'],
    ['tax_rates', 'txr'],
    ['test_clocks', 'clock'],
    ['entitlement_features', 'feat'],
    ['payment_method_configurations', 'pmc'],
    ['payment_method_domains', 'pmd'],
  ])('of %s begin with %s_', (kind, prefix) => {
    expect(known[kind]).toMatch(new RegExp(`^${prefix}_[A-Za-z0-9]+$`))
  })

  it('of what others hold have their own beginning too', async () => {
    const { discounts } = await stripe.subscriptions.retrieve(known.subscriptions ?? '')
    expect(discounts[0]).toMatch(/^di_[A-Za-z0-9]+$/)
    const file = await stripe.files.create({
      purpose: 'dispute_evidence',
      file: { data: Buffer.from('%PDF-1.4'), name: 'x.pdf', type: 'application/pdf' },
      file_link_data: { create: true },
    })
    expect(file.id).toMatch(/^file_[A-Za-z0-9]+$/)
    expect(file.links?.data[0]?.id).toMatch(/^link_[A-Za-z0-9]+$/)
    const bank = { country: 'US', currency: 'usd', routing_number: '110000000', account_number: '000123456789' }
    expect((await stripe.tokens.create({ bank_account: bank })).id).toMatch(/^btok_[A-Za-z0-9]+$/)
    expect((await stripe.tokens.create({ account: { business_type: 'individual' } })).id).toMatch(/^ct_[A-Za-z0-9]+$/)
    const paid = await stripe.transfers.retrieve(known.transfers ?? '')
    expect(paid.destination_payment).toMatch(/^py_[A-Za-z0-9]+$/)
  })
})

describe('an account in a request', () => {
  it('has its own objects and its own balance', async () => {
    const at = { stripeAccount: known.accounts ?? '' }
    expect((await stripe.customers.list({}, at)).data).toEqual([])
    expect(await errorOf(stripe.customers.retrieve(known.customers ?? '', {}, at))).toMatchObject({ statusCode: 404 })
    const mine = await stripe.customers.create({}, at)
    expect(await errorOf(stripe.customers.retrieve(mine.id))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    })
    const [own, theirs] = [await stripe.balance.retrieve(), await stripe.balance.retrieve({}, at)]
    expect(own.livemode).toBe(false)
    expect(theirs.available).not.toEqual(own.available)
    expect((await stripe.accounts.retrieveCurrent({}, at)).id).toBe(known.accounts)
    expect(await errorOf(stripe.accounts.retrieve(known.v2_accounts ?? '', {}, at))).toMatchObject({ statusCode: 403 })
  })

  it('is refused with 403 once it is gone, whatever is asked', async () => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'JP' })
    await stripe.accounts.del(id)
    for (const call of [
      stripe.accounts.retrieve(id),
      stripe.balance.retrieve({}, { stripeAccount: id }),
      stripe.customers.create({}, { stripeContext: id }),
      stripe.accounts.update(id, { metadata: { a: '1' } }),
      stripe.accounts.del(id),
    ]) {
      const error = await errorOf(call)
      expect(error).toMatchObject({ statusCode: 403, code: 'account_invalid', type: 'StripePermissionError' })
      expect(error.message).toMatch(new RegExp(`^The provided key '\\S+' does not have access to account '${id}'`))
    }
  })
})

describe('without the clock being moved', () => {
  it('a seller is verified and able in the same answer or soon after', async () => {
    const { id } = await stripe.accounts.create({
      ...japaneseSeller,
      type: 'custom',
      country: 'JP',
      capabilities: usualCapabilities,
    })
    await vi.waitFor(async () => {
      const account = await stripe.accounts.retrieve(id)
      expect(account).toMatchObject({
        charges_enabled: true,
        payouts_enabled: true,
        capabilities: { card_payments: 'active', transfers: 'active' },
      })
    }, soon)
  })

  it('a disputed payment is disputed', async () => {
    const { latest_charge } = await stripe.paymentIntents.create({
      amount: 3000,
      currency: 'jpy',
      confirm: true,
      payment_method: 'pm_card_createDispute',
    })
    await vi.waitFor(async () => {
      expect((await stripe.charges.retrieve(String(latest_charge))).disputed).toBe(true)
      const [dispute] = (await stripe.disputes.list({ charge: String(latest_charge) })).data
      expect(dispute).toMatchObject({ id: expect.stringMatching(/^dp_\w+$/), status: 'needs_response', amount: 3000 })
    }, soon)
  })

  it('a refund to a card that takes none fails', async () => {
    const intent = await stripe.paymentIntents.create({
      amount: 3000,
      currency: 'jpy',
      confirm: true,
      payment_method: 'pm_card_refundFail',
    })
    const refund = await stripe.refunds.create({ payment_intent: intent.id })
    expect(refund.status).toBe('succeeded')
    await vi.waitFor(async () => {
      const failed = await stripe.refunds.retrieve(refund.id)
      expect(failed).toMatchObject({ status: 'failed', failure_balance_transaction: expect.stringMatching(/^txn_/) })
    }, soon)
  })

  it('a payout to a bank that refuses it fails, and one that will arrive can be canceled', async () => {
    const { id } = await stripe.accounts.create({
      ...japaneseSeller,
      type: 'custom',
      country: 'JP',
      capabilities: usualCapabilities,
      external_account: { ...japaneseSeller.external_account, account_number: '1111116' },
      settings: { payouts: { schedule: { interval: 'manual' } } },
    })
    const at = { stripeAccount: id }
    await vi.waitFor(async () => expect((await stripe.accounts.retrieve(id)).charges_enabled).toBe(true), soon)
    await stripe.paymentIntents.create(
      { amount: 9000, currency: 'jpy', confirm: true, payment_method: 'pm_card_bypassPending' },
      at,
    )
    const failing = await stripe.payouts.create({ amount: 1000, currency: 'jpy' }, at)
    expect(failing.status).toBe('pending')
    await vi.waitFor(
      async () =>
        expect(await stripe.payouts.retrieve(failing.id, {}, at)).toMatchObject({
          status: 'failed',
          failure_code: 'no_account',
          failure_balance_transaction: expect.stringMatching(/^txn_/),
        }),
      soon,
    )
    const payout = await stripe.payouts.create({ amount: 500, currency: 'jpy' })
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect((await stripe.payouts.cancel(payout.id)).status).toBe('canceled')
  })

  it('a test clock is ready soon after it was advanced', async () => {
    const { id, frozen_time } = await stripe.testHelpers.testClocks.create({ frozen_time: 1_900_000_000 })
    expect(await stripe.testHelpers.testClocks.advance(id, { frozen_time: frozen_time + 86_400 })).toMatchObject({
      status: 'advancing',
      status_details: { advancing: { target_frozen_time: frozen_time + 86_400 } },
    })
    await vi.waitFor(
      async () =>
        expect(await stripe.testHelpers.testClocks.retrieve(id)).toMatchObject({
          status: 'ready',
          frozen_time: frozen_time + 86_400,
        }),
      soon,
    )
  })
})

describe('the clock', () => {
  it('is turned forward by seconds in JSON, and a payout arrives', async () => {
    await stripe.paymentIntents.create({
      amount: 9000,
      currency: 'jpy',
      confirm: true,
      payment_method: 'pm_card_bypassPending',
    })
    const payout = await stripe.payouts.create({ amount: 700, currency: 'jpy' })
    const response = await fetch(`${running.url}/_sandbox/clock/advance`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ seconds: payout.arrival_date - payout.created + 60 }),
    })
    expect(response.status).toBe(200)
    expect((await stripe.payouts.retrieve(payout.id)).status).toBe('paid')
  })
})
