import { readFileSync } from 'node:fs'
import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyProblems } from '../testing/keyProblems.js'
import { openShop, type Shop } from './testing/shop.js'

type Hash = Readonly<Record<string, unknown>>

const { resources }: { resources: Record<string, Hash> } = JSON.parse(
  readFileSync(new URL('../testing/data/resourceShapes.json', import.meta.url), 'utf8'),
)

let shop: Shop
let hanako: Stripe.Customer
let subscription: Stripe.Subscription
let schedule: Stripe.SubscriptionSchedule
let clock: Stripe.TestHelpers.TestClock

beforeAll(async () => {
  shop = await openShop()
  const { stripe, price, product } = shop
  clock = await stripe.testHelpers.testClocks.create({ frozen_time: 1_800_000_000 })
  const [gold, half] = await Promise.all([price(1000), stripe.coupons.create({ percent_off: 50, duration: 'forever' })])
  const fee = await stripe.prices.create({ product: product.id, currency: 'jpy', unit_amount: 5 })
  const made = await shop.customer('pm_card_visa', {
    test_clock: clock.id,
    address: { country: 'JP', postal_code: '1500001', state: 'Tokyo', line1: '1-1' },
  })
  hanako = made
  const discounts = [{ coupon: half.id }]
  const method = String(made.invoice_settings.default_payment_method)
  subscription = await stripe.subscriptions.create({
    customer: made.id,
    items: [{ price: gold.id, discounts }],
    discounts,
    default_payment_method: method,
    automatic_tax: { enabled: true },
    billing_thresholds: { amount_gte: 5000, reset_billing_cycle_anchor: true },
    billing_cycle_anchor_config: { day_of_month: 20 },
    billing_schedules: [{ bill_until: { type: 'duration', duration: { interval: 'month' } } }],
    pending_invoice_item_interval: { interval: 'week' },
    payment_settings: { payment_method_options: { card: { request_three_d_secure: 'any' } } },
    invoice_settings: { issuer: { type: 'self' } },
    trial_settings: { end_behavior: { missing_payment_method: 'pause' } },
    cancel_at_period_end: true,
  })
  schedule = await stripe.subscriptionSchedules.create({
    customer: made.id,
    start_date: 'now',
    default_settings: { default_payment_method: method, description: 'Plan' },
    pause_schedules: [
      {
        pause: { pause_at: { type: 'timestamp', timestamp: 1_800_500_000 } },
        resume: { resume_at: { type: 'duration', duration: { interval: 'week' } } },
      },
    ],
    phases: [
      {
        items: [{ price: gold.id, discounts }],
        discounts,
        add_invoice_items: [{ price: fee.id, discounts }],
        default_payment_method: method,
        invoice_settings: { days_until_due: 3 },
        automatic_tax: { enabled: true },
        trial_end: 1_800_100_000,
        duration: { interval: 'month' },
      },
    ],
  })
})

afterAll(() => shop.close())

const missingKeys = (shape: Hash | undefined, answer: object) =>
  Object.keys(shape ?? {}).filter((key) => !Object.hasOwn(answer, key))

describe('Every key of the published example is there', () => {
  it('of a subscription and its item', async () => {
    const held = await shop.stripe.subscriptions.retrieve(subscription.id)
    const [item] = held.items.data
    expect(missingKeys(resources.subscription, held)).toEqual([])
    expect(missingKeys(resources.subscription_item, item ?? {})).toEqual([])
    expect(keyProblems('subscription', held)).toEqual([])
    expect(keyProblems('subscription_item', item ?? {})).toEqual([])
  })

  it('of a schedule', async () => {
    expect(missingKeys(resources.subscription_schedule, schedule)).toEqual([])
    expect(keyProblems('subscription_schedule', schedule)).toEqual([])
  })

  it('of a test clock', () => {
    expect(missingKeys(resources['test_helpers.test_clock'], clock)).toEqual([])
    expect(keyProblems('test_helpers.test_clock', clock)).toEqual([])
  })
})

describe('Members that are ids are expanded', () => {
  it('of a subscription', async () => {
    const held = await shop.stripe.subscriptions.retrieve(subscription.id, {
      expand: [
        'customer',
        'default_payment_method',
        'discounts',
        'latest_invoice',
        'test_clock',
        'items.data.discounts',
        'items.data.price.product',
        'discounts.source.coupon',
      ],
    })
    expect(held).toMatchObject({
      customer: { id: hanako.id, object: 'customer' },
      default_payment_method: { object: 'payment_method' },
      discounts: [{ object: 'discount', source: { coupon: { object: 'coupon' } } }],
      latest_invoice: { object: 'invoice' },
      test_clock: { id: clock.id },
      items: { data: [{ discounts: [{ object: 'discount' }], price: { product: { name: 'Gold' } } }] },
    })
  })

  it('of a schedule', async () => {
    const held = await shop.stripe.subscriptionSchedules.retrieve(schedule.id, {
      expand: [
        'customer',
        'subscription',
        'test_clock',
        'default_settings.default_payment_method',
        'phases.default_payment_method',
        'phases.items.price',
        'phases.items.plan',
        'phases.discounts.coupon',
        'phases.items.discounts.coupon',
        'phases.add_invoice_items.price',
      ],
    })
    expect(held).toMatchObject({
      customer: { id: hanako.id },
      subscription: { object: 'subscription', schedule: schedule.id },
      test_clock: { id: clock.id },
      default_settings: { default_payment_method: { object: 'payment_method' } },
      phases: [
        {
          default_payment_method: { object: 'payment_method' },
          discounts: [{ coupon: { object: 'coupon' } }],
          items: [
            { price: { object: 'price' }, plan: { object: 'plan' }, discounts: [{ coupon: { object: 'coupon' } }] },
          ],
          add_invoice_items: [{ price: { object: 'price' } }],
        },
      ],
    })
  })
})

describe('Events show what a GET shows', () => {
  it('of subscriptions and schedules', async () => {
    for (const { type, data } of await shop.events()) {
      const { object } = data
      if (object.object === 'subscription') expect(keyProblems('subscription', object), type).toEqual([])
      if (object.object === 'subscription_schedule')
        expect(keyProblems('subscription_schedule', object), type).toEqual([])
    }
  })
})

it('A planned pause begins and ends', async () => {
  const { stripe, sandbox } = shop
  await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: 1_800_500_001 })
  await sandbox.clock.advance(60)
  const held = await stripe.subscriptionSchedules.retrieve(schedule.id, { expand: ['subscription'] })
  expect(held).toMatchObject({
    subscription: { status: 'paused' },
    pause_schedules: [{ pause: { status: { type: 'succeeded' } }, resume: { status: { type: 'scheduled' } } }],
  })
  await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: 1_800_500_000 + 7 * 86_400 })
  await sandbox.clock.advance(60)
  expect(await stripe.subscriptionSchedules.retrieve(schedule.id, { expand: ['subscription'] })).toMatchObject({
    subscription: { status: 'active' },
    pause_schedules: [{ resume: { status: { type: 'succeeded' } } }],
  })
})
