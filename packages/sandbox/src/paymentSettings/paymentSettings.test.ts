import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { missingKeys } from '../testing/missingKeys.js'
import { frozenSandbox } from '../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  sandbox = await frozenSandbox()
  stripe = sandbox.stripe
})
afterAll(() => sandbox.close())

describe('payment method configurations', () => {
  it('have a default in every account', async () => {
    const { data } = await stripe.paymentMethodConfigurations.list()
    expect(data).toMatchObject([{ is_default: true, name: 'Default', active: true, parent: null }])
    const [usual] = data
    expect(usual?.card).toEqual({
      available: true,
      display_preference: { overridable: null, preference: 'on', value: 'on' },
    })
    expect(usual?.konbini).toMatchObject({ available: false, display_preference: { value: 'off' } })
    expect([...keyProblems('payment_method_configuration', usual ?? {})]).toEqual([])
    expect([...missingKeys('payment_method_configuration', usual ?? {})]).toEqual([])
    expect((await stripe.paymentMethodConfigurations.retrieve(usual?.id ?? '')).is_default).toBe(true)
    expect(await errorOf(stripe.paymentMethodConfigurations.update(usual?.id ?? '', { active: false }))).toMatchObject({
      param: 'active',
    })
  })

  it('say what is shown', async () => {
    const made = await stripe.paymentMethodConfigurations.create({
      name: 'Events',
      konbini: { display_preference: { preference: 'on' } },
      link: { display_preference: { preference: 'off' } },
    })
    expect(made).toMatchObject({
      is_default: false,
      name: 'Events',
      konbini: { available: false, display_preference: { preference: 'on', value: 'on' } },
      link: { available: false, display_preference: { preference: 'off', value: 'off' } },
    })
    const changed = await stripe.paymentMethodConfigurations.update(made.id, {
      active: false,
      name: 'Old',
      card: { display_preference: { preference: 'off' } },
      link: { display_preference: { preference: 'none' } },
    })
    expect(changed).toMatchObject({
      active: false,
      name: 'Old',
      card: { available: false },
      konbini: { display_preference: { value: 'on' } },
      link: { display_preference: { preference: 'none', value: 'on' } },
    })
    expect((await stripe.paymentMethodConfigurations.list({ active: false })).data.map(({ id }) => id)).toEqual([
      made.id,
    ])
    expect(await errorOf(stripe.paymentMethodConfigurations.create({ parent: 'pmc_none' }))).toMatchObject({
      param: 'parent',
    })
    expect(await errorOf(stripe.paymentMethodConfigurations.retrieve('pmc_none'))).toMatchObject({ statusCode: 404 })
  })
})

describe('payment method domains', () => {
  it('are registered once, and switched on and off', async () => {
    const domain = await stripe.paymentMethodDomains.create({ domain_name: 'Shop.Example.com' })
    expect(domain).toMatchObject({ domain_name: 'shop.example.com', enabled: true, apple_pay: { status: 'active' } })
    expect([...keyProblems('payment_method_domain', domain), ...missingKeys('payment_method_domain', domain)]).toEqual(
      [],
    )
    expect(await errorOf(stripe.paymentMethodDomains.create({ domain_name: 'shop.example.com' }))).toMatchObject({
      param: 'domain_name',
    })
    const off = await stripe.paymentMethodDomains.update(domain.id, { enabled: false })
    expect(off).toMatchObject({ enabled: false, google_pay: { status: 'inactive' } })
    expect((await stripe.paymentMethodDomains.list({ enabled: true })).data).toEqual([])
    expect((await stripe.paymentMethodDomains.list({ domain_name: 'shop.example.com' })).data).toHaveLength(1)
    expect((await stripe.paymentMethodDomains.validate(domain.id)).id).toBe(domain.id)
    expect((await stripe.paymentMethodDomains.retrieve(domain.id)).enabled).toBe(false)
    for (const domain_name of ['localhost', 'http://x.com', 'a b.com', '']) {
      expect(await errorOf(stripe.paymentMethodDomains.create({ domain_name }))).toMatchObject({ param: 'domain_name' })
    }
    expect(await errorOf(stripe.paymentMethodDomains.retrieve('pmd_none'))).toMatchObject({ statusCode: 404 })
  })
})
