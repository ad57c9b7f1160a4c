import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSandbox } from '../startSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { type ErrorBody, readJson } from '../testing/readJson.js'
import { frozenSandbox, stripeFor, testStart } from '../testing/stripeClient.js'
import { claimAccountSession } from './accountSessions.js'

let running: RunningSandbox & { stripe: Stripe }
let stripe: Stripe
let standard: string
let custom: string

beforeAll(async () => {
  running = await frozenSandbox()
  stripe = running.stripe
  standard = (await stripe.accounts.create({ type: 'standard' })).id
  custom = (await stripe.accounts.create({ type: 'custom' })).id
})

afterAll(() => running.close())

const payouts = { payouts: { enabled: true } } satisfies Stripe.AccountSessionCreateParams.Components

describe('an account session', () => {
  it('lists every component of the SDK, those not asked for switched off', async () => {
    const session = await stripe.accountSessions.create({ account: standard, components: payouts })
    expect(keyProblems('account_session', session)).toEqual([])
    const enabled = Object.entries(session.components).filter(([, component]) => component.enabled)
    expect(enabled.map(([name]) => name)).toEqual(['payouts'])
    expect(session).toMatchObject({ account: standard, livemode: false, expires_at: testStart + 3600 })
    expect(session.components.payouts_list).toEqual({ enabled: false, features: {} })
  })

  it('has the documented defaults, which depend on who bears the losses', async () => {
    const components = { payments: { enabled: true }, payouts: { enabled: true } }
    const byStripe = await stripe.accountSessions.create({ account: standard, components })
    expect(byStripe.components.payments.features).toEqual({
      capture_payments: true,
      destination_on_behalf_of_charge_management: false,
      dispute_management: true,
      refund_management: true,
      smart_disputes_management: true,
    })
    expect(byStripe.components.payouts.features).toEqual({
      disable_stripe_user_authentication: false,
      edit_payout_schedule: true,
      external_account_collection: true,
      instant_payouts: true,
      standard_payouts: true,
    })
    const byPlatform = await stripe.accountSessions.create({ account: custom, components })
    expect(byPlatform.components.payouts.features).toMatchObject({
      edit_payout_schedule: false,
      standard_payouts: false,
    })
  })

  it('lets some features follow others', async () => {
    const session = await stripe.accountSessions.create({
      account: custom,
      components: {
        balances: { enabled: true, features: { external_account_collection: false } },
        payments: { enabled: true, features: { dispute_management: false } },
      },
    })
    expect(session.components.balances.features.disable_stripe_user_authentication).toBe(true)
    expect(session.components.payments.features.smart_disputes_management).toBe(false)
  })

  it('leaves authentication to Stripe where Stripe collects requirements', async () => {
    const components = { payouts: { enabled: true, features: { disable_stripe_user_authentication: true } } }
    expect(await errorOf(stripe.accountSessions.create({ account: standard, components }))).toMatchObject({
      statusCode: 400,
      param: 'components[payouts][features][disable_stripe_user_authentication]',
    })
    await stripe.accountSessions.create({ account: custom, components })
  })

  it('refuses components and features that do not exist, and accounts of others', async () => {
    const post = async (form: Record<string, string>) => {
      const headers = { authorization: 'Bearer sk_test_sandbox' }
      const init = { method: 'POST', body: new URLSearchParams({ account: standard, ...form }), headers }
      return (await readJson<ErrorBody>(await fetch(`${running.url}/v1/account_sessions`, init))).error
    }
    expect(await post({ 'components[games][enabled]': 'true' })).toMatchObject({ param: 'components[games]' })
    expect(
      await post({ 'components[payouts][enabled]': 'true', 'components[payouts][features][fly]': 'true' }),
    ).toMatchObject({ code: 'parameter_unknown', param: 'components[payouts][features][fly]' })
    expect(await post({})).toMatchObject({ code: 'parameter_missing', param: 'components' })
    const stranger = stripeFor(running, { key: 'sk_test_stranger' })
    const foreign = stranger.accountSessions.create({ account: standard, components: payouts })
    expect(await errorOf(foreign)).toMatchObject({ code: 'account_invalid' })
  })
})

describe('its client secret', () => {
  const secret = async () =>
    (await stripe.accountSessions.create({ account: custom, components: payouts })).client_secret

  it('is a new one every time and works once', async () => {
    const first = await secret()
    expect(first).not.toBe(await secret())
    expect(claimAccountSession(running.sandbox, first)).toMatchObject({ claimed: true, session: { account: custom } })
    expect(claimAccountSession(running.sandbox, first)).toEqual({ claimed: false, reason: 'used' })
    expect(claimAccountSession(running.sandbox, 'accs_secret__x')).toEqual({ claimed: false, reason: 'unknown' })
  })

  it('expires', async () => {
    const late = await secret()
    await running.sandbox.clock.advance(3600)
    expect(claimAccountSession(running.sandbox, late)).toEqual({ claimed: false, reason: 'expired' })
  })
})
