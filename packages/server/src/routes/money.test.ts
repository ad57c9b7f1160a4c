import { randomUUID } from 'node:crypto'
import { balance, type MoneyOperation, moneyOperation, routes } from '@connect-kit/contract'
import Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Identity } from '../identity/Identity.js'
import { createMoneyOperations } from '../money/createMoneyOperations.js'
import { createStripe } from '../stripe/createStripe.js'
import { onEveryDatabase } from '../testing/databases.js'
import { recordingLogger } from '../testing/recordingLogger.js'
import { createAmericanSeller, createJapaneseSeller, pay } from '../testing/sellers.js'
import { errorOf, startTestConnect, type TestAnswer, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

const hour = 3_600_000

/** The SDK repeats a call whose connection was closed once, also when it is told not to retry. */
const tries = 2

function withoutRetries(url: string): Stripe {
  const { hostname, port } = new URL(url)
  return new Stripe('sk_test_sandbox', {
    host: hostname,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
  })
}

onEveryDatabase('money operations', (test) => {
  let sandbox: TestSandbox
  let connect: TestConnect
  let quick: Stripe
  let seller: Stripe.Account
  let owner: Identity
  let time: number
  const now = () => time

  beforeAll(async () => {
    sandbox = await startTestSandbox()
    quick = withoutRetries(sandbox.url)
    connect = await startTestConnect({ stripe: quick, database: test.database, now, workers: false })
  })
  beforeEach(async () => {
    time = Date.now()
    seller = await createJapaneseSeller(sandbox.stripe)
    owner = { subject: 'u1', role: 'owner', account: seller.id }
    await pay(sandbox.stripe, seller.id, { amount: 10_000 })
    sandbox.takeRequests()
  })
  afterAll(async () => {
    await connect.close()
    await sandbox.close()
  })

  const payOut = (operation: string, over: Record<string, unknown> = {}) =>
    connect.call(owner, '/payouts', { body: { operation, amount: 4_000, currency: 'jpy', ...over } })
  const read = async (operation: string) =>
    moneyOperation.parse((await connect.call(owner, `/money_operations/${operation}`)).body)
  const payoutsMade = async () => (await sandbox.stripe.payouts.list({}, { stripeContext: seller.id })).data
  const orders = () => sandbox.takeRequests().filter(({ method, path }) => method === 'POST' && path === '/v1/payouts')
  const operationOf = ({ body }: TestAnswer): MoneyOperation => moneyOperation.parse(body)
  /** Another process on the same database, after this one is gone. */
  const resolver = () =>
    createMoneyOperations({ database: test.database, stripe: quick, logger: recordingLogger(), now })

  describe('a payout', () => {
    it('is made once and answered with the payout', async () => {
      const operation = randomUUID()
      const answer = await payOut(operation)
      expect(answer.status).toBe(200)
      expect(operationOf(answer)).toMatchObject({
        id: operation,
        kind: 'payout',
        status: 'succeeded',
        amount: 4_000,
        currency: 'jpy',
        payout: { amount: 4_000, status: 'pending', automatic: false, destination: { last4: '1234' } },
        error: null,
      })
      expect(await read(operation)).toEqual(operationOf(answer))
    })

    it('is made once on a double click, and both clicks get the same answer', async () => {
      const operation = randomUUID()
      const answers = await Promise.all([payOut(operation), payOut(operation), payOut(operation.toUpperCase())])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      const ids = answers.map((answer) => operationOf(answer).payout?.id)
      expect(new Set(ids).size).toBe(1)
      expect((await payoutsMade()).map(({ id }) => id)).toEqual([ids[0]])
    })

    it('has the same outcome when it is asked for again later, and shows the payout as it is then', async () => {
      const operation = randomUUID()
      const first = operationOf(await payOut(operation))
      await sandbox.stripe.payouts.cancel(first.payout?.id ?? '', {}, { stripeContext: seller.id })
      sandbox.takeRequests()
      const again = operationOf(await payOut(operation))
      expect(again).toEqual({ ...first, payout: { ...first.payout, status: 'canceled' } })
      expect(orders()).toEqual([])
    })

    it('is refused when the operation was another order, and nothing moves', async () => {
      const operation = randomUUID()
      await payOut(operation)
      for (const other of [{ amount: 4_001 }, { method: 'instant' }, { destination: 'ba_1' }]) {
        const answer = await payOut(operation, other)
        expect([answer.status, errorOf(answer)]).toMatchObject([
          409,
          { type: 'idempotency_error', code: 'operation_reused', param: 'operation' },
        ])
      }
      expect(await payoutsMade()).toHaveLength(1)
    })

    it('can carry the id that another account uses', async () => {
      const operation = randomUUID()
      const neighbour = await createJapaneseSeller(sandbox.stripe)
      await pay(sandbox.stripe, neighbour.id, { amount: 10_000 })
      await payOut(operation)
      owner = { ...owner, account: neighbour.id }
      expect((await payOut(operation, { amount: 50 })).status).toBe(200)
    })

    it('fails the same way each time when Stripe refuses it', async () => {
      const operation = randomUUID()
      const answers = [await payOut(operation, { amount: 10_001 }), await payOut(operation, { amount: 10_001 })]
      for (const answer of answers)
        expect([answer.status, errorOf(answer)]).toMatchObject([
          400,
          {
            type: 'invalid_request_error',
            code: 'balance_insufficient',
            param: 'amount',
            message: 'The available balance is too low for this amount.',
          },
        ])
      expect(orders()).toHaveLength(1)
      expect(await read(operation)).toMatchObject({
        status: 'failed',
        payout: null,
        error: { type: 'invalid_request_error', code: 'balance_insufficient' },
      })
    })

    it('goes to a debit card within minutes, where Stripe has that', async () => {
      const { id } = await createAmericanSeller(sandbox.stripe)
      await sandbox.stripe.accounts.createExternalAccount(id, { external_account: 'tok_visa_debit_us_transferSuccess' })
      await pay(sandbox.stripe, id, { amount: 20_000, currency: 'usd' })
      owner = { ...owner, account: id }
      const { body } = await connect.call(owner, '/balance')
      const cards = balance.parse(body).external_accounts.filter(({ object }) => object === 'card')
      expect(balance.parse(body).currencies[0]?.instant_available?.amount).toBe(20_000)
      const order = { currency: 'usd', method: 'instant', destination: cards[0]?.id }
      const answer = await payOut(randomUUID(), order)
      expect(operationOf(answer).payout).toMatchObject({
        method: 'instant',
        destination: { object: 'card', instant: true },
      })
    })

    it('is refused to roles that may only look', async () => {
      owner = { ...owner, role: 'viewer' }
      const answer = await payOut(randomUUID())
      expect([answer.status, errorOf(answer).code]).toEqual([403, 'role_not_permitted'])
      expect(orders()).toEqual([])
    })
  })

  describe('a payout whose outcome is not known', () => {
    const unknown = async (operation: string, fault: Parameters<TestSandbox['fault']>[0]) => {
      await sandbox.fault({ ...fault, path: '/v1/payouts', method: 'POST' })
      const answer = await payOut(operation)
      expect([answer.status, operationOf(answer)]).toMatchObject([
        202,
        { status: 'unknown', payout: null, error: null },
      ])
    }

    it.each([
      ['made, but the answer was lost', { drop: 'after' as const }, 1],
      ['lost before it was made', { drop: 'before' as const }, 0],
      ['answered with a server error', { status: 500, count: 1 }, 0],
    ])('is found out later, with the same key, and made once (%s)', async (_what, fault, made) => {
      const operation = randomUUID()
      await unknown(operation, { path: '', count: tries, ...fault })
      expect(await payoutsMade()).toHaveLength(made)
      expect(await connect.call(owner, '/money_operations?status=unknown')).toMatchObject({
        body: { data: [{ id: operation, status: 'unknown' }], has_more: false },
      })

      const later = resolver()
      expect(await later.resolveDue()).toBe(0)
      time += 10_000
      expect(await later.resolveDue()).toBe(1)
      expect(await later.resolveDue()).toBe(0)

      const [payout, ...more] = await payoutsMade()
      expect(more).toEqual([])
      expect(await read(operation)).toMatchObject({ status: 'succeeded', payout: { id: payout?.id } })
      const keys = new Set(orders().map(({ idempotency_key }) => idempotency_key))
      expect([...keys]).toEqual([expect.stringMatching(/^connect-kit-[0-9a-f]{64}$/)])
      const open = await connect.call(owner, '/money_operations?status=unknown')
      expect(routes.listMoneyOperations.response.parse(open.body).data).toEqual([])
    })

    it('is none where the SDK’s own retries find it out', async () => {
      const patient = await startTestConnect({ stripe: sandbox.stripe, database: test.database, workers: false })
      await sandbox.fault({ path: '/v1/payouts', method: 'POST', count: 2, drop: 'after' })
      const body = { operation: randomUUID(), amount: 4_000, currency: 'jpy' }
      expect((await patient.call(owner, '/payouts', { body })).status).toBe(200)
      expect(await payoutsMade()).toHaveLength(1)
      await patient.close()
    })

    it('is found out at once when the person asks again', async () => {
      const operation = randomUUID()
      await unknown(operation, { path: '', count: tries, drop: 'after' })
      const again = await payOut(operation)
      expect([again.status, operationOf(again).status]).toEqual([200, 'succeeded'])
      expect(await payoutsMade()).toHaveLength(1)
    })

    it('becomes a refusal when that is what the repeat is told', async () => {
      const operation = randomUUID()
      await unknown(operation, { path: '', count: tries, drop: 'before' })
      await sandbox.stripe.payouts.create({ amount: 9_000, currency: 'jpy' }, { stripeContext: seller.id })
      time += 10_000
      expect(await resolver().resolveDue()).toBe(1)
      expect(await read(operation)).toMatchObject({ status: 'failed', error: { code: 'balance_insufficient' } })
    })

    it('stays unknown while Stripe limits our requests', async () => {
      const operation = randomUUID()
      await unknown(operation, { path: '', count: 1, status: 429 })
      expect((await payOut(operation)).status).toBe(200)
      expect(await payoutsMade()).toHaveLength(1)
    })

    it('stays unknown when the repeat is refused entry, because the first call may have gone through', async () => {
      const operation = randomUUID()
      await unknown(operation, { path: '', count: tries, drop: 'after' })
      const stripe = createStripe({ secretKey: 'sk_nonsense', apiBase: sandbox.url })
      time += 10_000
      await createMoneyOperations({ database: test.database, stripe, logger: recordingLogger(), now }).resolveDue()
      expect((await read(operation)).status).toBe('unknown')
    })

    it('is asked about less and less often', async () => {
      const operation = randomUUID()
      await unknown(operation, { path: '', count: tries, drop: 'before' })
      await sandbox.fault({ path: '/v1/payouts', method: 'POST', count: 1_000, status: 500 })
      const impatient = resolver()
      let asked = 0
      for (let second = 0; second < 60; second++) {
        time += 1_000
        asked += await impatient.resolveDue()
      }
      await sandbox.clearFaults()
      // After 2, 4, 8 and 16 seconds, and whatever the chance in the delays makes of the fifth.
      expect(asked).toBeGreaterThanOrEqual(4)
      expect(asked).toBeLessThanOrEqual(5)
    })

    it('is never ordered again after 24 hours: it is looked up, and found', async () => {
      const operation = randomUUID()
      await unknown(operation, { path: '', count: tries, drop: 'after' })
      await pay(sandbox.stripe, seller.id, { amount: 50_000 })
      await sandbox.advance(25 * 3_600)
      time += 25 * hour
      sandbox.takeRequests()
      expect(await resolver().resolveDue()).toBe(1)
      expect(orders()).toEqual([])
      const [payout] = (await payoutsMade()).filter(({ automatic }) => !automatic)
      expect(await read(operation)).toMatchObject({ status: 'succeeded', payout: { id: payout?.id } })
    })

    it('is never ordered again after 24 hours: it is looked up, and not there', async () => {
      const operation = randomUUID()
      await unknown(operation, { path: '', count: tries, drop: 'before' })
      time += 25 * hour
      sandbox.takeRequests()
      const answer = await payOut(operation)
      expect([answer.status, errorOf(answer)]).toMatchObject([502, { type: 'api_error', code: 'outcome_not_found' }])
      expect(orders()).toEqual([])
      expect(await payoutsMade()).toEqual([])
    })

    it('is carried out by another process when this one was killed between storing and calling', async () => {
      const operation = randomUUID()
      const { moneyOperationStore } = await import('../money/moneyOperationStore.js')
      const order = { kind: 'payout' as const, amount: 4_000, currency: 'jpy', method: 'standard' as const }
      await moneyOperationStore(test.database).add(
        {
          account: seller.id,
          id: operation,
          kind: 'payout',
          parameters: order,
          parametersHash: 'x',
          amount: 4_000,
          currency: 'jpy',
          subject: 'u1',
        },
        now(),
      )
      time += 60_000
      expect(await resolver().resolveDue()).toBe(0)
      time += 60_000
      const others = [resolver(), resolver(), resolver()]
      const asked = await Promise.all(others.map((other) => other.resolveDue()))
      expect(asked.sort()).toEqual([0, 0, 1])
      expect(await payoutsMade()).toHaveLength(1)
      expect((await read(operation)).status).toBe('succeeded')
    })
  })

  describe('a cancellation', () => {
    const cancel = (payout: string, operation: string) =>
      connect.call(owner, `/payouts/${payout}/cancel`, { body: { operation } })
    const pendingPayout = async () =>
      (await sandbox.stripe.payouts.create({ amount: 4_000, currency: 'jpy' }, { stripeContext: seller.id })).id

    it('takes the payout back once', async () => {
      const payout = await pendingPayout()
      const operation = randomUUID()
      const answers = await Promise.all([cancel(payout, operation), cancel(payout, operation)])
      for (const answer of answers)
        expect([answer.status, operationOf(answer)]).toMatchObject([
          200,
          { kind: 'payout_cancel', status: 'succeeded', amount: 4_000, payout: { id: payout, status: 'canceled' } },
        ])
    })

    it('is refused the same way each time when it comes too late', async () => {
      const payout = await pendingPayout()
      await cancel(payout, randomUUID())
      const operation = randomUUID()
      for (const answer of [await cancel(payout, operation), await cancel(payout, operation)])
        expect([answer.status, errorOf(answer).type]).toEqual([400, 'invalid_request_error'])
    })

    it('is found out later when the answer was lost', async () => {
      const payout = await pendingPayout()
      const operation = randomUUID()
      await sandbox.fault({ path: `/v1/payouts/${payout}/cancel`, count: tries, drop: 'after' })
      expect((await cancel(payout, operation)).status).toBe(202)
      time += 10_000
      expect(await resolver().resolveDue()).toBe(1)
      expect(await read(operation)).toMatchObject({ status: 'succeeded', payout: { id: payout, status: 'canceled' } })
    })

    it('cannot reuse the operation of a payout', async () => {
      const operation = randomUUID()
      const payout = operationOf(await payOut(operation)).payout?.id ?? ''
      expect((await cancel(payout, operation)).status).toBe(409)
    })

    it('does not exist for the payout of another account', async () => {
      const payout = await pendingPayout()
      owner = { ...owner, account: (await createJapaneseSeller(sandbox.stripe)).id }
      const operation = randomUUID()
      expect((await cancel(payout, operation)).status).toBe(404)
      expect((await connect.call(owner, `/money_operations/${operation}`)).status).toBe(404)
    })
  })

  it('lists open orders newest first, page-sized', async () => {
    const ids = [randomUUID(), randomUUID(), randomUUID()]
    await sandbox.fault({ path: '/v1/payouts', method: 'POST', count: 3, status: 500 })
    for (const id of ids) {
      await payOut(id, { amount: 10 })
      time += 1_000
    }
    const answer = await connect.call(owner, '/money_operations?status=unknown&limit=2')
    const { data, has_more } = routes.listMoneyOperations.response.parse(answer.body)
    expect([data.map(({ id }) => id), has_more]).toEqual([[ids[2], ids[1]], true])
  })
})
