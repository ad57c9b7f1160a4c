import { onboarding, session } from '@connect-kit/contract'
import Stripe from 'stripe'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createConnectedAccounts } from '../accounts/createConnectedAccounts.js'
import type { Identity } from '../identity/Identity.js'
import type { AccountPlanV2 } from '../onboarding/AccountPlan.js'
import type { WantedAccount } from '../onboarding/OnboardingPolicy.js'
import { onEveryDatabase } from '../testing/databases.js'
import { recordingLogger } from '../testing/recordingLogger.js'
import { errorOf, startTestConnect, type TestAnswer, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

const hour = 3_600_000

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
  let plan: (wanted: WantedAccount) => AccountPlanV2 | typeof v1Plan

  beforeAll(async () => {
    sandbox = await startTestSandbox()
    quick = withoutRetries(sandbox.url)
    const options = {
      stripe: quick,
      now,
      workers: false,
      onboarding: { countries: ['JP', 'US', 'MX'], account: (wanted: WantedAccount) => plan(wanted) },
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
      countries: ['JP', 'US', 'MX'],
      account: null,
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
    const include = ['configuration.customer', 'configuration.merchant', 'configuration.recipient', 'defaults'] as const
    const stored = await sandbox.stripe.v2.core.accounts.retrieve(account?.id ?? '', { include: [...include] })
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
})

const v1Plan = {
  generation: 'v1' as const,
  controller: {
    fees: { payer: 'application' as const },
    losses: { payments: 'application' as const },
    requirement_collection: 'application' as const,
    stripe_dashboard: { type: 'none' as const },
  },
  capabilities: ['card_payments', 'transfers'],
}
