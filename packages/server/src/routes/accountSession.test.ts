import { type AccountSession, accountSession, embeddedComponents } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Identity } from '../identity/Identity.js'
import { onEveryDatabase } from '../testing/databases.js'
import { createJapaneseSeller } from '../testing/sellers.js'
import { errorOf, startTestConnect, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

onEveryDatabase('account sessions', (test) => {
  let sandbox: TestSandbox
  let connect: TestConnect
  let seller: Stripe.Account
  let minted: Stripe.AccountSession[]

  beforeAll(async () => {
    sandbox = await startTestSandbox({ emitEventBodies: true })
    sandbox.stripe.on('response', (response: Stripe.ResponseEvent & { body?: unknown }) => {
      if (response.path === '/v1/account_sessions' && response.status === 200)
        minted.push(response.body as Stripe.AccountSession)
    })
    connect = await startTestConnect({ stripe: sandbox.stripe, database: test.database, webhooks: true })
    seller = await createJapaneseSeller(sandbox.stripe)
  })
  beforeEach(() => {
    minted = []
    sandbox.takeRequests()
  })
  afterAll(async () => {
    await connect.close()
    await sandbox.close()
  })
  const as = (role: Identity['role']): Identity => ({ subject: 'u1', role, account: seller.id })
  const mint = (caller: Identity, components: unknown, of = connect) =>
    of.call(caller, '/account_sessions', { body: { components } })

  it('are minted for the caller’s own account, and are kept by nobody on the way', async () => {
    const answer = await mint(as('owner'), { payouts_list: { enabled: true } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const session: AccountSession = accountSession.parse(answer.body)
    expect(session).toMatchObject({
      object: 'account_session',
      components: { payouts_list: { enabled: true, features: {} } },
    })
    expect(minted).toMatchObject([{ account: seller.id, client_secret: session.client_secret }])
    const again = accountSession.parse((await mint(as('owner'), { payouts_list: { enabled: true } })).body)
    expect(again.client_secret).not.toBe(session.client_secret)
    expect(JSON.stringify(connect.logged)).not.toContain(session.client_secret)
  })

  it('carry every feature of the component, false unless granted', async () => {
    await mint(as('finance'), { payouts: { enabled: true } })
    expect(minted[0]?.components.payouts).toEqual({
      enabled: true,
      features: {
        disable_stripe_user_authentication: false,
        edit_payout_schedule: false,
        external_account_collection: false,
        instant_payouts: false,
        standard_payouts: true,
      },
    })
  })

  it('give a viewer every list and not one feature', async () => {
    const all = Object.fromEntries(Object.keys(embeddedComponents).map((name) => [name, { enabled: true }]))
    const { components } = accountSession.parse((await mint(as('viewer'), all)).body)
    expect(components.payments?.enabled).toBe(true)
    expect(components.account_management?.enabled).toBe(false)
    expect(Object.values(components).flatMap(({ features }) => Object.values(features))).not.toContain(true)
    const enabled = Object.values(minted[0]?.components ?? {}).filter((component) => component.enabled)
    expect(enabled.length).toBeGreaterThan(5)
    expect(enabled.flatMap(({ features }) => Object.values(features))).not.toContain(true)
  })

  it('are refused when nothing of what is asked for may be had', async () => {
    const answer = await mint(as('viewer'), { account_management: { enabled: true } })
    expect([answer.status, errorOf(answer)]).toMatchObject([
      403,
      { type: 'permission_error', code: 'components_not_permitted', param: 'components' },
    ])
    expect(minted).toEqual([])
  })

  it.each([
    [{}, 'components'],
    [{ nonsense: { enabled: true } }, 'components[nonsense]'],
    [{ payouts: { enabled: false } }, 'components[payouts][enabled]'],
    [{ payouts: { enabled: true, features: { nonsense: true } } }, 'components[payouts][features][nonsense]'],
    [
      { payouts: { enabled: true, features: { standard_payouts: 'true' } } },
      'components[payouts][features][standard_payouts]',
    ],
  ])('name the field that is wrong in %j', async (components, param) => {
    const answer = await mint(as('owner'), components)
    expect([answer.status, errorOf(answer).param]).toEqual([400, param])
  })

  it('ask Stripe about the account once a minute, or when it changed', async () => {
    const reads = () => sandbox.takeRequests().filter(({ path }) => path === '/v1/account').length
    const fresh = await createJapaneseSeller(sandbox.stripe)
    const caller = { ...as('owner'), account: fresh.id }
    const mintThrice = async () => {
      sandbox.takeRequests()
      for (let call = 0; call < 3; call++) await mint(caller, { payouts_list: { enabled: true } })
      return reads()
    }
    // The events of its creation are still arriving, and each of them ends the minute.
    await expect.poll(mintThrice).toBe(0)
    await sandbox.stripe.accounts.update(fresh.id, { metadata: { changed: 'yes' } })
    await expect
      .poll(async () => {
        await mint(caller, { payouts_list: { enabled: true } })
        return reads()
      })
      .toBe(1)
  })

  describe('when Stripe does not mint one', () => {
    it.each([
      [{ status: 500, count: 3 }, 502, 'account_session_create_error'],
      [{ drop: 'before' as const, count: 3 }, 502, 'api_connection_error'],
      [{ status: 429, count: 1 }, 429, 'rate_limit_error'],
    ])('say what Connect.js would say (%j)', async (fault, status, type) => {
      await mint(as('owner'), { payouts_list: { enabled: true } })
      await sandbox.fault({ path: '/v1/account_sessions', ...fault })
      const answer = await mint(as('owner'), { payouts_list: { enabled: true } })
      expect([answer.status, errorOf(answer).type]).toEqual([status, type])
    })

    it('tell the seller that the platform has lost the account', async () => {
      const answer = await mint({ ...as('owner'), account: 'acct_gone' }, { payouts_list: { enabled: true } })
      expect([answer.status, errorOf(answer)]).toMatchObject([
        403,
        { type: 'permission_error', code: 'account_invalid' },
      ])
    })
  })
})
