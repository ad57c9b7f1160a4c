import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningSandbox, startSandbox } from '../startSandbox.js'
import { type Author, mintSecret, openAmericanAuthor, openAuthor, stripeAt } from './testing/openAuthor.js'

let running: RunningSandbox
let stripe: Stripe
let author: Author

beforeAll(async () => {
  running = await startSandbox({ clock: 'frozen' })
  stripe = stripeAt(running.port)
  author = await openAuthor(stripe)
})
afterAll(() => running.close())

type Components = Stripe.AccountSessionCreateParams.Components

const everything: Components = {
  balances: { enabled: true, features: { standard_payouts: true } },
  payouts_list: { enabled: true },
  payout_details: { enabled: true },
}

const ask = (path: string, init?: RequestInit) => fetch(`${running.url}/_sandbox/connect/${path}`, init)

const claimWith = (client_secret: unknown, publishable_key: unknown = 'pk_test_sandbox') =>
  ask('claim', { method: 'POST', body: JSON.stringify({ client_secret, publishable_key }) })

const tokenFor = async (components: Components, account = author.account): Promise<string> => {
  const response = await claimWith(await mintSecret(stripe, account, components))
  const { token } = JSON.parse(await response.text())
  return token
}

const as = (token: string, path: string, init: RequestInit = {}) =>
  ask(path, { ...init, headers: { Authorization: `Bearer ${token}`, ...init.headers } })

const payOut = (token: string, body: object, headers: Record<string, string> = {}) =>
  as(token, 'payouts', { method: 'POST', body: JSON.stringify(body), headers })

const refusalOf = async (response: Response) => {
  const { error } = JSON.parse(await response.text())
  return { status: response.status, type: error.type, message: error.message }
}

describe('what a component reads for itself', () => {
  it('stays out of the request log, and a fault meant for the platform does not hit it', async () => {
    const token = await tokenFor(everything)
    const logged = async () => JSON.parse(await (await fetch(`${running.url}/_sandbox/requests`)).text()).data.length
    const before = await logged()
    await fetch(`${running.url}/_sandbox/faults`, {
      method: 'POST',
      body: JSON.stringify({ path: '/v1/balance', count: 1, status: 500 }),
    })
    expect((await as(token, 'balance')).status).toBe(200)
    expect(await logged()).toBe(before)
    await expect(stripe.balance.retrieve({}, { stripeAccount: author.account })).rejects.toMatchObject({
      statusCode: 500,
    })
  })
})

describe('claiming an account session', () => {
  it('gives a token, the account and what was granted', async () => {
    const response = await claimWith(await mintSecret(stripe, author.account, everything))
    expect(response.headers.get('cache-control')).toBe('no-store')
    const claimed = JSON.parse(await response.text())
    expect(claimed.account).toBe(author.account)
    expect(claimed.token).toMatch(/^em_test_[0-9A-Za-z]{48}$/)
    expect(claimed.components.payouts_list).toEqual({ enabled: true, features: {} })
    expect(claimed.components.balances.features.standard_payouts).toBe(true)
    expect(claimed.components.payouts.enabled).toBe(false)
    expect(Object.values(claimed.components.payouts.features)).not.toContain(true)
    expect(JSON.stringify(claimed)).not.toContain('sk_test')
  })

  it('works once', async () => {
    const secret = await mintSecret(stripe, author.account, everything)
    expect((await claimWith(secret)).status).toBe(200)
    expect(await refusalOf(await claimWith(secret))).toEqual({
      status: 401,
      type: 'authentication_error',
      message:
        'This account session has already been claimed: `fetchClientSecret` must return a new client secret each time.',
    })
  })

  it('fails after the session has expired by the clock of the sandbox', async () => {
    const secret = await mintSecret(stripe, author.account, everything)
    await running.sandbox.clock.advance(3_600)
    expect(await refusalOf(await claimWith(secret))).toMatchObject({ status: 401, type: 'authentication_error' })
  })

  it.each([
    ['accs_secret__made_up', 'pk_test_sandbox', 401],
    [undefined, 'pk_test_sandbox', 400],
    [17, 'pk_test_sandbox', 400],
    ['accs_secret__made_up', 'sk_test_sandbox', 401],
  ])('refuses the secret %j with the key %j', async (secret, key, status) => {
    expect((await refusalOf(await claimWith(secret, key))).status).toBe(status)
  })

  it('refuses the publishable key of another platform', async () => {
    await stripeAt(running.port, 'sk_test_other').balance.retrieve()
    const secret = await mintSecret(stripe, author.account, everything)
    expect(await refusalOf(await claimWith(secret, 'pk_test_other'))).toMatchObject({ status: 401 })
  })

  it('refuses a body that is not JSON', async () => {
    const response = await ask('claim', { method: 'POST', body: 'client_secret=x' })
    expect(await refusalOf(response)).toMatchObject({ status: 400, type: 'invalid_request_error' })
  })
})

describe('a token', () => {
  it('reads the balance that the API tells the platform', async () => {
    const report = JSON.parse(await (await as(await tokenFor(everything), 'balance')).text())
    const balance = await stripe.balance.retrieve({}, { stripeAccount: author.account })
    expect(report.balance.available).toEqual(balance.available.map(({ amount, currency }) => ({ amount, currency })))
    expect(report.account).toMatchObject({ id: author.account, default_currency: 'jpy' })
  })

  it('reads only what its components show', async () => {
    const list = await tokenFor({ payouts_list: { enabled: true } })
    expect((await as(list, 'payouts')).status).toBe(200)
    expect((await as(list, 'balance')).status).toBe(403)
    const details = await tokenFor({ payout_details: { enabled: true } })
    expect((await as(details, `payouts/${author.payout}`)).status).toBe(200)
    expect((await as(details, 'payouts')).status).toBe(403)
    const onboarding = await tokenFor({ account_onboarding: { enabled: true } })
    expect((await as(onboarding, `payouts/${author.payout}`)).status).toBe(403)
    expect((await as(onboarding, `payouts/${author.payout}/transactions`)).status).toBe(403)
  })

  it('sees nothing of another account', async () => {
    const other = await openAuthor(stripe)
    const token = await tokenFor(everything, other.account)
    expect(await refusalOf(await as(token, `payouts/${author.payout}`))).toMatchObject({ status: 404 })
    const page = JSON.parse(await (await as(token, 'payouts')).text())
    expect(page.data.map(({ id }: { id: string }) => id)).toEqual([other.payout])
  })

  it('does not climb out of its path', async () => {
    const token = await tokenFor(everything)
    const response = await as(token, `payouts/${encodeURIComponent('../accounts')}`)
    expect(await refusalOf(response)).toMatchObject({ status: 404 })
  })

  it('pays out where that is granted, once for one idempotency key', async () => {
    const token = await tokenFor(everything)
    const wanted = { amount: 1_000, currency: 'jpy', method: 'standard' }
    const first = JSON.parse(await (await payOut(token, wanted, { 'Idempotency-Key': 'press-1' })).text())
    const again = JSON.parse(await (await payOut(token, wanted, { 'Idempotency-Key': 'press-1' })).text())
    expect(first).toMatchObject({ object: 'payout', amount: 1_000, automatic: false })
    expect(again.id).toBe(first.id)
  })

  it('does not pay out where that is not granted', async () => {
    const wanted = { amount: 1_000, currency: 'jpy', method: 'standard' }
    const withheld = await tokenFor({ balances: { enabled: true, features: { standard_payouts: false } } })
    expect(await refusalOf(await payOut(withheld, wanted))).toMatchObject({ status: 403 })
    expect(await refusalOf(await payOut(await tokenFor(everything), { ...wanted, method: 'instant' }))).toMatchObject({
      status: 403,
    })
  })

  it('pays out at once where that is granted and the country has it, up to what is left after the fee', async () => {
    const { account } = await openAmericanAuthor(stripe)
    const token = await tokenFor({ payouts: { enabled: true, features: { instant_payouts: true } } }, account)
    const { balance } = JSON.parse(await (await as(token, 'balance')).text())
    const [funds] = balance.instant_available
    const [available] = balance.available
    expect(funds.amount).toBeLessThan(available.amount)
    const answer = await payOut(token, { ...funds, method: 'instant' })
    expect(JSON.parse(await answer.text())).toMatchObject({ object: 'payout', method: 'instant', amount: funds.amount })
  })

  it('hears of the API why a payout was refused', async () => {
    const response = await payOut(await tokenFor(everything), {
      amount: 99_000_000,
      currency: 'jpy',
      method: 'standard',
    })
    const { error } = JSON.parse(await response.text())
    expect({ status: response.status, code: error.code }).toEqual({ status: 400, code: 'balance_insufficient' })
  })

  it.each([
    [{ amount: '1000', currency: 'jpy', method: 'standard' }],
    [{ amount: 1_000, currency: 'jpy', method: 'carrier_pigeon' }],
    [{ amount: 1_000, method: 'standard' }],
    [{ amount: -5, currency: 'jpy', method: 'standard' }],
    [[]],
  ])('refuses the payout %j', async (body) => {
    expect(await refusalOf(await payOut(await tokenFor(everything), body))).toMatchObject({ status: 400 })
  })

  it('ends after an hour of the clock of the sandbox', async () => {
    const token = await tokenFor(everything)
    await running.sandbox.clock.advance(3_599)
    expect((await as(token, 'balance')).status).toBe(200)
    await running.sandbox.clock.advance(1)
    expect(await refusalOf(await as(token, 'balance'))).toMatchObject({ status: 401, type: 'authentication_error' })
  })

  it('ends with a logout', async () => {
    const token = await tokenFor(everything)
    expect((await as(token, 'logout', { method: 'POST' })).status).toBe(204)
    expect((await as(token, 'balance')).status).toBe(401)
  })

  it.each(['balance', 'payouts', 'events', 'payouts/po_1', 'payouts/po_1/transactions'])(
    'is needed for %s',
    async (path) => {
      expect((await ask(path)).status).toBe(401)
      expect((await as('em_test_made_up', path)).status).toBe(401)
      expect((await as('sk_test_sandbox', path)).status).toBe(401)
    },
  )
})

describe('the stream of events', () => {
  it('says that something has changed, and ends with the session', async () => {
    const response = await as(await tokenFor(everything), 'events')
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const reader = response.body?.getReader()
    if (!reader) throw new Error('The answer has no body.')
    const news = reader.read()
    await stripe.payouts.create({ amount: 500, currency: 'jpy' }, { stripeAccount: author.account })
    expect(new TextDecoder().decode((await news).value)).toContain('event: change\n')
    await running.sandbox.clock.advance(3_600)
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read());
  })
})
