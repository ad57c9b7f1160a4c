import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { press, readPage } from '../testing/pageForm.js'
import { frozenSandbox, stripeFor } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
})

afterAll(() => running.close())

const client_id = 'ca_FkyHCg7X8mlvCUdMDao4mMxagUfhIwXb'
const redirect_uri = 'http://localhost:4242/connected'

/** The SDK always says https; the sandbox speaks http. */
const authorizeUrl = (params: Stripe.OAuthAuthorizeUrlParams = {}, options = {}) => {
  const url = new URL(stripe.oauth.authorizeUrl({ client_id, redirect_uri, state: 'signed', ...params }, options))
  return `${running.url}${url.pathname}${url.search}`
}

const consent = async (decision: 'allow' | 'deny' | undefined, url = authorizeUrl(), typed = {}) => {
  const page = await readPage(await fetch(url, { headers: { 'accept-language': 'ja' } }))
  expect(page).toMatchObject({ status: 200, lang: 'ja' })
  const button = decision && page.buttons.find(({ value }) => value === decision)
  const response = await press(page, button, typed)
  expect(response.status).toBe(303)
  return new URL(response.headers.get('location') ?? '')
}

const codeOf = async (url?: string, typed?: object) =>
  (await consent('allow', url, typed)).searchParams.get('code') ?? ''

const exchange = (code: string) => stripe.oauth.token({ grant_type: 'authorization_code', code })

describe('consent', () => {
  it('is asked on a page whose first button agrees, and comes back with a code and the state', async () => {
    const page = await readPage(await fetch(authorizeUrl()))
    expect(page).toMatchObject({ lang: 'en' })
    expect(page.buttons).toEqual([
      { name: 'decision', value: 'allow' },
      { name: 'decision', value: 'deny' },
    ])
    expect(page.text).toContain('localhost:4242 asks for access')
    const back = await consent('allow')
    expect(`${back.origin}${back.pathname}`).toBe(redirect_uri)
    expect(Object.fromEntries(back.searchParams)).toEqual({
      scope: 'read_write',
      code: expect.stringMatching(/^ac_\w{32}$/),
      state: 'signed',
    })
  })

  it('can be refused', async () => {
    expect(Object.fromEntries((await consent('deny')).searchParams)).toEqual({
      error: 'access_denied',
      error_description: 'The user denied your request',
      state: 'signed',
    })
  })

  it('is not asked for a platform that nobody knows, or that cannot be gone back to', async () => {
    for (const params of [
      { client_id: 'nobody' },
      { redirect_uri: 'javascript:alert(1)' },
      { redirect_uri: 'nowhere' },
    ]) {
      const response = await fetch(authorizeUrl(params), { redirect: 'manual' })
      expect(response.status).toBe(400)
      expect((await readPage(response)).buttons).toEqual([])
    }
    const wrong = await fetch(authorizeUrl({ scope: 'everything' }), { redirect: 'manual' })
    expect(wrong.headers.get('location')).toContain('error=invalid_scope')
  })
})

describe('a code', () => {
  it('connects an account that is ready to take payments', async () => {
    const token = await exchange(await codeOf())
    expect(token).toMatchObject({
      access_token: expect.stringMatching(/^sk_test_/),
      refresh_token: expect.stringMatching(/^rt_/),
      stripe_publishable_key: expect.stringMatching(/^pk_test_/),
      stripe_user_id: expect.stringMatching(/^acct_/),
      livemode: false,
      scope: 'read_write',
      token_type: 'bearer',
    })
    const id = token.stripe_user_id ?? ''
    expect(await stripe.accounts.retrieve(id)).toMatchObject({
      type: 'standard',
      country: 'JP',
      charges_enabled: true,
      controller: { stripe_dashboard: { type: 'full' } },
    })
    const [event] = (await stripe.events.list({ type: 'account.application.authorized' }, { stripeAccount: id })).data
    expect(event).toMatchObject({ account: id, data: { object: { object: 'application' } } })
  })

  it('gives a key that acts for the account, and for no other', async () => {
    const { access_token = '', stripe_user_id = '' } = await exchange(await codeOf())
    const own = stripeFor(running, { key: access_token })
    expect((await own.accounts.retrieveCurrent()).id).toBe(stripe_user_id)
    const { id } = await own.customers.create({ email: 'buyer@example.com' })
    const seen = await stripe.customers.retrieve(id, {}, { stripeAccount: stripe_user_id })
    expect(seen).toMatchObject({ id, email: 'buyer@example.com' })
    const other = (await exchange(await codeOf())).stripe_user_id ?? ''
    expect(await errorOf(own.balance.retrieve({}, { stripeAccount: other }))).toMatchObject({ statusCode: 403 })
    await stripe.oauth.deauthorize({ client_id, stripe_user_id })
    expect(await errorOf(own.balance.retrieve())).toMatchObject({ statusCode: 403 })
  })

  it('of an account that is connected already connects the same account', async () => {
    const { stripe_user_id: account = '' } = await exchange(await codeOf())
    expect((await exchange(await codeOf(authorizeUrl(), { account }))).stripe_user_id).toBe(account)
  })

  it('of the Express address connects an Express account, with what the platform knew', async () => {
    const stripe_user = { country: 'US', email: 'jenny@example.com', business_name: 'Novels' }
    const suggested_capabilities = ['transfers']
    const url = authorizeUrl({ stripe_user, suggested_capabilities }, { express: true })
    expect(url).toContain('/express/oauth/authorize')
    const { stripe_user_id = '' } = await exchange(await codeOf(url, { account: 'new' }))
    expect(await stripe.accounts.retrieve(stripe_user_id)).toMatchObject({
      type: 'express',
      country: 'US',
      email: 'jenny@example.com',
      business_profile: { name: 'Novels' },
      capabilities: { transfers: 'inactive' },
      details_submitted: false,
    })
  })

  it('works once, for minutes, and with the key of a platform', async () => {
    const code = await codeOf()
    await exchange(code)
    const again = await errorOf(exchange(code))
    expect(again).toBeInstanceOf(Stripe.errors.StripeInvalidGrantError)
    expect(again).toMatchObject({ statusCode: 400, message: `This authorization code has already been used: ${code}` })
    const late = await codeOf()
    await running.sandbox.clock.advance(300)
    expect(await errorOf(exchange(late))).toMatchObject({ message: `Authorization code expired: ${late}` })
    expect(await errorOf(exchange('ac_nothing'))).toMatchObject({
      message: 'Authorization code does not exist: ac_nothing',
    })
    const stranger = stripeFor(running, { key: 'nobody' })
    const refused = await errorOf(stranger.oauth.token({ grant_type: 'authorization_code', code: late }))
    expect(refused).toMatchObject({ statusCode: 401, type: 'StripeInvalidClientError' })
  })

  it('is one of two ways to a token, and no third one', async () => {
    const { refresh_token = '', stripe_user_id } = await exchange(await codeOf())
    const renewed = await stripe.oauth.token({ grant_type: 'refresh_token', refresh_token, scope: 'read_only' })
    expect(renewed).toMatchObject({ stripe_user_id, scope: 'read_only' })
    const more = stripe.oauth.token({
      grant_type: 'refresh_token',
      refresh_token: renewed.refresh_token ?? '',
      scope: 'read_write',
    })
    expect(await errorOf(more)).toMatchObject({ type: 'StripeInvalidScopeError' })
    const unknown = stripe.oauth.token({ grant_type: 'refresh_token', refresh_token: 'rt_nothing' })
    expect(await errorOf(unknown)).toMatchObject({ type: 'StripeInvalidGrantError' })
    const body = new URLSearchParams({ grant_type: 'password', client_secret: 'sk_test_sandbox' })
    const response = await fetch(`${running.url}/oauth/token`, { method: 'POST', body })
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'unsupported_grant_type', error_description: 'Unsupported grant type: password' },
    ])
  })
})

describe('disconnecting', () => {
  it('ends access, and is told about', async () => {
    const { stripe_user_id = '' } = await exchange(await codeOf())
    const events: string[] = []
    const react = running.sandbox.react
    running.sandbox.react = (change) => {
      events.push(`${change.type} ${change.account.id}`)
      react(change)
    }
    expect(await stripe.oauth.deauthorize({ client_id, stripe_user_id })).toEqual({ stripe_user_id })
    running.sandbox.react = react
    expect(events).toEqual([`account.application.deauthorized ${stripe_user_id}`])
    expect(await errorOf(stripe.accounts.retrieve(stripe_user_id))).toMatchObject({ statusCode: 403 })
    const again = stripe.oauth.deauthorize({ client_id, stripe_user_id })
    expect(await errorOf(again)).toMatchObject({ statusCode: 401, type: 'StripeInvalidClientError' })
  })
})
