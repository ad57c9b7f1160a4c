import { randomUUID } from 'node:crypto'
import { onboarding, session } from '@connect-kit/contract'
import { eq } from 'drizzle-orm'
import Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createConnectedAccounts } from '../accounts/createConnectedAccounts.js'
import { connectedAccounts, inboxEvents, moneyOperations } from '../database/schema.js'
import type { Identity } from '../identity/Identity.js'
import { applyEvent } from '../inbox/applyEvent.js'
import { createEventInbox } from '../inbox/createEventInbox.js'
import { consent } from '../testing/consent.js'
import { onEveryDatabase } from '../testing/databases.js'
import { recordingLogger } from '../testing/recordingLogger.js'
import { pay } from '../testing/sellers.js'
import { errorOf, startTestConnect, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

const page = 'https://press.example/joined'

onEveryDatabase('parting from an account', (test) => {
  let sandbox: TestSandbox
  let connect: TestConnect
  let account: string
  let seller: Identity
  let people = 0

  beforeAll(async () => {
    sandbox = await startTestSandbox()
    connect = await startTestConnect({
      stripe: sandbox.stripe,
      database: test.database,
      // Stripe's clock and ours are one here: which came first decides.
      now: () => sandbox.now() * 1_000,
      webhooks: true,
      onboarding: {
        countries: ['JP'],
        returnOrigins: ['https://press.example'],
        oauth: { clientId: 'ca_press', authorizeBase: sandbox.url },
      },
    })
  })
  beforeEach(async () => {
    seller = { subject: `u${++people}`, role: 'owner' }
    account = await join()
    await sandbox.advance(5)
  })
  afterAll(async () => {
    await connect.close()
    await sandbox.close()
  })

  async function join(again?: string): Promise<string> {
    const { body } = await connect.call(seller, '/oauth/authorize', { body: { redirect_uri: page } })
    const url = typeof body === 'object' && body && 'url' in body ? String(body.url) : ''
    const { state, code } = await consent(url, again === undefined ? {} : { account: again })
    const answer = await connect.call(seller, '/oauth/complete', { body: { state, code } })
    return onboarding.parse(answer.body).account?.id ?? ''
  }

  /** Money moved and events told of it: what is kept of an account that works. */
  async function work() {
    await pay(sandbox.stripe, account, { amount: 5_000 })
    const order = { operation: randomUUID(), amount: 100, currency: 'jpy' }
    expect((await connect.call(seller, '/payouts', { body: order })).status).toBe(200)
    await expect.poll(() => kept().then(({ events }) => events)).toBeGreaterThan(3)
    return order
  }

  async function kept(of = account) {
    const { queries } = test.database
    return {
      relations: await queries.$count(connectedAccounts, eq(connectedAccounts.account, of)),
      orders: await queries.$count(moneyOperations, eq(moneyOperations.account, of)),
      events: await queries.$count(inboxEvents, eq(inboxEvents.account, of)),
    }
  }
  const nothing = { relations: 0, orders: 0, events: 0 }

  /** Wherever in the database it could stand. */
  async function expectNoTrace() {
    const { queries } = test.database
    const all = [
      ...(await queries.select().from(connectedAccounts)),
      ...(await queries.select().from(moneyOperations)),
      ...(await queries.select().from(inboxEvents)),
    ]
    expect(JSON.stringify(all)).not.toContain(account)
  }

  it('ends it at Stripe and deletes everything that was kept', async () => {
    await work()
    const answer = await connect.call(seller, '/account/disconnect', { body: {} })
    expect([answer.status, answer.body]).toMatchObject([
      200,
      { account: null, modes: expect.arrayContaining(['oauth']) },
    ])
    await expect(sandbox.stripe.accounts.retrieve(account)).rejects.toBeInstanceOf(Stripe.errors.StripePermissionError)
    await expect.poll(() => kept()).toEqual(nothing)
    await expect.poll(() => expectNoTrace().then(() => true)).toBe(true)
    expect(session.parse((await connect.call(seller, '/session')).body).account).toBeNull()
    const again = await connect.call(seller, '/account/disconnect', { body: {} })
    expect([again.status, errorOf(again).code]).toEqual([403, 'account_required'])
  })

  it('from Stripe’s own dashboard does the same, and ends what is open', async () => {
    await work()
    const stream = await connect.listen(seller)
    await sandbox.stripe.oauth.deauthorize({ client_id: 'ca_press', stripe_user_id: account })
    await expect.poll(() => stream.ended).toBe(true)
    expect(stream.events.at(-1)).toEqual({ type: 'account.application.deauthorized', ids: [account] })
    expect(await kept()).toEqual(nothing)
    await expectNoTrace()
    expect((await connect.listen(seller)).status).toBe(403)
  })

  it('remembers which events it has had, and nothing they said', async () => {
    await work()
    await connect.call(seller, '/account/disconnect', { body: {} })
    await expect.poll(() => kept()).toEqual(nothing)
    const events = await test.database.queries.select().from(inboxEvents)
    expect(events.length).toBeGreaterThan(3)
    for (const event of events)
      expect(event).toMatchObject({ account: null, objectId: null, payload: '', lastError: null, deadAt: null })
    expect(events.every(({ processedAt }) => processedAt !== null)).toBe(true)
  })

  it('from both sides at the same moment leaves nothing, and neither side stumbles', async () => {
    for (let round = 0; round < 4; round++) {
      await pay(sandbox.stripe, account, { amount: 1_000 })
      const answer = await connect.call(seller, '/account/disconnect', { body: {} })
      expect([answer.status, round]).toEqual([200, round])
      await expect.poll(() => expectNoTrace().then(() => true)).toBe(true)
      account = await join()
      await sandbox.advance(5)
    }
    expect(connect.logged).toEqual([])
  })
})

onEveryDatabase('parting from an account without hearing of it', (test) => {
  let sandbox: TestSandbox
  let connect: TestConnect
  let time: number
  const onboardingPolicy = { countries: ['JP'], oauth: { clientId: 'ca_press', stateSecret: 'x'.repeat(32) } }
  const seller: Identity = { subject: 'u1', role: 'owner' }

  beforeAll(async () => {
    sandbox = await startTestSandbox()
    time = Date.now()
    connect = await startTestConnect({
      stripe: sandbox.stripe,
      database: test.database,
      now: () => time,
      workers: false,
      onboarding: onboardingPolicy,
    })
  })
  afterAll(async () => {
    await connect.close()
    await sandbox.close()
  })

  const accounts = () =>
    createConnectedAccounts({
      database: test.database,
      stripe: sandbox.stripe,
      logger: recordingLogger(),
      now: () => time,
    })
  /** A seller whose account joined a moment ago. */
  async function joined(): Promise<string> {
    const { id } = await sandbox.stripe.accounts.create({ type: 'standard', country: 'JP' })
    await accounts().join('subject:u1', id)
    return id
  }
  const relation = async (account: string) => (await accounts().findAccount(account))?.tenant ?? null
  const part = (as = seller, at = connect) => at.call(as, '/account/disconnect', { body: {} })

  it('completes where Stripe had parted from it already', async () => {
    const account = await joined()
    await sandbox.stripe.oauth.deauthorize({ client_id: 'ca_press', stripe_user_id: account })
    const answer = await part()
    expect([answer.status, answer.body]).toMatchObject([200, { account: null }])
    expect(await relation(account)).toBeNull()
  })

  it('deletes nothing when Stripe does not answer', async () => {
    const account = await joined()
    const stripe = new Stripe('sk_test_sandbox', { host: '127.0.0.1', port: 1, protocol: 'http', maxNetworkRetries: 0 })
    const cut = await startTestConnect({
      stripe,
      database: test.database,
      workers: false,
      onboarding: onboardingPolicy,
    })
    const answer = await part(seller, cut)
    expect([answer.status, errorOf(answer).type]).toEqual([502, 'api_connection_error'])
    expect(await relation(account)).toBe('subject:u1')
    await cut.close()
  })

  it('is for accounts that joined, not for those that were made here or that only the host knows', async () => {
    const made: Identity = { subject: 'maker', role: 'owner' }
    const answer = await connect.call(made, '/account', { body: { country: 'JP' } })
    const account = onboarding.parse(answer.body).account?.id ?? ''
    const host: Identity = { ...made, account: (await sandbox.stripe.accounts.create({ country: 'JP' })).id }
    for (const owner of [made, host])
      expect([(await part(owner)).status, errorOf(await part(owner)).code]).toEqual([400, 'account_not_joined'])
    expect(await relation(account)).toBe('subject:maker')
  })

  it('reaches an account that joined here also where the host names it', async () => {
    const account = await joined()
    expect((await part({ subject: 'u9', role: 'owner', account })).status).toBe(200)
    expect(await relation(account)).toBeNull()
  })

  it('an old event that comes late does not part what has joined again since', async () => {
    const account = await joined()
    const logger = recordingLogger()
    const inbox = createEventInbox({ database: test.database, effect: applyEvent, logger, now: () => time })
    const parted = async (id: string, created: number) => {
      const event = { id, type: 'account.application.deauthorized', account, objectId: 'ca_press' }
      await inbox.accept('connect', event, JSON.stringify({ ...event, created }))
      expect(await inbox.processNext()).toBe(1)
    }
    const joinedAt = Math.floor(time / 1_000)
    await parted('evt_old', joinedAt - 1)
    expect(await relation(account)).toBe('subject:u1')
    await parted('evt_new', joinedAt)
    expect(await relation(account)).toBeNull()
    await parted('evt_newer', joinedAt + 1)
    expect(logger.lines).toEqual([])
  })

  it('an event that comes after the parting is not kept, one of a new connection is', async () => {
    const account = await joined()
    const logger = recordingLogger()
    const inbox = createEventInbox({ database: test.database, effect: applyEvent, logger, now: () => time })
    const take = async (id: string, type: string, created: number | string) => {
      const event = { id, type, account, objectId: 'po_1' }
      await inbox.accept('connect', event, JSON.stringify({ ...event, created, name: '山田' }))
      expect(await inbox.processNext()).toBe(1)
      const [row] = await test.database.queries.select().from(inboxEvents).where(eq(inboxEvents.id, id))
      return [row?.account, row?.objectId, row?.payload.includes('山田'), row?.processedAt === null]
    }
    const forgotten = [null, null, false, false]
    const kept = [account, 'po_1', true, false]
    const now = Math.floor(time / 1_000)
    expect(await take('evt_before', 'payout.paid', now - 2)).toEqual(kept)
    expect(await take('evt_parted', 'account.application.deauthorized', now)).toEqual(forgotten)
    expect(await take('evt_late', 'payout.updated', now - 1)).toEqual(forgotten)
    expect(await take('evt_thin', 'v2.core.account.updated', new Date((now - 1) * 1_000).toISOString())).toEqual(
      forgotten,
    )
    expect(await take('evt_anew', 'payout.created', now + 60)).toEqual(kept)
    expect(logger.lines).toEqual([])
  })
})
