import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factsV2 } from '../../accountsV2/factsV2.js'
import type { AccountState } from '../../core/account.js'
import { onboardedInAmerica } from '../../seeds/onboarded.js'
import { errorOf } from '../../testing/errorOf.js'
import { stripeFor } from '../../testing/stripeClient.js'
import { bookErrors, totalBalance } from '../testing/books.js'
import { type MoneySandbox, startMoneySandbox } from '../testing/startMoneySandbox.js'

let money: MoneySandbox
let stripe: Stripe
let platform: AccountState
let gym: AccountState
let method: string
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
  if (!found) throw new Error('not there')
  gym = found
  factsV2(gym).applied = ['customer', 'merchant']
})
afterAll(() => {
  expect([platform, gym].flatMap(bookErrors)).toEqual([])
  return money.close()
})

describe('the Stripe balance as a payment method', () => {
  it('is set up once for the account', async () => {
    const setup = await stripe.setupIntents.create({
      confirm: true,
      customer_account: gym.id,
      payment_method_data: { type: 'stripe_balance' },
      expand: ['payment_method'],
    })
    expect(setup).toMatchObject({
      status: 'succeeded',
      customer_account: gym.id,
      payment_method: { type: 'stripe_balance', customer: null, customer_account: gym.id },
      payment_method_types: ['card', 'stripe_balance'],
    })
    method = typeof setup.payment_method === 'object' ? (setup.payment_method?.id ?? '') : ''
    expect((await stripe.paymentMethods.list({ customer_account: gym.id })).data).toMatchObject([{ id: method }])
  })

  it('pays the platform out of what the account has available, or waits until it has', async () => {
    const pay = () =>
      stripe.paymentIntents.create({
        amount: 4900,
        currency: 'usd',
        customer_account: gym.id,
        payment_method: method,
        confirm: true,
      })
    const waiting = await pay()
    expect(waiting).toMatchObject({ status: 'requires_action', latest_charge: null })
    await stripe.paymentIntents.create(
      { amount: 10_000, currency: 'usd', payment_method: 'pm_card_bypassPending', confirm: true },
      { stripeContext: gym.id },
    )
    const [before, owed] = [totalBalance(gym, 'usd'), totalBalance(platform, 'usd')]
    const paid = await stripe.paymentIntents.confirm(waiting.id, { expand: ['latest_charge'] })
    expect(paid).toMatchObject({
      status: 'succeeded',
      latest_charge: { payment_method_details: { type: 'stripe_balance' }, amount: 4900 },
    })
    expect(totalBalance(gym, 'usd') - before).toBe(-4900)
    expect(totalBalance(platform, 'usd') - owed).toBe(4900)
    const [debit] = (
      await stripe.balanceTransactions.list({ type: 'stripe_balance_payment_debit' }, { stripeContext: gym.id })
    ).data
    expect(debit).toMatchObject({ amount: -4900, fee: 0 })
    await stripe.refunds.create({ payment_intent: paid.id, amount: 900 })
    expect(totalBalance(gym, 'usd') - before).toBe(-4000)
    expect(totalBalance(platform, 'usd') - owed).toBe(4000)
  })

  it('needs an account that is a customer and takes cards', async () => {
    const { id } = await stripe.accounts.create({ type: 'custom', country: 'US' })
    const setUp = (customer_account: string) =>
      errorOf(
        stripe.setupIntents.create({
          confirm: true,
          customer_account,
          payment_method_data: { type: 'stripe_balance' },
        }),
      )
    expect(await setUp(id)).toMatchObject({ statusCode: 400, param: 'customer_account' })
    const other = platform.platform.accounts.get(id)
    if (other) factsV2(other).applied = ['customer']
    expect(await setUp(id)).toMatchObject({ statusCode: 400, param: 'customer_account' })
  })
})
