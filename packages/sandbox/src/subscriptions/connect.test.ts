import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../core/account.js'
import { bookErrors, totalBalance } from '../money/testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../money/testing/startMoneySandbox.js'
import { errorOf } from '../testing/errorOf.js'

let money: MoneySandbox
let stripe: Stripe
let author: AccountState

beforeAll(async () => {
  money = await startMoneySandbox()
  stripe = money.stripe
  author = await money.connect('JP')
})

afterAll(() => {
  expect([money.platform, author].flatMap(bookErrors)).toEqual([])
  return money.close()
})

/** A reader with a card, and something to read every month: on the platform or in an account. */
async function reader(account?: AccountState) {
  const options = account ? { stripeContext: account.id } : {}
  const product = await stripe.products.create({ name: 'Serial' }, options)
  const price = await stripe.prices.create(
    { product: product.id, currency: 'jpy', unit_amount: 10_000, recurring: { interval: 'month' } },
    options,
  )
  const customer = await stripe.customers.create({}, options)
  const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id }, options)
  await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } }, options)
  return { customer: customer.id, items: [{ price: price.id }], options }
}

describe('A subscription in a connected account', () => {
  it('pays the platform its percentage of every invoice', async () => {
    const { options, ...params } = await reader(author)
    const [before, fees] = [totalBalance(author, 'jpy'), totalBalance(money.platform, 'jpy')]
    const made = await stripe.subscriptions.create({ ...params, application_fee_percent: 12.5 }, options)
    expect(made).toMatchObject({ status: 'active', application_fee_percent: 12.5 })
    expect(made.application).toMatch(/^ca_/)
    expect(totalBalance(author, 'jpy') - before).toBe(10_000 - 360 - 1250)
    expect(totalBalance(money.platform, 'jpy') - fees).toBe(1250)
    await money.days(31)
    expect(totalBalance(money.platform, 'jpy') - fees).toBe(2500)
    expect(await errorOf(stripe.subscriptions.retrieve(made.id))).toMatchObject({ statusCode: 404 })
    const told = await stripe.events.list({ type: 'customer.subscription.created' }, options)
    expect(told.data[0]?.account).toBe(author.id)
    expect((await stripe.events.list({ type: 'customer.subscription.*' })).data).toEqual([])
  })
})

describe('A subscription on the platform', () => {
  it('sends its money on to an account, all of it, a part, or less a fee', async () => {
    const { options: _, ...params } = await reader()
    const received = async (terms: Partial<Stripe.SubscriptionCreateParams>) => {
      const before = totalBalance(author, 'jpy')
      const made = await stripe.subscriptions.create({ ...params, ...terms })
      expect(made.status).toBe('active')
      return totalBalance(author, 'jpy') - before
    }
    const destination = author.id
    expect(await received({ transfer_data: { destination } })).toBe(10_000)
    expect(await received({ transfer_data: { destination, amount_percent: 80 } })).toBe(8000)
    expect(await received({ transfer_data: { destination }, application_fee_percent: 10 })).toBe(9000)
    expect(await received({ transfer_data: { destination }, on_behalf_of: destination })).toBe(10_000)
  })

  it('refuses shares that cannot be', async () => {
    const { options: _, ...params } = await reader()
    const refused = (terms: Partial<Stripe.SubscriptionCreateParams>) =>
      errorOf(stripe.subscriptions.create({ ...params, ...terms }))
    const transfer_data = { destination: author.id }
    expect(await refused({ application_fee_percent: 10 })).toMatchObject({ param: 'application_fee_percent' })
    expect(await refused({ transfer_data, application_fee_percent: 101 })).toMatchObject({
      param: 'application_fee_percent',
    })
    expect(await refused({ transfer_data, application_fee_percent: 1.234 })).toMatchObject({
      param: 'application_fee_percent',
    })
    expect(
      await refused({ transfer_data: { ...transfer_data, amount_percent: 50 }, application_fee_percent: 1 }),
    ).toMatchObject({ param: 'application_fee_percent' })
    expect(await refused({ transfer_data: { destination: 'acct_x' } })).toMatchObject({
      param: 'transfer_data[destination]',
    })
    expect(await refused({ on_behalf_of: 'acct_x' })).toMatchObject({ param: 'on_behalf_of' })
    expect((await stripe.subscriptions.list({ customer: params.customer, status: 'all' })).data).toEqual([])
  })
})
