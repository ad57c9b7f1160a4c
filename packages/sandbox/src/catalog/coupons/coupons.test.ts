import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../../testing/errorOf.js'
import { keyProblems } from '../../testing/keyProblems.js'
import { missingKeys } from '../../testing/missingKeys.js'
import { frozenSandbox, testStart } from '../../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  sandbox = await frozenSandbox()
  stripe = sandbox.stripe
})
afterAll(() => sandbox.close())

describe('coupons', () => {
  it('take a share off', async () => {
    const { lastResponse, ...coupon } = await stripe.coupons.create({
      id: 'SPRING',
      percent_off: 25.5,
      duration: 'repeating',
      duration_in_months: 3,
      max_redemptions: 10,
      name: 'Spring',
      redeem_by: testStart + 3600,
      metadata: { a: '1' },
    })
    expect(coupon).toEqual({
      id: 'SPRING',
      object: 'coupon',
      amount_off: null,
      created: testStart,
      currency: null,
      duration: 'repeating',
      duration_in_months: 3,
      livemode: false,
      max_redemptions: 10,
      metadata: { a: '1' },
      name: 'Spring',
      percent_off: 25.5,
      redeem_by: testStart + 3600,
      times_redeemed: 0,
      valid: true,
    })
    expect([...keyProblems('coupon', coupon), ...missingKeys('coupon', coupon)]).toEqual([])
    const [event] = (await stripe.events.list({ type: 'coupon.created' })).data
    expect(event?.data.object).toEqual(coupon)
  })

  it('take an amount off, in every currency they know, from what they are for', async () => {
    const product = await stripe.products.create({ name: 'Only' })
    const coupon = await stripe.coupons.create({
      amount_off: 500,
      currency: 'jpy',
      currency_options: { usd: { amount_off: 400 } },
      applies_to: { products: [product.id] },
      expand: ['applies_to', 'currency_options'],
    })
    expect(coupon).toMatchObject({
      id: expect.stringMatching(/^[A-Za-z0-9]{8}$/),
      amount_off: 500,
      applies_to: { products: [product.id] },
      currency: 'jpy',
      currency_options: { jpy: { amount_off: 500 }, usd: { amount_off: 400 } },
      duration: 'once',
    })
    expect(keyProblems('coupon', coupon)).toEqual([])
    expect(await stripe.coupons.retrieve(coupon.id)).not.toHaveProperty('applies_to')
    const changed = await stripe.coupons.update(coupon.id, {
      name: 'Named',
      metadata: { b: '2' },
      currency_options: { eur: { amount_off: 300 } },
      expand: ['currency_options'],
    })
    expect(changed).toMatchObject({ name: 'Named', metadata: { b: '2' } })
    expect(Object.keys(changed.currency_options ?? {})).toEqual(['jpy', 'usd', 'eur'])
    const [event] = (await stripe.events.list({ type: 'coupon.updated' })).data
    expect(event?.data.previous_attributes).toMatchObject({ name: null })
  })

  it('run out by themselves, with their codes', async () => {
    const coupon = await stripe.coupons.create({ percent_off: 10, redeem_by: testStart + 7200 })
    const code = await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: coupon.id } })
    await sandbox.sandbox.clock.advance(7200)
    expect((await stripe.coupons.retrieve(coupon.id)).valid).toBe(false)
    expect((await stripe.promotionCodes.retrieve(code.id)).active).toBe(false)
    expect(await errorOf(stripe.promotionCodes.update(code.id, { active: true }))).toMatchObject({ param: 'active' })
    const late = { promotion: { type: 'coupon', coupon: coupon.id } } as const
    expect(await errorOf(stripe.promotionCodes.create(late))).toMatchObject({
      code: 'coupon_expired',
      param: 'promotion[coupon]',
    })
  })

  it('are gone when they are deleted', async () => {
    const { id } = await stripe.coupons.create({ percent_off: 5 })
    const code = await stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon: id } })
    expect(await stripe.coupons.del(id)).toMatchObject({ id, object: 'coupon', deleted: true })
    expect((await stripe.events.list({ type: 'coupon.deleted' })).data[0]?.data.object).toMatchObject({ id })
    for (const call of [stripe.coupons.retrieve(id), stripe.coupons.del(id), stripe.coupons.update(id, {})]) {
      expect(await errorOf(call)).toMatchObject({ statusCode: 404, message: `No such coupon: '${id}'` })
    }
    expect((await stripe.promotionCodes.retrieve(code.id)).active).toBe(false)
    expect((await stripe.coupons.list({ limit: 100 })).data.map((coupon) => coupon.id)).not.toContain(id)
  })

  it.each<[Stripe.CouponCreateParams, string, string | undefined]>([
    [{}, 'percent_off', 'parameter_missing'],
    [{ percent_off: 10, amount_off: 1, currency: 'usd' }, 'percent_off', undefined],
    [{ percent_off: 0 }, 'percent_off', undefined],
    [{ percent_off: 100.1 }, 'percent_off', undefined],
    [{ amount_off: 100 }, 'currency', 'parameter_missing'],
    [{ amount_off: 0, currency: 'usd' }, 'amount_off', 'parameter_invalid_integer'],
    [{ percent_off: 10, duration: 'repeating' }, 'duration_in_months', 'parameter_missing'],
    [{ percent_off: 10, duration_in_months: 3 }, 'duration_in_months', undefined],
    [{ percent_off: 10, redeem_by: testStart }, 'redeem_by', undefined],
    [{ percent_off: 10, max_redemptions: 0 }, 'max_redemptions', 'parameter_invalid_integer'],
    [{ percent_off: 10, name: 'x'.repeat(41) }, 'name', undefined],
    [{ percent_off: 10, id: 'no spaces' }, 'id', undefined],
    [{ percent_off: 10, id: 'SPRING' }, 'id', 'resource_already_exists'],
    [{ percent_off: 10, applies_to: { products: ['prod_none'] } }, 'applies_to[products][0]', 'resource_missing'],
    [{ percent_off: 10, currency_options: { usd: { amount_off: 1 } } }, 'currency_options', undefined],
  ])('refuse %j', async (params, param, code) => {
    const error = await errorOf(stripe.coupons.create(params))
    expect(error).toMatchObject({ statusCode: 400, type: 'StripeInvalidRequestError', param })
    expect(error.code).toBe(code)
  })
})

describe('promotion codes', () => {
  let coupon: string
  beforeAll(async () => {
    coupon = (await stripe.coupons.create({ percent_off: 20, max_redemptions: 5 })).id
  })
  const newCode = (params: Partial<Stripe.PromotionCodeCreateParams> = {}) =>
    stripe.promotionCodes.create({ promotion: { type: 'coupon', coupon }, ...params })

  it('are what people type', async () => {
    const customer = await stripe.customers.create()
    const promotion = await newCode({
      code: 'FALL20',
      customer: customer.id,
      max_redemptions: 3,
      metadata: { a: '1' },
      restrictions: {
        first_time_transaction: true,
        minimum_amount: 1000,
        minimum_amount_currency: 'usd',
        currency_options: { jpy: { minimum_amount: 1500 } },
      },
      expand: ['promotion.coupon', 'restrictions.currency_options', 'customer'],
    })
    expect(promotion).toMatchObject({
      id: expect.stringMatching(/^promo_/),
      object: 'promotion_code',
      active: true,
      code: 'FALL20',
      customer: { id: customer.id },
      expires_at: null,
      max_redemptions: 3,
      promotion: { type: 'coupon', coupon: { id: coupon, percent_off: 20 } },
      restrictions: {
        currency_options: { jpy: { minimum_amount: 1500 } },
        first_time_transaction: true,
        minimum_amount: 1000,
        minimum_amount_currency: 'usd',
      },
      times_redeemed: 0,
    })
    const bare = await stripe.promotionCodes.retrieve(promotion.id)
    expect([...keyProblems('promotion_code', bare), ...missingKeys('promotion_code', bare)]).toEqual([])
    expect((await stripe.events.list({ type: 'promotion_code.created' })).data[0]?.data.object).toMatchObject({
      id: promotion.id,
    })
    const ids = async (params: Stripe.PromotionCodeListParams) =>
      (await stripe.promotionCodes.list(params)).data.map(({ id }) => id)
    expect(await ids({ code: 'fall20' })).toEqual([promotion.id])
    expect(await ids({ customer: customer.id })).toEqual([promotion.id])
    expect(await ids({ coupon, active: false })).toEqual([])
    const changed = await stripe.promotionCodes.update(promotion.id, {
      active: false,
      metadata: { a: '' },
      restrictions: { currency_options: { eur: { minimum_amount: 900 } } },
      expand: ['restrictions.currency_options'],
    })
    expect(changed).toMatchObject({ active: false, metadata: {} })
    expect(Object.keys(changed.restrictions.currency_options ?? {})).toEqual(['jpy', 'eur'])
    const [event] = (await stripe.events.list({ type: 'promotion_code.updated' })).data
    expect(event?.data.previous_attributes).toMatchObject({ active: true })
  })

  it('are made up when nobody names one, and end when they say', async () => {
    const promotion = await newCode({ expires_at: testStart + 100_000 })
    expect(promotion.code).toMatch(/^[A-Z0-9]{8}$/)
    await sandbox.sandbox.clock.advance(100_000)
    expect((await stripe.promotionCodes.retrieve(promotion.id)).active).toBe(false)
  })

  it('are one at a time', async () => {
    const first = await newCode({ code: 'ONCE' })
    expect(await errorOf(newCode({ code: 'once' }))).toMatchObject({
      statusCode: 400,
      message: 'An active promotion code with `code: once` already exists.',
    })
    await stripe.promotionCodes.update(first.id, { active: false })
    const second = await newCode({ code: 'once' })
    expect(await errorOf(stripe.promotionCodes.update(first.id, { active: true }))).toMatchObject({ param: 'code' })
    await stripe.promotionCodes.update(second.id, { active: false })
    expect((await stripe.promotionCodes.update(first.id, { active: true })).active).toBe(true)
  })

  it.each<[Partial<Stripe.PromotionCodeCreateParams>, string]>([
    [{ promotion: { type: 'coupon' } }, 'promotion[coupon]'],
    [{ promotion: { type: 'coupon', coupon: 'none' } }, 'promotion[coupon]'],
    [{ code: 'no spaces' }, 'code'],
    [{ expires_at: 1 }, 'expires_at'],
    [{ max_redemptions: 6 }, 'max_redemptions'],
    [{ customer: 'cus_none' }, 'customer'],
    [{ restrictions: { minimum_amount: 5 } }, 'restrictions[minimum_amount_currency]'],
    [{ restrictions: { minimum_amount_currency: 'usd' } }, 'restrictions[minimum_amount]'],
    [{ restrictions: { currency_options: { zzz: { minimum_amount: 5 } } } }, 'restrictions[currency_options][zzz]'],
  ])('refuse %j', async (params, param) => {
    expect(await errorOf(newCode(params))).toMatchObject({ statusCode: 400, param })
  })
})
