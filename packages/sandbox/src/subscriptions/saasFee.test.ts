import type Stripe from 'stripe'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { factsV2 } from '../accountsV2/factsV2.js'
import type { AccountState } from '../core/account.js'
import { bookErrors, totalBalance } from '../money/testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../money/testing/startMoneySandbox.js'
import { onboardedInAmerica } from '../seeds/onboarded.js'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { stripeFor } from '../testing/stripeClient.js'

let money: MoneySandbox
let stripe: Stripe
let platform: AccountState
let gym: AccountState
let price: string

beforeAll(async () => {
  money = await startMoneySandbox()
  stripe = stripeFor(money, { key: 'sk_test_america' })
  platform = money.sandbox.platform('sk_test_america', 'US').account
  const business = {
    name: 'Gym',
    url: 'https://example.com',
    description: 'A gym',
    mcc: '7997',
    statementDescriptor: 'GYM SOFTWARE',
  }
  const { id } = await stripe.accounts.create({
    ...onboardedInAmerica(
      business,
      { email: 'june@example.com', phone: '+15035550100', firstName: 'June', lastName: 'Rivers' },
      { routing: '110000000', number: '000123456789' },
    ),
    type: 'custom',
  })
  const found = platform.platform.accounts.get(id)
  if (!found) throw new Error('The account is not there.')
  gym = found
  factsV2(gym).applied = ['customer', 'merchant']
  const product = await stripe.products.create({ name: 'Gym software' })
  const made = await stripe.prices.create({
    product: product.id,
    currency: 'usd',
    unit_amount: 4900,
    recurring: { interval: 'month' },
  })
  price = made.id
})

afterAll(() => {
  expect([platform, gym].flatMap(bookErrors)).toEqual([])
  return money.close()
})

it('A fee is taken from the balance of an account, and waits while there is too little', async () => {
  const setup = await stripe.setupIntents.create({
    confirm: true,
    customer_account: gym.id,
    payment_method_data: { type: 'stripe_balance' },
  })
  const subscribe = () =>
    stripe.subscriptions.create({
      customer_account: gym.id,
      default_payment_method: String(setup.payment_method),
      items: [{ price }],
      expand: ['latest_invoice'],
    })
  const waiting = await subscribe()
  expect(waiting).toMatchObject({
    status: 'incomplete',
    customer_account: gym.id,
    latest_invoice: { status: 'open', customer_account: gym.id },
  })
  expect(keyProblems('subscription', await stripe.subscriptions.retrieve(waiting.id))).toEqual([])

  await stripe.paymentIntents.create(
    { amount: 20_000, currency: 'usd', payment_method: 'pm_card_bypassPending', confirm: true },
    { stripeContext: gym.id },
  )
  const before = totalBalance(gym, 'usd')
  const paid = await subscribe()
  expect(paid).toMatchObject({ status: 'active', latest_invoice: { status: 'paid', amount_paid: 4900 } })
  expect(totalBalance(gym, 'usd') - before).toBe(-4900)
  const invoice = waiting.latest_invoice
  await stripe.invoices.pay(typeof invoice === 'string' ? invoice : (invoice?.id ?? ''))
  expect(await stripe.subscriptions.retrieve(waiting.id)).toMatchObject({ status: 'active' })
  expect((await stripe.subscriptions.list({ customer_account: gym.id })).data).toHaveLength(2)
})

it('An account that is no customer cannot be billed as one', async () => {
  const { id } = await stripe.accounts.create({ type: 'custom', country: 'US' })
  const refused = stripe.subscriptions.create({ customer_account: id, items: [{ price }] })
  expect(await errorOf(refused)).toMatchObject({ statusCode: 400, param: 'customer_account' })
})
