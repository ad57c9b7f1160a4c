import { onboarding, session } from '@connect-kit/contract'
import Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askForAccount } from '../accounts/askForAccount.js'
import { connectedAccountStore } from '../accounts/connectedAccountStore.js'
import { createConnectedAccounts } from '../accounts/createConnectedAccounts.js'
import { toAccountOrder } from '../accounts/toAccountOrder.js'
import { toCaller } from '../identity/Caller.js'
import type { Identity } from '../identity/Identity.js'
import { applyEvent } from '../inbox/applyEvent.js'
import { createEventInbox } from '../inbox/createEventInbox.js'
import type { AccountPlan, AccountPlanV1, AccountPlanV2 } from '../onboarding/AccountPlan.js'
import type { WantedAccount } from '../onboarding/OnboardingPolicy.js'
import { onEveryDatabase } from '../testing/databases.js'
import { recordingLogger } from '../testing/recordingLogger.js'
import { errorOf, startTestConnect, type TestAnswer, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

const hour = 3_600_000

const v1Plan: AccountPlanV1 = {
  generation: 'v1',
  controller: {
    fees: { payer: 'application' },
    losses: { payments: 'application' },
    requirement_collection: 'application',
    stripe_dashboard: { type: 'none' },
  },
  capabilities: ['card_payments', 'transfers'],
}

const v2Plan: AccountPlanV2 = {
  generation: 'v2',
  dashboard: 'none',
  responsibilities: { fees_collector: 'application', losses_collector: 'application' },
  configurations: { customer: true, merchant: { capabilities: ['card_payments'] }, recipient: true },
}

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

onEveryDatabase('making an account', (test) => {
  let sandbox: TestSandbox
  let quick: Stripe
  let connect: TestConnect
  let second: TestConnect
  let time: number
  let people = 0
  let seller: Identity
  const now = () => time
  /** What the platform gives this seller, as one test wants it. */
  let plan: (wanted: WantedAccount) => AccountPlan

  beforeAll(async () => {
    sandbox = await startTestSandbox()
    quick = withoutRetries(sandbox.url)
    const options = {
      stripe: quick,
      now,
      workers: false,
      onboarding: { countries: ['JP', 'US', 'KP'], account: (wanted: WantedAccount) => plan(wanted) },
    }
    connect = await startTestConnect({ ...options, database: test.database })
    second = await startTestConnect({ ...options, database: await test.connectAgain() })
  })
  beforeEach(() => {
    time = Date.now()
    plan = () => v1Plan
    seller = { subject: `u${++people}`, role: 'owner' }
    sandbox.takeRequests()
  })
  afterEach(() => sandbox.clearFaults())
  afterAll(async () => {
    await connect.close()
    await second.close()
    await sandbox.close()
  })

  const make = (body: Record<string, unknown> = { country: 'JP' }, from = connect, as = seller) =>
    from.call(as, '/account', { body })
  const accountOf = (answer: TestAnswer) => onboarding.parse(answer.body).account
  const created = () =>
    sandbox.takeRequests().filter(({ method, path }) => method === 'POST' && /^\/v[12](\/core)?\/accounts$/.test(path))
  const sessionOf = async (as = seller) => session.parse((await connect.call(as, '/session')).body).account
  /** Another process on the same database, after this one is gone. */
  const resolver = () =>
    createConnectedAccounts({ database: test.database, stripe: quick, logger: recordingLogger(), now })
  const accountsAtStripe = async () => (await sandbox.stripe.accounts.list({ limit: 100 })).data.map(({ id }) => id)

  it('begins with nothing', async () => {
    expect(await sessionOf()).toBeNull()
    const { body } = await connect.call(seller, '/onboarding')
    expect(body).toEqual({
      object: 'onboarding',
      modes: ['hosted', 'embedded', 'api'],
      countries: ['JP', 'US', 'KP'],
      account: null,
      closed_account: null,
      files_url: 'https://files.stripe.com/v1/files',
    })
    expect(errorOf(await connect.call(seller, '/account/status'))).toMatchObject({ code: 'account_required' })
  })

  it('of version 1 is done once, and the account is the seller’s from then on', async () => {
    const answer = await make({ country: 'JP', business_type: 'individual', email: 'taro@example.jp' })
    const account = accountOf(answer)
    expect([answer.status, account]).toMatchObject([
      200,
      {
        generation: 'v1',
        origin: 'created',
        country: 'JP',
        requirement_collection: 'application',
        dashboard: 'none',
        answers: { business_type: 'individual', email: 'taro@example.jp' },
      },
    ])
    const [call, ...more] = created()
    expect([call?.path, more]).toEqual(['/v1/accounts', []])
    expect(await sessionOf()).toMatchObject({ id: account?.id, country: 'JP' })
    const stored = await sandbox.stripe.accounts.retrieve(account?.id ?? '')
    expect(stored.capabilities).toMatchObject({ card_payments: 'inactive', transfers: 'inactive' })
    expect(call?.idempotency_key).toMatch(/^connect-kit-[0-9a-f]{64}$/)
  })

  it('of version 2 is done with its configurations and responsibilities', async () => {
    plan = () => v2Plan
    const answer = await make({ country: 'US', business_type: 'company', email: 'ann@example.com' })
    const account = accountOf(answer)
    expect([answer.status, account]).toMatchObject([
      200,
      { generation: 'v2', origin: 'created', country: 'US', requirement_collection: 'application', dashboard: 'none' },
    ])
    expect(created().map(({ path }) => path)).toEqual(['/v2/core/accounts'])
    const include = ['defaults' as const]
    const stored = await sandbox.stripe.v2.core.accounts.retrieve(account?.id ?? '', { include })
    expect(stored.applied_configurations).toEqual(['customer', 'merchant', 'recipient'])
    expect(stored.defaults?.responsibilities).toMatchObject({
      fees_collector: 'application',
      losses_collector: 'application',
      requirements_collector: 'application',
    })
    const status = await connect.call(seller, '/account/status')
    expect(status.body).toMatchObject({ account: account?.id, stage: 'restricted', next: 'provide_information' })
  })

  it('is once for a business, whoever of it comes', async () => {
    const tenant = `shop-${people}`
    const first = accountOf(await make({ country: 'JP' }, connect, { ...seller, tenant }))
    const colleague: Identity = { subject: 'colleague', role: 'viewer', tenant }
    expect((await sessionOf(colleague))?.id).toBe(first?.id)
    expect(await sessionOf(seller)).toBeNull()
    expect((await make({ country: 'JP' }, connect, colleague)).status).toBe(403)
  })

  it('lets the account that the host names win', async () => {
    const other = accountOf(await make())
    await make({ country: 'JP' }, connect, { subject: 'named', role: 'owner' })
    sandbox.takeRequests()
    const named: Identity = { subject: 'named', role: 'owner', account: other?.id }
    expect((await sessionOf(named))?.id).toBe(other?.id)
    expect(accountOf(await make({ country: 'JP' }, connect, named))?.id).toBe(other?.id)
    expect(created()).toEqual([])
  })

  it('closed for good is never met again: its people are told, and may begin another one', async () => {
    plan = () => v2Plan
    const first = accountOf(await make({ country: 'US' }))?.id ?? ''
    const { applied_configurations } = await sandbox.stripe.v2.core.accounts.retrieve(first)
    await sandbox.stripe.v2.core.accounts.close(first, { applied_configurations })
    const inbox = createEventInbox({ database: test.database, effect: applyEvent, logger: recordingLogger(), now })
    const event = { id: 'evt_closed', type: 'v2.core.account.closed', account: first, objectId: first }
    await inbox.accept('thin', event, JSON.stringify({ ...event, created: new Date(now()).toISOString() }))
    expect(await inbox.processNext()).toBe(1)
    expect(await sessionOf()).toBeNull()
    const before = onboarding.parse((await connect.call(seller, '/onboarding')).body)
    expect(before).toMatchObject({ account: null, closed_account: first, modes: ['hosted', 'embedded', 'api'] })

    const after = onboarding.parse((await make({ country: 'JP' })).body)
    expect(after).toMatchObject({ account: { country: 'JP' }, closed_account: null })
    expect(after.account?.id).not.toBe(first)
    expect((await sessionOf())?.id).toBe(after.account?.id)
    expect((await make({ country: 'JP' }, second)).body).toMatchObject({ account: { id: after.account?.id } })
  })

  describe('two clicks', () => {
    it.each([
      ['of version 1', () => v1Plan, '/v1/accounts'],
      ['of version 2', () => v2Plan, '/v2/core/accounts'],
    ])('in two processes make one account %s', async (_generation, chosen, path) => {
      plan = chosen
      await sandbox.fault({ path, method: 'POST', count: 1, latency_ms: 400 })
      const body = { country: 'JP', email: 'taro@example.jp' }
      const answers = await Promise.all([make(body), make(body, second), make(body)])
      const ids = answers.map((answer) => accountOf(answer)?.id)
      expect(new Set(ids).size).toBe(1)
      expect(created()).toHaveLength(1)
    })

    it('are told that nobody knows yet when Stripe answers neither', async () => {
      await sandbox.fault({ path: '/v1/accounts', method: 'POST', count: tries, drop: 'before' })
      const answers = await Promise.all([make(), make({ country: 'JP' }, second)])
      for (const answer of answers)
        if (answer.status !== 200)
          expect([answer.status, errorOf(answer)]).toMatchObject([
            503,
            { type: 'api_connection_error', code: 'account_outcome_unknown' },
          ])
      const before = await accountsAtStripe()
      await make()
      expect((await accountsAtStripe()).length - before.length).toBeLessThanOrEqual(1)
    })
  })

  describe('when the answer is lost', () => {
    const lose = async (fault: { drop: 'before' | 'after' }, path = '/v1/accounts') => {
      await sandbox.fault({ path, method: 'POST', count: tries, ...fault })
      const answer = await make()
      expect([answer.status, errorOf(answer).code]).toEqual([503, 'account_outcome_unknown'])
      expect(answer.headers.get('retry-after')).toBe('5')
      await sandbox.clearFaults()
    }

    it.each(['before', 'after'] as const)('a second click gets the one account (cut %s the effect)', async (drop) => {
      const before = await accountsAtStripe()
      await lose({ drop })
      expect(await sessionOf()).toBeNull()
      const account = accountOf(await make())
      expect((await accountsAtStripe()).filter((id) => !before.includes(id))).toEqual([account?.id])
      expect(new Set(created().map(({ idempotency_key }) => idempotency_key)).size).toBe(1)
    })

    it.each(['before', 'after'] as const)('a worker finishes what nobody comes back for (cut %s)', async (drop) => {
      const before = await accountsAtStripe()
      await lose({ drop })
      expect(await resolver().resolveDue()).toBe(0)
      time += 10_000
      expect(await resolver().resolveDue()).toBe(1)
      const [id, ...others] = (await accountsAtStripe()).filter((known) => !before.includes(known))
      expect(others).toEqual([])
      expect((await sessionOf())?.id).toBe(id)
    })

    it('another process waits for the lease of one that died, then takes over', async () => {
      const store = connectedAccountStore(test.database)
      const order = toAccountOrder(v1Plan, { country: 'JP' })
      const row = await store.add({ tenant: toCaller(seller).business, country: 'JP', order }, now())
      if (!row) throw new Error('The row was not stored.')
      const made = await askForAccount(quick, row, now())
      expect(made.status).toBe('made')
      expect(await resolver().resolveDue()).toBe(0)
      time += 91_000
      const account = accountOf(await make({ country: 'JP' }, second))
      expect(made).toEqual({ status: 'made', account: account?.id })
    })

    it.each([
      ['of version 1', () => v1Plan, '/v1/accounts'],
      ['of version 2', () => v2Plan, '/v2/core/accounts'],
    ])('the account %s is looked for, and found, when Stripe has forgotten the key', async (_name, chosen, path) => {
      plan = chosen
      await lose({ drop: 'after' }, path)
      const made = await accountsAtStripe()
      time += 25 * hour
      sandbox.takeRequests()
      const account = accountOf(await make())
      expect(created()).toEqual([])
      expect(made).toContain(account?.id)
      expect(await accountsAtStripe()).toEqual(made)
    })

    it('the place is free again when Stripe has forgotten the key and there is no account', async () => {
      await lose({ drop: 'before' })
      time += 25 * hour
      sandbox.takeRequests()
      const account = accountOf(await make({ country: 'US' }))
      expect(account?.country).toBe('US')
      expect(created()).toHaveLength(1)
    })

    it('the order of the first click is the one that counts', async () => {
      await lose({ drop: 'after' })
      const answer = await make({ country: 'US' })
      expect([answer.status, errorOf(answer)]).toMatchObject([409, { code: 'country_final', param: 'country' }])
      expect((await sessionOf())?.country).toBe('JP')
    })
  })

  describe('a refusal', () => {
    it('of a country frees the place for another one', async () => {
      const answer = await make({ country: 'KP' })
      expect([answer.status, errorOf(answer)]).toMatchObject([
        400,
        { type: 'invalid_request_error', code: 'country_unsupported', param: 'country' },
      ])
      expect(await sessionOf()).toBeNull()
      expect(accountOf(await make({ country: 'JP' }))?.country).toBe('JP')
    })

    it.each([
      ['version 1', () => v1Plan],
      ['version 2', () => v2Plan],
    ])('of an address lands on its field (%s)', async (_name, chosen) => {
      plan = chosen
      const answer = await make({ country: 'JP', email: 'nobody' })
      expect([answer.status, errorOf(answer).param]).toEqual([400, 'email'])
      expect((await make({ country: 'JP', email: 'taro@example.jp' })).status).toBe(200)
    })

    it('is ours where the platform does not take the country, and nothing is asked of Stripe', async () => {
      const answer = await make({ country: 'GB' })
      expect([answer.status, errorOf(answer)]).toMatchObject([400, { code: 'country_not_offered', param: 'country' }])
      expect(created()).toEqual([])
    })

    it('names the plan in the log, not to the seller', async () => {
      plan = () => ({ ...v1Plan, capabilities: ['card_payments', 'konbini_payments'] })
      const answer = await make({ country: 'US' }, connect)
      expect([answer.status, errorOf(answer)]).toMatchObject([502, { type: 'api_error', code: 'account_plan_refused' }])
      expect(JSON.stringify(connect.logged.at(-1))).toContain('konbini_payments')
      expect(created()).toEqual([])
    })

    it('of what the plan asks is no fault of the seller’s', async () => {
      plan = () => ({ ...v1Plan, capabilities: ['card_payments', 'nonsense_payments'] })
      const answer = await make()
      expect([answer.status, errorOf(answer).code]).toEqual([502, 'account_plan_refused'])
      expect(JSON.stringify(connect.logged.at(-1))).toContain(
        'Its parameter capabilities[nonsense_payments] is the reason.',
      )
      plan = () => v1Plan
      expect((await make()).status).toBe(200)
    })

    it('is all there is without a policy', async () => {
      const closed = await startTestConnect({ stripe: quick, database: test.database, workers: false })
      const answer = await make({ country: 'JP' }, closed)
      expect([answer.status, errorOf(answer).code]).toEqual([400, 'country_not_offered'])
      const oauth = await closed.call(seller, '/oauth/authorize', { body: { redirect_uri: 'https://x.example/' } })
      expect(oauth.status).not.toBe(200)
      await closed.close()
    })
  })

  it('a second time, in another country, says that a country is final', async () => {
    await make({ country: 'JP' })
    const answer = await make({ country: 'US' })
    expect([answer.status, errorOf(answer)]).toMatchObject([
      409,
      { type: 'invalid_request_error', code: 'country_final', param: 'country' },
    ])
  })
})
