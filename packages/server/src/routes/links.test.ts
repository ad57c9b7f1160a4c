import { routes } from '@connect-kit/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Identity } from '../identity/Identity.js'
import type { AccountPlan } from '../onboarding/AccountPlan.js'
import { onEveryDatabase } from '../testing/databases.js'
import { errorOf, startTestConnect, type TestAnswer, type TestConnect } from '../testing/testConnect.js'
import { startTestSandbox, type TestSandbox } from '../testing/testSandbox.js'

const plans = {
  'version 1, asked by the platform': {
    generation: 'v1',
    controller: {
      fees: { payer: 'application' },
      losses: { payments: 'application' },
      requirement_collection: 'application',
      stripe_dashboard: { type: 'none' },
    },
    capabilities: ['card_payments', 'transfers'],
  },
  'version 1, asked by Stripe': {
    generation: 'v1',
    controller: {
      fees: { payer: 'account' },
      losses: { payments: 'stripe' },
      requirement_collection: 'stripe',
      stripe_dashboard: { type: 'full' },
    },
    capabilities: ['card_payments'],
  },
  'version 2, asked by the platform': {
    generation: 'v2',
    dashboard: 'none',
    responsibilities: { fees_collector: 'application', losses_collector: 'application' },
    configurations: { merchant: { capabilities: ['card_payments'] } },
  },
  'version 2, asked by Stripe': {
    generation: 'v2',
    dashboard: 'full',
    responsibilities: { fees_collector: 'stripe', losses_collector: 'stripe' },
    configurations: { merchant: { capabilities: ['card_payments'] } },
  },
} satisfies Record<string, AccountPlan>

const allowed = 'https://press.example'

onEveryDatabase('a link to Stripe’s own form', (test) => {
  let sandbox: TestSandbox
  let connect: TestConnect
  let plan: AccountPlan = plans['version 1, asked by the platform']
  let seller: Identity
  let people = 0

  beforeAll(async () => {
    sandbox = await startTestSandbox()
    connect = await startTestConnect({
      stripe: sandbox.stripe,
      database: test.database,
      workers: false,
      onboarding: { countries: ['JP'], account: () => plan, returnOrigins: [allowed, 'http://localhost:3000'] },
    })
  })
  beforeEach(() => {
    plan = plans['version 1, asked by the platform']
    seller = { subject: `u${++people}`, role: 'owner' }
  })
  afterAll(async () => {
    await connect.close()
    await sandbox.close()
  })

  const begin = async () => {
    const answer = await connect.call(seller, '/account', { body: { country: 'JP', email: 'taro@example.jp' } })
    expect(answer.status).toBe(200)
  }
  const link = (over: Record<string, string> = {}, from = connect) =>
    from.call(seller, '/account/links', {
      body: { type: 'account_onboarding', return_url: `${allowed}/shop?tab=money#top`, ...over },
    })
  const linkOf = ({ body }: TestAnswer) => routes.createAccountLink.response.parse(body)
  const visit = async (url: string) => {
    const answer = await fetch(url, { redirect: 'manual' })
    await answer.text()
    return answer
  }

  describe.each(Object.entries(plans))('for an account of %s', (_name, chosen) => {
    beforeEach(async () => {
      plan = chosen
      await begin()
    })

    it('is new for each visit, works once, and leads back to the page when it is used up', async () => {
      const [first, second] = [linkOf(await link()), linkOf(await link())]
      expect(first.url).not.toBe(second.url)
      expect(first.expires_at).toBe(sandbox.now() + 300)
      expect((await visit(first.url)).headers.get('location') ?? '').not.toContain(allowed)
      const back = new URL((await visit(first.url)).headers.get('location') ?? '')
      expect([back.origin, back.pathname, back.hash, Object.fromEntries(back.searchParams)]).toEqual([
        allowed,
        '/shop',
        '#top',
        { tab: 'money', connect_kit: 'refresh' },
      ])
      expect((await visit(second.url)).headers.get('location') ?? '').not.toContain(allowed)
    })

    it('to change what was said is given only where the platform asks', async () => {
      const answer = await link({ type: 'account_update' })
      if (_name.endsWith('by the platform')) expect(linkOf(answer).object).toBe('account_link')
      else
        expect([answer.status, errorOf(answer)]).toMatchObject([
          400,
          { type: 'invalid_request_error', code: 'account_update_unsupported', param: 'type' },
        ])
    })
  })

  it.each([
    ['another origin', 'https://evil.example/shop'],
    ['a user in front', `https://${'press.example'}@evil.example/shop`],
    ['a password', 'https://u:p@press.example/shop'],
    ['a longer name', 'https://press.example.evil.example/'],
    ['a part of the name', 'https://example/'],
    ['another scheme', 'http://press.example/shop'],
    ['another port', 'https://press.example:444/shop'],
    ['its own server, which the platform did not name', 'http://127.0.0.1/shop'],
  ])('sends nobody back to %s', async (_what, return_url) => {
    await begin()
    sandbox.takeRequests()
    const answer = await link({ return_url })
    expect([answer.status, errorOf(answer)]).toMatchObject([
      400,
      { type: 'invalid_request_error', code: 'return_origin_not_allowed', param: 'return_url' },
    ])
    expect(sandbox.takeRequests()).toEqual([])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '/shop', 'press.example', ''])(
    'takes %j for no address',
    async (return_url) => {
      await begin()
      const answer = await link({ return_url })
      expect([answer.status, errorOf(answer).param]).toEqual([400, 'return_url'])
    },
  )

  it('leads back to the server’s own pages where the platform names no others', async () => {
    await begin()
    const own = await startTestConnect({ stripe: sandbox.stripe, database: test.database, workers: false })
    const { origin } = new URL(own.url)
    expect((await link({ return_url: `${origin}/shop` }, own)).status).toBe(200)
    expect(errorOf(await link({}, own)).code).toBe('return_origin_not_allowed')
    const forged = await own.call(seller, '/account/links', {
      body: { type: 'account_onboarding', return_url: `${allowed}/shop` },
      headers: { origin: allowed, referer: `${allowed}/`, 'x-forwarded-host': 'press.example' },
    })
    expect(errorOf(forged).code).toBe('return_origin_not_allowed')
    await own.close()
  })

  it('replaces what a page says of an earlier visit', async () => {
    await begin()
    const { url } = linkOf(await link({ return_url: `${allowed}/shop?connect_kit=return&connect_kit=x` }))
    await visit(url)
    expect((await visit(url)).headers.get('location')).toBe(`${allowed}/shop?connect_kit=refresh`)
  })

  it('is for owners who have an account', async () => {
    expect(errorOf(await link())).toMatchObject({ type: 'permission_error', code: 'account_required' })
    await begin()
    for (const role of ['finance', 'support', 'viewer', 'customer', 'operator'] as const) {
      const body = { type: 'account_onboarding', return_url: allowed }
      expect((await connect.call({ ...seller, role }, '/account/links', { body })).status).toBe(403)
    }
  })
})
