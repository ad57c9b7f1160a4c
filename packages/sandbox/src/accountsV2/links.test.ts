import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { frozenSandbox } from '../testing/stripeClient.js'
import { japaneseSellerV2 } from './testing/sellerV2.js'

let running: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  running = await frozenSandbox({ randomSeed: 7 })
  stripe = running.stripe
})
afterAll(() => running.close())

const addresses = { refresh_url: 'https://platform.test/again', return_url: 'https://platform.test/done' }

describe('an account link', () => {
  it('leads to hosted onboarding, and tells when the person has come back', async () => {
    const { id } = await stripe.v2.core.accounts.create({
      ...japaneseSellerV2,
      identity: { country: 'JP', entity_type: 'individual' },
    })
    const use_case = { type: 'account_onboarding' as const, account_onboarding: addresses }
    const link = await stripe.v2.core.accountLinks.create({ account: id, use_case })
    expect(link).toMatchObject({
      object: 'v2.core.account_link',
      account: id,
      created: '2027-01-15T00:00:00.000Z',
      expires_at: '2027-01-15T00:05:00.000Z',
      livemode: false,
      use_case,
    })
    expect(link.url).toContain(running.url)
    const page = await fetch(link.url)
    expect(page.status).toBe(200)
    const action = (await page.text()).match(/<form[^>]*action="([^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const back = await fetch(new URL(action, link.url), {
      method: 'POST',
      body: new URLSearchParams(),
      redirect: 'manual',
    })
    expect(back.headers.get('location')).toBe('https://platform.test/done')
    const account = await stripe.v2.core.accounts.retrieve(id, { include: ['configuration.merchant', 'requirements'] })
    expect(account.requirements?.entries).toEqual([])
    expect(account.configuration?.merchant?.capabilities?.card_payments?.status).toBe('active')
    const { data } = await stripe.v2.core.events.list({ types: ['v2.core.account_link.returned'] })
    expect(data).toMatchObject([
      {
        context: id,
        data: { account_id: id, configurations: ['merchant', 'recipient'], use_case: 'account_onboarding' },
      },
    ])
    const used = await fetch(link.url, { redirect: 'manual' })
    expect(used.headers.get('location')).toBe('https://platform.test/again')
  })

  it('is refused without its details, for strangers, and to update what Stripe collects', async () => {
    const { id: account } = await stripe.v2.core.accounts.create({ ...japaneseSellerV2 })
    const create = (use_case: object, id = account) =>
      errorOf(stripe.rawRequest('POST', '/v2/core/account_links', { account: id, use_case }))
    const onboarding = { type: 'account_onboarding', account_onboarding: addresses }
    expect(await create({ type: 'account_onboarding' })).toMatchObject({
      code: 'parameter_missing',
      param: 'use_case[account_onboarding]',
    })
    expect(await create(onboarding, 'acct_unknown')).toMatchObject({ statusCode: 400, param: 'account' })
    expect(await create({ type: 'account_update', account_update: addresses })).toMatchObject({
      statusCode: 400,
      param: 'use_case[type]',
    })
    expect(await create({ type: 'account_onboarding', account_onboarding: { refresh_url: 'nowhere' } })).toMatchObject({
      code: 'url_invalid',
    })
  })
})
