import type Stripe from 'stripe'
import type { StartSandboxOptions } from '../../core/options.js'
import { frozenSandbox } from '../../testing/stripeClient.js'

export const day = 86_400

/** A platform with something to sell and somebody who buys it. */
export async function openShop(options: StartSandboxOptions = {}) {
  const sandbox = await frozenSandbox(options)
  const { stripe } = sandbox
  const product = await stripe.products.create({ name: 'Gold' })

  const price = (amount: number, recurring: Partial<Stripe.PriceCreateParams.Recurring> = {}, currency = 'jpy') =>
    stripe.prices.create({
      product: product.id,
      currency,
      unit_amount: amount,
      recurring: { interval: 'month', ...recurring },
    })

  /** A customer who pays with a test card; without one they have no payment method. */
  const customer = async (card: string | null = 'pm_card_visa', params: Stripe.CustomerCreateParams = {}) => {
    const made = await stripe.customers.create({ name: 'Hanako', email: 'hanako@example.com', ...params })
    if (card === null) return made
    const method = await stripe.paymentMethods.attach(card, { customer: made.id })
    return stripe.customers.update(made.id, { invoice_settings: { default_payment_method: method.id } })
  }

  const events = async (type?: string): Promise<Stripe.Event[]> => {
    const page = await stripe.events.list({ limit: 100, ...(type === undefined ? {} : { type }) })
    return page.data.reverse()
  }

  return { ...sandbox, product, price, customer, events }
}

export type Shop = Awaited<ReturnType<typeof openShop>>
