import { randomUUID } from 'node:crypto'
import { type RouteDefinition, routes } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectedAccounts } from '../database/schema.js'
import type { Identity } from '../identity/Identity.js'
import { accountRequests } from '../testing/accountRequests.js'
import { onEveryDatabase } from '../testing/databases.js'
import { rawRequest } from '../testing/rawRequest.js'
import { createJapaneseSeller, pay } from '../testing/sellers.js'
import { startTestConnect, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'
import type { AccountRouteName } from './handle.js'

const names = Object.keys(accountRequests) as AccountRouteName[]

/** Every header that could be taken for the account of the caller. */
const headersNaming = (account: string) => ({
  'stripe-account': account,
  'stripe-context': account,
  'x-stripe-account': account,
  'x-account': account,
  'x-account-id': account,
  'x-connect-account': account,
  'x-forwarded-account': account,
  cookie: `account=${account}; acct=${account}`,
  forwarded: `for=${account}`,
})

/** What a good request is answered with where its caller has an account already, and where there is nothing to return from. */
const answered: Partial<Record<AccountRouteName, number>> = {
  startOauth: 409,
  completeOauth: 400,
  disconnectAccount: 400,
}

/** The same where the caller has no account. Everywhere else: 403. */
const visited: Partial<Record<AccountRouteName, number>> = {
  getSession: 200,
  getOnboarding: 200,
  createAccount: 200,
  startOauth: 200,
  completeOauth: 400,
  searchJapaneseBanks: 200,
  searchJapaneseBranches: 200,
  getJapanesePostalAddress: 200,
}

/** Either the host says which account it is, or the account is stored for the business that the host says it is. */
const ways = ['named by the host', 'stored for the tenant'] as const

onEveryDatabase('tenant isolation', (test) => {
  let sandbox: TestSandbox
  let connect: TestConnect
  let mine: Stripe.Account
  let theirs: Stripe.Account
  let caller: Identity
  let sessionsFor: string[]
  const known = {
    mine: { payout: '', automaticPayout: '', operation: '', person: '' },
    theirs: { payout: '', automaticPayout: '', operation: '', person: '' },
  }

  beforeAll(async () => {
    sandbox = await startTestSandbox({ emitEventBodies: true })
    sandbox.stripe.on('response', ({ path, status, body }: Stripe.ResponseEvent & { body?: unknown }) => {
      if (path === '/v1/account_sessions' && status === 200) sessionsFor.push((body as Stripe.AccountSession).account)
      // The sandbox names the account in the address.
      if (path === '/v1/account_links' && status === 200)
        sessionsFor.push(/acct_\w+/.exec((body as Stripe.AccountLink).url)?.[0] ?? '')
    })
    connect = await startTestConnect({
      stripe: sandbox.stripe,
      database: test.database,
      workers: false,
      onboarding: {
        countries: ['JP'],
        returnOrigins: ['https://honya.example'],
        oauth: { clientId: 'ca_press', stateSecret: 'x'.repeat(32) },
      },
    })
    mine = await createJapaneseSeller(sandbox.stripe)
    theirs = await createJapaneseSeller(sandbox.stripe)
    for (const { id } of [mine, theirs]) await pay(sandbox.stripe, id, { amount: 5_000 })
    await sandbox.advance(14 * 86_400)
    for (const [seller, ids] of [[mine, known.mine] as const, [theirs, known.theirs] as const]) {
      await pay(sandbox.stripe, seller.id, { amount: 90_000 })
      const context = { stripeContext: seller.id }
      ids.automaticPayout = (await sandbox.stripe.payouts.list({}, context)).data[0]?.id ?? ''
    }
  })
  afterAll(async () => {
    await connect.close()
    await sandbox.close()
  })

  /** An operation of either account, stored anew because tables are emptied between tests, and somebody of either. */
  async function prepare(way: (typeof ways)[number] = 'named by the host') {
    for (const [account, tenant, ids] of [
      [mine.id, 'tenant:mine', known.mine] as const,
      [theirs.id, 'tenant:theirs', known.theirs] as const,
    ]) {
      await relate(account, tenant)
      ids.operation = randomUUID()
      const body = { operation: ids.operation, amount: 10, currency: 'jpy' }
      await connect.call({ subject: 'u1', role: 'owner', account }, '/payouts', { body })
      ids.payout = (await sandbox.stripe.payouts.create({ amount: 10, currency: 'jpy' }, { stripeContext: account })).id
      ids.person = (await sandbox.stripe.accounts.createPerson(account, { first_name_kanji: '次郎' })).id
    }
    caller = {
      subject: 'u1',
      role: 'owner',
      ...(way === 'named by the host' ? { account: mine.id } : { tenant: 'mine' }),
    }
    sandbox.takeRequests()
    sessionsFor = []
  }

  async function relate(account: string, tenant: string) {
    const at = new Date()
    const made = { generation: 'v1', origin: 'created', country: 'JP', status: 'live' } as const
    const moments = { createdAt: at, leasedUntil: at, nextAttemptAt: at }
    await test.database.queries
      .insert(connectedAccounts)
      .values({ id: randomUUID(), tenant, account, ...made, ...moments })
  }

  /** The oracle: whatever was asked of Stripe was asked for the caller's own account. */
  function expectOnlyMine() {
    const asked = sandbox.takeRequests()
    const others = asked.filter(({ account, path }) => {
      if (['/v1/account_sessions', '/v1/account_links'].includes(path)) return false
      return account === null ? !path.startsWith(`/v1/accounts/${mine.id}`) : account !== mine.id
    })
    expect(others).toEqual([])
    expect(sessionsFor.filter((account) => account !== mine.id)).toEqual([])
    return asked
  }

  const theirIds = () => [theirs.id, known.theirs.payout, known.theirs.operation, known.theirs.person]
  const send = (path: string, init: Parameters<typeof rawRequest>[1]) =>
    rawRequest(`${connect.url}${path}`, {
      ...init,
      headers: { 'x-test-caller': JSON.stringify(caller), ...init.headers },
    })
  const json = (body: unknown) => ({ body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })

  it('is tried on every route of the table', () => {
    const table = Object.entries<RouteDefinition>(routes).filter(([, { audience }]) => audience === 'account')
    expect(names).toEqual(table.map(([name]) => name))
  })

  describe.each(names)('%s', (name) => {
    const { method } = routes[name]
    const request = (which: 'mine' | 'theirs') => accountRequests[name](known[which])

    it.each(ways)('takes the account from no header (%s)', async (way) => {
      await prepare(way)
      const operation = randomUUID()
      const { path, body } = accountRequests[name]({ ...known.mine, ...(method === 'POST' && { operation }) })
      const headers = headersNaming(theirs.id)
      const answer = await send(path, {
        method,
        ...(body && json(body)),
        headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      })
      expect([answer.status, name]).toEqual([answered[name] ?? 200, name])
      for (const id of theirIds()) expect(answer.text).not.toContain(id)
      expectOnlyMine()
    })

    it('takes the account from no query', async () => {
      await prepare()
      const { path, body } = request('mine')
      for (const field of [
        'account',
        'stripe_account',
        'stripeContext',
        'account_id',
        'on_behalf_of',
        'customer',
        'subject',
        'role',
      ]) {
        const joint = path.includes('?') ? '&' : '?'
        const answer = await send(`${path}${joint}${field}=${theirs.id}`, { method, ...(body && json(body)) })
        expect([answer.status, JSON.parse(answer.text).error]).toMatchObject([
          400,
          { code: 'parameter_unknown', param: field },
        ])
      }
      expect(expectOnlyMine()).toEqual([])
    })

    it('takes the account from no body', async () => {
      await prepare()
      const { path, body } = request('mine')
      for (const field of ['account', 'stripe_account', 'stripeContext', 'on_behalf_of', 'customer', 'stripe']) {
        const answer = await send(path, { method, ...json({ ...body, [field]: theirs.id }) })
        if (method === 'POST')
          expect([answer.status, JSON.parse(answer.text).error]).toMatchObject([
            400,
            { code: 'parameter_unknown', param: field },
          ])
        // The body of any other method is not read at all; whoever was taken off is gone the second time.
        else expect(answer.status).toBeOneOf(method === 'DELETE' ? [200, 404] : [200])
        for (const id of theirIds()) expect(answer.text).not.toContain(id)
      }
      const asked = expectOnlyMine()
      if (method === 'POST') expect(asked).toEqual([])
    })

    it('takes the account from no path', async () => {
      await prepare()
      const { path, body } = request('mine')
      const [bare] = path.split('?')
      for (const other of [
        `/${theirs.id}${bare}`,
        `/accounts/${theirs.id}${bare}`,
        `${bare}/${theirs.id}`,
        `${bare}/../../${theirs.id}`,
      ]) {
        const answer = await send(other, { method, ...(body && json(body)) })
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(answer.status).toBeLessThan(500)
        expect(answer.text).not.toContain(known.theirs.payout)
      }
      expectOnlyMine()
    })

    it.each(ways)('does not find what belongs to another account (%s)', async (way) => {
      await prepare(way)
      const { path, permission } = routes[name]
      // Directories belong to nobody.
      if (!path.includes('{') || permission === 'directories.read') return
      const { path: theirPath, body } = accountRequests[name]({
        ...known.theirs,
        ...(ordersAnew(name) && { operation: randomUUID() }),
      })
      const answer = await send(theirPath, { method, ...(body && json(body)) })
      // Somebody who is not there is taken off already.
      if (name === 'deletePerson')
        expect([answer.status, answer.text.includes(known.theirs.person)]).toEqual([200, false])
      else
        expect([answer.status, JSON.parse(answer.text).error]).toMatchObject([404, { type: 'resource_missing_error' }])
      expectOnlyMine()
      const { id } = await sandbox.stripe.accounts.retrievePerson(theirs.id, known.theirs.person)
      expect(id).toBe(known.theirs.person)
    })

    it('is closed to nobody, to people without an account, to buyers and to operators', async () => {
      await prepare()
      const { path, body } = request('mine')
      const outsiders: [Identity | null, number][] = [
        [null, 401],
        [{ subject: 'u1', role: 'customer', account: mine.id }, 403],
        [{ subject: 'u1', role: 'operator', account: mine.id }, 403],
        [{ subject: 'u1', role: 'customer', tenant: 'mine' }, 403],
      ]
      for (const [outsider, status] of outsiders)
        expect((await connect.call(outsider, path, { method, ...(body && { body }) })).status).toBe(status)
      expect(expectOnlyMine()).toEqual([])
      const visitor: Identity = { subject: 'nobody yet', role: 'owner' }
      const answer = await connect.call(visitor, path, { method, ...(body && { body }) })
      expect([answer.status, name]).toEqual([visited[name] ?? 403, name])
      for (const id of [...theirIds(), mine.id, known.mine.payout]) expect(answer.text).not.toContain(id)
    })
  })

  it('takes no person for a business of the same name', async () => {
    await prepare('stored for the tenant')
    for (const subject of ['mine', 'tenant:mine', 'subject:mine']) {
      const answer = await connect.call({ subject, role: 'owner' }, '/session')
      expect([answer.status, answer.body]).toMatchObject([200, { account: null }])
    }
    for (const tenant of ['u1', 'subject:u1', 'tenant:mine'])
      expect((await connect.call({ ...caller, tenant }, '/session')).body).toMatchObject({ account: null })
  })

  it('takes the business from nothing that a caller may choose', async () => {
    await prepare('stored for the tenant')
    const answer = await send('/session', {
      method: 'GET',
      headers: { tenant: 'theirs', 'x-tenant': 'theirs', 'x-tenant-id': 'theirs', cookie: 'tenant=theirs' },
    })
    expect([answer.status, JSON.parse(answer.text).account.id]).toEqual([200, mine.id])
    for (const path of ['/session?tenant=theirs', '/onboarding?tenant=theirs'])
      expect((await send(path, { method: 'GET' })).status).toBe(400)
    const made = await send('/account', { method: 'POST', ...json({ country: 'JP', tenant: 'theirs' }) })
    expect([made.status, JSON.parse(made.text).error.param]).toEqual([400, 'tenant'])
    expectOnlyMine()
  })

  it('sends payouts to no bank account of another account', async () => {
    await prepare()
    const destination = theirs.external_accounts?.data[0]?.id
    const body = { operation: randomUUID(), amount: 10, currency: 'jpy', destination }
    const answer = await connect.call(caller, '/payouts', { body })
    expect([answer.status, answer.body]).toMatchObject([
      404,
      { error: { code: 'resource_missing', param: 'destination' } },
    ])
    expectOnlyMine()
  })

  it('pages from no cursor of another account', async () => {
    await prepare()
    const answer = await connect.call(caller, `/payouts?starting_after=${known.theirs.payout}`)
    expect([answer.status, answer.text.includes('"data"')]).toEqual([404, false])
    expectOnlyMine()
  })
})

/** Where the operation is chosen anew by the caller, another account's id of it means nothing. */
const ordersAnew = (name: AccountRouteName) => name === 'cancelPayout'
