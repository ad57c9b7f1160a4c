import { balance, payoutDetails, routes, session } from '@connect-kit/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Identity } from '../identity/Identity.js'
import { onEveryDatabase } from '../testing/databases.js'
import { banks, createCanadianSeller, createJapaneseSeller, pay } from '../testing/sellers.js'
import { errorOf, startTestConnect, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

const week = 7 * 86_400

onEveryDatabase('reading', (test) => {
  let sandbox: TestSandbox
  let connect: TestConnect
  beforeAll(async () => {
    sandbox = await startTestSandbox()
    connect = await startTestConnect({ stripe: sandbox.stripe, database: test.database })
  })
  afterAll(async () => {
    await connect.close()
    await sandbox.close()
  })
  const ownerOf = (account: { id: string }): Identity => ({ subject: 'u1', role: 'owner', account: account.id })
  const viewerOf = (account: { id: string }): Identity => ({ subject: 'u2', role: 'viewer', account: account.id })

  describe('the session', () => {
    it('says who is calling, for whom, and what they may do', async () => {
      const seller = await createJapaneseSeller(sandbox.stripe)
      const answer = await connect.call(viewerOf(seller), '/session')
      expect(answer.status).toBe(200)
      expect(session.parse(answer.body)).toEqual({
        object: 'session',
        role: 'viewer',
        permissions: [
          'session.read',
          'account_sessions.create',
          'events.read',
          'balance.read',
          'payouts.read',
          'account.read',
          'directories.read',
        ],
        account: {
          id: seller.id,
          display_name: '本屋プレス',
          country: 'JP',
          default_currency: 'jpy',
          timezone: 'Asia/Tokyo',
          payouts_enabled: true,
          charges_enabled: true,
        },
        mode: 'sandbox',
        publishable_key: 'pk_test_sandbox',
      })
      expect(answer.headers.get('cache-control')).toBe('no-store')
    })
  })

  describe('the balance', () => {
    it('is empty in the account’s own currency before the first payment', async () => {
      const seller = await createJapaneseSeller(sandbox.stripe)
      const { body } = await connect.call(ownerOf(seller), '/balance')
      expect(balance.parse(body)).toMatchObject({
        currencies: [{ currency: 'jpy', available: 0, pending: 0, in_transit: 0, instant_available: null }],
        payout_schedule: { interval: 'weekly', weekly_payout_days: ['friday'], monthly_payout_days: [], delay_days: 4 },
        payouts_enabled: true,
        debit_negative_balances: false,
        failed_payout: null,
      })
    })

    it('is where the money is, to the yen, and says when it moves', async () => {
      const seller = await createJapaneseSeller(sandbox.stripe)
      await pay(sandbox.stripe, seller.id, { amount: 10_000, application_fee_amount: 300 })
      await pay(sandbox.stripe, seller.id, { amount: 5_000, settles: 'later' })
      const context = { stripeContext: seller.id }
      const payout = await sandbox.stripe.payouts.create({ amount: 4_000, currency: 'jpy' }, context)
      const [settling] = (await sandbox.stripe.balanceTransactions.list({ type: 'charge' }, context)).data
      const { body } = await connect.call(ownerOf(seller), '/balance')
      expect(balance.parse(body).currencies).toEqual([
        {
          currency: 'jpy',
          available: 5_700,
          pending: 5_000,
          pending_available_from: settling?.available_on,
          pending_available_until: settling?.available_on,
          instant_available: null,
          in_transit: 4_000,
          in_transit_arrival_from: payout.arrival_date,
          in_transit_arrival_until: payout.arrival_date,
          connect_reserved: 0,
        },
      ])
    })

    it('shows the payout that came back while the bank account is still errored', async () => {
      const seller = await createJapaneseSeller(sandbox.stripe, banks.fails.JP)
      await pay(sandbox.stripe, seller.id, { amount: 10_000 })
      const { id } = await sandbox.stripe.payouts.create(
        { amount: 4_000, currency: 'jpy' },
        { stripeContext: seller.id },
      )
      await sandbox.advance(week)
      const { body } = await connect.call(ownerOf(seller), '/balance')
      expect(balance.parse(body)).toMatchObject({
        external_accounts: [{ last4: '1116', status: 'errored', default_for_currency: true }],
        failed_payout: { id, status: 'failed', failure_code: 'no_account', amount: 4_000 },
      })
    })

    it('keeps currencies apart, the account’s own first', async () => {
      const seller = await createCanadianSeller(sandbox.stripe)
      await pay(sandbox.stripe, seller.id, { amount: 7_000, currency: 'usd' })
      await pay(sandbox.stripe, seller.id, { amount: 5_000, currency: 'cad' })
      const { body } = await connect.call(ownerOf(seller), '/balance')
      expect(balance.parse(body).currencies.map(({ currency, available }) => [currency, available])).toEqual([
        ['cad', 5_000],
        ['usd', 7_000],
      ])
    })
  })

  describe('payouts', () => {
    it('come newest first, page by page, and by status', async () => {
      const seller = await createJapaneseSeller(sandbox.stripe)
      await pay(sandbox.stripe, seller.id, { amount: 10_000 })
      const ids: string[] = []
      for (const amount of [100, 200, 300])
        ids.unshift((await sandbox.stripe.payouts.create({ amount, currency: 'jpy' }, { stripeContext: seller.id })).id)
      await sandbox.stripe.payouts.cancel(ids[0] ?? '', {}, { stripeContext: seller.id })
      const list = async (query: string) =>
        routes.listPayouts.response.parse((await connect.call(viewerOf(seller), `/payouts?${query}`)).body)
      const first = await list('limit=2')
      expect([first.data.map(({ id }) => id), first.has_more]).toEqual([ids.slice(0, 2), true])
      const second = await list(`limit=2&starting_after=${ids[1]}`)
      expect([second.data.map(({ id }) => id), second.has_more]).toEqual([ids.slice(2), false])
      expect((await list('status=canceled')).data.map(({ id }) => id)).toEqual(ids.slice(0, 1))
      expect(first.data[0]).toMatchObject({
        amount: 300,
        status: 'canceled',
        automatic: false,
        method: 'standard',
        destination: {
          object: 'bank_account',
          name: 'STRIPE TEST BANK',
          last4: '1234',
          currency: 'jpy',
          country: 'JP',
        },
      })
    })

    it('say what an automatic payout is made of, and it adds up', async () => {
      const seller = await createJapaneseSeller(sandbox.stripe)
      const paid = await pay(sandbox.stripe, seller.id, {
        amount: 10_000,
        settles: 'later',
        application_fee_amount: 300,
      })
      await pay(sandbox.stripe, seller.id, { amount: 2_000, settles: 'later', application_fee_amount: 60 })
      await sandbox.stripe.refunds.create({ payment_intent: paid.id, amount: 1_500 }, { stripeContext: seller.id })
      await sandbox.advance(3 * week)
      const list = await connect.call(viewerOf(seller), '/payouts')
      const [payout] = routes.listPayouts.response.parse(list.body).data
      const details = payoutDetails.parse((await connect.call(viewerOf(seller), `/payouts/${payout?.id}`)).body)
      expect(details).toMatchObject({ automatic: true, status: 'paid', amount: 10_140 })
      expect(details.contents).toEqual({
        payments: { count: 2, amount: 12_000 },
        refunds: { count: 1, amount: -1_500 },
        other: { count: 0, amount: 0 },
        stripe_fees: 0,
        application_fees: -360,
      })

      const rows = await connect.call(viewerOf(seller), `/payouts/${payout?.id}/balance_transactions?limit=2`)
      const page = routes.listPayoutBalanceTransactions.response.parse(rows.body)
      expect(page.has_more).toBe(true)
      const cursor = page.data.at(-1)?.id
      const rest = await connect.call(
        viewerOf(seller),
        `/payouts/${payout?.id}/balance_transactions?starting_after=${cursor}`,
      )
      const all = [...page.data, ...routes.listPayoutBalanceTransactions.response.parse(rest.body).data]
      expect(all.map(({ type, net }) => [type, net]).sort()).toEqual([
        ['charge', 1_940],
        ['charge', 9_700],
        ['refund', -1_500],
      ])
    })

    it('do not say what is in a manual payout, because Stripe does not', async () => {
      const seller = await createJapaneseSeller(sandbox.stripe)
      await pay(sandbox.stripe, seller.id, { amount: 10_000 })
      const { id } = await sandbox.stripe.payouts.create({ amount: 400, currency: 'jpy' }, { stripeContext: seller.id })
      expect((await connect.call(viewerOf(seller), `/payouts/${id}`)).body).toMatchObject({ id, contents: null })
    })

    it('are unknown where they do not exist', async () => {
      const seller = await createJapaneseSeller(sandbox.stripe)
      const answer = await connect.call(viewerOf(seller), '/payouts/po_unknown')
      expect([answer.status, errorOf(answer)]).toMatchObject([
        404,
        {
          type: 'resource_missing_error',
          code: 'resource_missing',
          param: 'payout',
          message: 'This does not exist in your account.',
        },
      ])
    })
  })
})
