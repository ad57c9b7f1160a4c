import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BillingSandbox, billingSandbox } from '../invoices/testing/billingSandbox.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'

let billing: BillingSandbox
let stripe: Stripe
let customer: string
let price: Stripe.Price
let subscription: Stripe.Subscription
beforeAll(async () => {
  billing = await billingSandbox()
  stripe = billing.stripe
  customer = await billing.payer('pm_card_visa')
  const product = await stripe.products.create({ name: '月刊ほんや' })
  price = await stripe.prices.create({
    product: product.id,
    currency: 'jpy',
    unit_amount: 980,
    recurring: { interval: 'month' },
  })
  subscription = await stripe.subscriptions.create({ customer, items: [{ price: price.id }] })
})
afterAll(() => billing.close())

const everything: Stripe.BillingPortal.ConfigurationCreateParams.Features = {
  customer_update: { enabled: true, allowed_updates: ['email', 'address'] },
  invoice_history: { enabled: true },
  payment_method_update: { enabled: true },
  subscription_cancel: { enabled: true, cancellation_reason: { enabled: true, options: ['too_expensive', 'other'] } },
  subscription_pause: { enabled: true },
}
const withPlans = () =>
  stripe.billingPortal.configurations.create({
    features: {
      ...everything,
      subscription_update: {
        enabled: true,
        default_allowed_updates: ['price'],
        products: [{ product: String(price.product), prices: [price.id] }],
      },
    },
  })

describe('configurations', () => {
  it('say what is on, and everything else is off', async () => {
    const made = await stripe.billingPortal.configurations.create({
      name: 'Readers',
      features: { subscription_cancel: { enabled: true } },
      metadata: { audience: 'readers' },
    })
    expect(keyProblems('billing_portal.configuration', made)).toEqual([])
    expect(made).toMatchObject({
      active: true,
      is_default: false,
      name: 'Readers',
      metadata: { audience: 'readers' },
      login_page: { enabled: false, url: null },
      features: {
        customer_update: { enabled: false, allowed_updates: [] },
        invoice_history: { enabled: false },
        subscription_cancel: { enabled: true, mode: 'at_period_end', proration_behavior: 'none' },
        subscription_update: { enabled: false },
      },
    })
  })

  it('keep what an update does not name', async () => {
    const made = await withPlans()
    const changed = await stripe.billingPortal.configurations.update(made.id, {
      business_profile: { headline: 'ほんや' },
      features: { subscription_cancel: { enabled: true, mode: 'immediately' } },
    })
    expect(changed.features).toEqual({
      ...made.features,
      subscription_cancel: { ...made.features.subscription_cancel, mode: 'immediately' },
    })
    expect(changed.business_profile.headline).toBe('ほんや')
    expect(await billing.eventsOf(made.id)).toEqual([
      'billing_portal.configuration.created',
      'billing_portal.configuration.updated',
    ])
  })

  it('have an address to sign in at while the login page is on', async () => {
    const made = await stripe.billingPortal.configurations.create({
      features: everything,
      login_page: { enabled: true },
    })
    expect(made.login_page.url).toMatch(/\/_sandbox\/portal\/login\/\w{24}$/)
    const off = await stripe.billingPortal.configurations.update(made.id, { login_page: { enabled: false } })
    expect(off.login_page).toEqual({ enabled: false, url: null })
  })

  it('are listed by whether they are active', async () => {
    const made = await stripe.billingPortal.configurations.create({ features: everything })
    await stripe.billingPortal.configurations.update(made.id, { active: false })
    const inactive = await stripe.billingPortal.configurations.list({ active: false })
    expect(inactive.data.map(({ id }) => id)).toEqual([made.id])
  })

  it.each([
    [{ subscription_update: { enabled: true } }, 'features[subscription_update][products]'],
    [
      { subscription_update: { enabled: true, products: [{ product: 'prod_x', prices: ['price_x'] }] } },
      'features[subscription_update][products][0][product]',
    ],
  ])('refuse %j', async (features, param) => {
    const error = await errorOf(stripe.billingPortal.configurations.create({ features }))
    expect([error.statusCode, error.param]).toEqual([400, param])
  })

  it('that are not there are 404', async () => {
    const error = await errorOf(stripe.billingPortal.configurations.retrieve('bpc_x'))
    expect([error.statusCode, error.code]).toEqual([404, 'resource_missing'])
  })
})

describe('sessions', () => {
  it('have a new address each time, and the default configuration unless another is named', async () => {
    const first = await stripe.billingPortal.sessions.create({ customer, return_url: 'https://example.com/account' })
    const second = await stripe.billingPortal.sessions.create({ customer })
    expect(keyProblems('billing_portal.session', first)).toEqual([])
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/_sandbox\/portal\/session\/\w{48}$/)
    expect(first.url).not.toBe(second.url)
    expect(first).toMatchObject({
      customer,
      customer_account: null,
      flow: null,
      return_url: 'https://example.com/account',
    })
    const standard = await stripe.billingPortal.configurations.list({ is_default: true })
    expect(standard.data.map(({ id }) => id)).toEqual([first.configuration])
    expect(second.configuration).toBe(first.configuration)
  })

  it('echo the flow they are for', async () => {
    const configuration = await withPlans()
    const { flow } = await stripe.billingPortal.sessions.create({
      customer,
      configuration: configuration.id,
      flow_data: {
        type: 'subscription_update_confirm',
        subscription_update_confirm: {
          subscription: subscription.id,
          items: [{ id: subscription.items.data[0]?.id ?? '', price: price.id, quantity: 2 }],
        },
        after_completion: { type: 'redirect', redirect: { return_url: 'https://example.com/done' } },
      },
    })
    expect(flow).toEqual({
      after_completion: {
        hosted_confirmation: null,
        redirect: { return_url: 'https://example.com/done' },
        type: 'redirect',
      },
      customer_update: null,
      subscription_cancel: null,
      subscription_pause: null,
      subscription_update: null,
      subscription_update_confirm: {
        discounts: null,
        items: [{ id: subscription.items.data[0]?.id, price: price.id, quantity: 2 }],
        subscription: subscription.id,
      },
      type: 'subscription_update_confirm',
    })
  })

  it('offer a coupon before somebody leaves', async () => {
    const coupon = await stripe.coupons.create({ percent_off: 20, duration: 'once' })
    const configuration = await withPlans()
    const session = await stripe.billingPortal.sessions.create({
      customer,
      configuration: configuration.id,
      flow_data: {
        type: 'subscription_cancel',
        subscription_cancel: {
          subscription: subscription.id,
          retention: { type: 'coupon_offer', coupon_offer: { coupon: coupon.id } },
        },
      },
    })
    expect(session.flow?.subscription_cancel?.retention?.coupon_offer?.coupon).toBe(coupon.id)
    expect(keyProblems('billing_portal.session', session)).toEqual([])
  })

  it.each([
    [{}, 400, 'customer'],
    [{ customer: 'cus_x' }, 400, 'customer'],
    [{ configuration: 'bpc_x' }, 400, 'configuration'],
    [{ flow_data: { type: 'subscription_cancel' } }, 400, 'flow_data[subscription_cancel]'],
    [
      { flow_data: { type: 'subscription_cancel', subscription_cancel: { subscription: 'sub_x' } } },
      400,
      'flow_data[subscription_cancel][subscription]',
    ],
    [{ flow_data: { type: 'nonsense' } }, 400, 'flow_data[type]'],
    [
      { flow_data: { type: 'subscription_pause', subscription_pause: { subscription: 'sub_x' } } },
      400,
      'flow_data[type]',
    ],
    [
      { flow_data: { type: 'customer_update', after_completion: { type: 'redirect' } } },
      400,
      'flow_data[after_completion][redirect]',
    ],
  ] as const)('refuse %j', async (params, status, param) => {
    const named = Object.keys(params).length === 0 || 'customer' in params ? params : { customer, ...params }
    const error = await errorOf(stripe.billingPortal.sessions.create(named))
    expect([error.statusCode, error.param]).toEqual([status, param])
  })

  it('are of no use for another customer’s subscription', async () => {
    const stranger = await billing.payer()
    const configuration = await withPlans()
    const error = await errorOf(
      stripe.billingPortal.sessions.create({
        customer: stranger,
        configuration: configuration.id,
        flow_data: { type: 'subscription_cancel', subscription_cancel: { subscription: subscription.id } },
      }),
    )
    expect([error.statusCode, error.param]).toEqual([400, 'flow_data[subscription_cancel][subscription]'])
  })

  it('expand their configuration', async () => {
    const session = await stripe.billingPortal.sessions.create({ customer, expand: ['configuration'] })
    expect(session.configuration).toMatchObject({ object: 'billing_portal.configuration', is_default: true })
  })
})
