import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frozenSandbox, stripeFor } from '../testing/stripeClient.js'
import { customerConfiguration, requireCustomerAccount } from './customerAccount.js'

let running: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
beforeAll(async () => {
  running = await frozenSandbox({ randomSeed: 6 })
  stripe = stripeFor(running, { key: 'sk_test_customers' })
})
afterAll(() => running.close())

const platformOf = ({ platform }: typeof running.sandbox) => platform('sk_test_customers')

const refused = (call: () => unknown) => {
  try {
    call()
  } catch (error) {
    return error
  }
  throw new Error('It was expected to be refused.')
}

describe('a customer account', () => {
  it('is one of the platform with the customer configuration', async () => {
    const { id } = await stripe.v2.core.accounts.create({
      configuration: { customer: { shipping: { name: 'Aoi' } } },
    })
    const { account } = platformOf(running.sandbox)
    expect(requireCustomerAccount(account, id).id).toBe(id)
    expect(customerConfiguration(requireCustomerAccount(account, id)).shipping).toEqual({ name: 'Aoi' })
  })

  it('is refused without it, unknown, closed, and from another account', async () => {
    const { id } = await stripe.v2.core.accounts.create({})
    const { account, accounts } = platformOf(running.sandbox)
    expect(refused(() => requireCustomerAccount(account, id))).toMatchObject({
      status: 400,
      body: { param: 'customer_account' },
    })
    expect(refused(() => requireCustomerAccount(account, 'acct_unknown', 'customer'))).toMatchObject({
      status: 400,
      body: { code: 'resource_missing', param: 'customer' },
    })
    await stripe.v2.core.accounts.update(id, { configuration: { customer: {} } })
    const other = accounts.get((await stripe.v2.core.accounts.create({})).id)
    expect(other && refused(() => requireCustomerAccount(other, id))).toMatchObject({ status: 400 })
    await stripe.v2.core.accounts.close(id, { applied_configurations: ['customer'] })
    expect(refused(() => requireCustomerAccount(account, id))).toMatchObject({ status: 400 })
  })
})
