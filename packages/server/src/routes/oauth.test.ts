import { onboarding, routes, session } from '@connect-kit/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectedAccounts, oauthStates } from '../database/schema.js'
import type { Identity } from '../identity/Identity.js'
import type { ConnectRouterOptions } from '../router/ConnectRouterOptions.js'
import { createStripe } from '../stripe/createStripe.js'
import { consent } from '../testing/consent.js'
import { onEveryDatabase } from '../testing/databases.js'
import { errorOf, startTestConnect, type TestAnswer, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

const minute = 60_000
const page = 'https://press.example/joined'
const secret = 'a secret of thirty-two characters or more'

onEveryDatabase('joining by OAuth', (test) => {
  let sandbox: TestSandbox
  let connect: TestConnect
  let second: TestConnect
  let time: number
  let people = 0
  let seller: Identity
  let options: ConnectRouterOptions

  beforeAll(async () => {
    sandbox = await startTestSandbox()
    options = {
      stripe: sandbox.stripe,
      database: test.database,
      identify: () => null,
      now: () => time,
      workers: false,
      onboarding: {
        countries: ['JP'],
        returnOrigins: ['https://press.example'],
        oauth: { clientId: 'ca_press', stateSecret: secret, authorizeBase: sandbox.url },
      },
    }
    const { identify: _, ...hosts } = options
    connect = await startTestConnect(hosts)
    second = await startTestConnect({ ...hosts, database: await test.connectAgain() })
  })
  beforeEach(() => {
    time = Date.now()
    seller = { subject: `u${++people}`, role: 'owner', tenant: `press-${people}` }
  })
  afterAll(async () => {
    await connect.close()
    await second.close()
    await sandbox.close()
  })

  const start = async (as = seller, from = connect) => {
    const answer = await from.call(as, '/oauth/authorize', { body: { redirect_uri: page } })
    expect(answer.status).toBe(200)
    return routes.startOauth.response.parse(answer.body).url
  }
  const complete = ({ state, code, error }: Awaited<ReturnType<typeof consent>>, as = seller, at = connect) =>
    at.call(as, '/oauth/complete', { body: { state, ...(code && { code }), ...(error && { error }) } })
  const join = async (as = seller, account?: string) =>
    complete(await consent(await start(as), account === undefined ? {} : { account }), as)
  const accountOf = (answer: TestAnswer) => onboarding.parse(answer.body).account
  const said = (answer: TestAnswer) => [answer.status, errorOf(answer).code, errorOf(answer).param]
  const sessionOf = async (as = seller) => session.parse((await connect.call(as, '/session')).body).account

  it('leads to Stripe’s page with everything it needs, and names nobody', async () => {
    const url = new URL(await start())
    expect(url.origin + url.pathname).toBe(`${sandbox.url}/oauth/authorize`)
    const { state = '', ...rest } = Object.fromEntries(url.searchParams)
    expect(rest).toEqual({
      client_id: 'ca_press',
      redirect_uri: page,
      response_type: 'code',
      scope: 'read_write',
    })
    expect(state).toMatch(/^[\w-]{43}\.\d{13}\.[\w-]{43}$/)
    expect(state).not.toContain(Buffer.from(seller.subject).toString('base64url'))
  })

  it('connects the account, in whichever process the browser comes back to', async () => {
    const back = await consent(await start())
    const answer = await complete(back, seller, second)
    const account = accountOf(answer)
    expect([answer.status, onboarding.parse(answer.body).modes, account]).toMatchObject([
      200,
      ['oauth'],
      { origin: 'oauth', generation: 'v1', dashboard: 'full', requirement_collection: 'stripe' },
    ])
    expect((await sessionOf())?.id).toBe(account?.id)
  })

  it('keeps the id of the account, and no token of it', async () => {
    const account = accountOf(await join())
    const [row] = await test.database.queries.select().from(connectedAccounts)
    expect(row).toMatchObject({ tenant: `tenant:${seller.tenant}`, account: account?.id, origin: 'oauth', order: null })
    expect(JSON.stringify(row)).not.toMatch(/sk_|rt_|pk_|ac_[a-zA-Z0-9]{32}/)
  })

  it('that was declined changes nothing, and can be tried again', async () => {
    const back = await consent(await start(), { decision: 'deny' })
    expect(said(await complete(back))).toEqual([400, 'access_denied', 'error'])
    expect(said(await complete(back))).toEqual([409, 'state_used', 'state'])
    expect(await sessionOf()).toBeNull()
    expect((await join()).status).toBe(200)
  })

  it('says that Stripe could not ask where it sends any other error', async () => {
    const { state, page } = await consent(await start())
    expect(said(await complete({ state, error: 'server_error', page }))).toEqual([400, 'consent_failed', 'error'])
  })

  describe('a state', () => {
    it.each([
      ['with another nonce', (state: string) => `A${state.slice(1)}`.replace(/^AA/, 'BA')],
      ['that lives longer', (state: string) => state.replace(/\.(\d+)\./, (_, at) => `.${Number(at) + 1}.`)],
      ['with another signature', (state: string) => `${state.slice(0, -2)}${state.endsWith('AA') ? 'BA' : 'AA'}`],
      ['without a signature', (state: string) => state.replace(/\.[\w-]+$/, '')],
      ['of nothing', () => ''],
      ['of somebody’s imagination', () => 'x'.repeat(2_000)],
    ])('%s is refused', async (_what, forge) => {
      const back = await consent(await start())
      const forged = forge(back.state)
      expect(forged).not.toBe(back.state)
      expect(said(await complete({ ...back, state: forged }))).toEqual([400, 'state_invalid', 'state'])
      expect((await complete(back)).status).toBe(200)
    })

    it.each([
      ['another person of the same business', (own: Identity): Identity => ({ ...own, subject: 'colleague' })],
      ['the same person in another business', (own: Identity): Identity => ({ ...own, tenant: 'elsewhere' })],
      ['somebody else', (): Identity => ({ subject: 'stranger', role: 'owner' })],
    ])('is of no use to %s, and not used up by them', async (_who, other) => {
      const back = await consent(await start())
      expect(said(await complete(back, other(seller)))).toEqual([400, 'state_invalid', 'state'])
      expect(await sessionOf(other({ ...seller, tenant: 'nobody' }))).toBeNull()
      expect((await complete(back)).status).toBe(200)
    })

    it('lasts an hour', async () => {
      const [one, other] = [await consent(await start()), await consent(await start())]
      time += 60 * minute - 1
      expect((await complete(one)).status).toBe(200)
      time += 1
      expect(said(await complete(other))).toEqual([400, 'state_expired', 'state'])
    })

    it('is used once, also by two tabs at the same time', async () => {
      const back = await consent(await start())
      const answers = await Promise.all([complete(back), complete(back, seller, second), complete(back)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      expect(said(await complete(back))).toEqual([409, 'state_used', 'state'])
    })

    it('stands in the database as a digest, until it has expired', async () => {
      const url = new URL(await start())
      const nonce = url.searchParams.get('state')?.split('.')[0] ?? ''
      const [row] = await test.database.queries.select().from(oauthStates)
      expect(row).toMatchObject({ tenant: `tenant:${seller.tenant}`, subject: seller.subject, usedAt: null })
      expect(row?.nonceHash).not.toContain(nonce)
    })

    it('outlives the rolling of the secret it was signed with', async () => {
      const { identify: _, ...hosts } = options
      const oauth = { clientId: 'ca_press', authorizeBase: sandbox.url }
      const rolled = await startTestConnect({
        ...hosts,
        onboarding: { ...hosts.onboarding, oauth: { ...oauth, stateSecret: [`new ${secret}`, secret] } },
      })
      expect((await complete(await consent(await start()), seller, rolled)).status).toBe(200)
      seller = { ...seller, tenant: `${seller.tenant}b` }
      const fresh = await consent(await start(seller, rolled))
      expect(said(await complete(fresh))).toEqual([400, 'state_invalid', 'state'])
      await rolled.close()
    })
  })

  describe('a code', () => {
    it('that Stripe does not know is refused', async () => {
      const back = await consent(await start())
      expect(said(await complete({ ...back, code: 'ac_unknown' }))).toEqual([400, 'code_invalid', 'code'])
      expect(await sessionOf()).toBeNull()
    })

    it('that is missing is refused', async () => {
      const { state, page } = await consent(await start())
      expect(said(await complete({ state, page }))).toEqual([400, 'code_invalid', 'code'])
    })

    it('of somebody who used it already is refused', async () => {
      const back = await consent(await start())
      expect((await complete(back)).status).toBe(200)
      const other: Identity = { subject: 'thief', role: 'owner' }
      const own = await consent(await start(other))
      expect(said(await complete({ ...own, code: back.code ?? '' }, other))).toEqual([400, 'code_invalid', 'code'])
    })

    it('that cannot be exchanged now is told as such; the way begins anew', async () => {
      const { identify: _, ...hosts } = options
      const stripe = createStripe({
        secretKey: 'sk_test_sandbox',
        apiBase: 'http://127.0.0.1:1',
        config: { maxNetworkRetries: 0 },
      })
      const cut = await startTestConnect({ ...hosts, stripe })
      const answer = await complete(await consent(await start()), seller, cut)
      expect([answer.status, errorOf(answer).type]).toEqual([502, 'api_connection_error'])
      expect((await join()).status).toBe(200)
      await cut.close()
    })
  })

  describe('an account', () => {
    it('that belongs to another business is refused, and nobody learns whose it is', async () => {
      const account = accountOf(await join())
      const other: Identity = { subject: 'other', role: 'owner', tenant: 'rival' }
      const answer = await join(other, account?.id)
      expect(said(answer)).toEqual([409, 'account_taken', undefined])
      for (const secretOfTheirs of [account?.id ?? '', seller.tenant ?? '', seller.subject])
        expect(answer.text).not.toContain(secretOfTheirs)
      expect(await sessionOf(other)).toBeNull()
      expect((await sessionOf())?.id).toBe(account?.id)
    })

    it('that is connected already is connected again', async () => {
      const account = accountOf(await join())
      expect(accountOf(await join(seller, account?.id))?.id).toBe(account?.id)
    })

    it('does not replace the one that joined before', async () => {
      const account = accountOf(await join())
      expect(said(await join())).toEqual([409, 'already_connected', undefined])
      expect((await sessionOf())?.id).toBe(account?.id)
      expect(JSON.stringify(connect.logged.at(-1))).toContain('It is nobody’s.')
    })

    it('that was made here is in the way from the start', async () => {
      const early = await consent(await start())
      await connect.call(seller, '/account', { body: { country: 'JP' } })
      const answer = await connect.call(seller, '/oauth/authorize', { body: { redirect_uri: page } })
      expect(said(answer)).toEqual([409, 'already_connected', undefined])
      expect(said(await complete(early))).toEqual([409, 'already_connected', undefined])
      // The code was not exchanged: it still works.
      const token = await sandbox.stripe.oauth.token({ grant_type: 'authorization_code', code: early.code ?? '' })
      expect(token.stripe_user_id).toMatch(/^acct_/)
    })

    it('that the host names is in the way as well', async () => {
      const account = accountOf(await join())
      const named: Identity = { subject: 'named', role: 'owner', tenant: 'named', account: account?.id }
      const other: Identity = { ...named, account: (await sandbox.stripe.accounts.create({ country: 'JP' })).id }
      const answer = await connect.call(other, '/oauth/authorize', { body: { redirect_uri: page } })
      expect(said(answer)).toEqual([409, 'already_connected', undefined])
    })
  })

  it.each([
    ['another origin', 'https://evil.example/joined'],
    ['a name in front', 'https://press.example@evil.example/'],
    ['a user in front', 'https://me@press.example/joined'],
    ['a longer name', 'https://press.example.evil.example/'],
    ['another scheme', 'http://press.example/joined'],
    ['another port', 'https://press.example:8443/joined'],
  ])('sends nobody back to %s', async (_what, redirect_uri) => {
    const answer = await connect.call(seller, '/oauth/authorize', { body: { redirect_uri } })
    expect(said(answer)).toEqual([400, 'return_origin_not_allowed', 'redirect_uri'])
  })

  it.each(['javascript:alert(1)', '//press.example', 'press.example', ''])(
    'takes %j for no address',
    async (redirect_uri) => {
      const answer = await connect.call(seller, '/oauth/authorize', { body: { redirect_uri } })
      expect(said(answer)).toEqual([400, 'parameter_invalid', 'redirect_uri'])
    },
  )

  it('is for owners, and for platforms that want it', async () => {
    const body = { redirect_uri: page }
    for (const role of ['finance', 'support', 'viewer', 'customer', 'operator'] as const)
      expect((await connect.call({ ...seller, role }, '/oauth/authorize', { body })).status).toBe(403)
    const { identify: _, ...hosts } = options
    const closed = await startTestConnect({ ...hosts, onboarding: { returnOrigins: ['https://press.example'] } })
    expect(said(await closed.call(seller, '/oauth/authorize', { body }))).toEqual([403, 'oauth_off', undefined])
    expect(onboarding.parse((await closed.call(seller, '/onboarding')).body).modes).not.toContain('oauth')
    await closed.close()
  })
})
