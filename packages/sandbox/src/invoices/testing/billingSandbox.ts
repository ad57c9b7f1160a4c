import type Stripe from 'stripe'
import { frozenSandbox } from '../../testing/stripeClient.js'

/** A sandbox with customers to send invoices to. */
export async function billingSandbox() {
  const running = await frozenSandbox()
  const { stripe } = running

  /** A customer, with a card on file where one is named. */
  const payer = async (card?: string, params: Stripe.CustomerCreateParams = {}, options?: Stripe.RequestOptions) => {
    const customer = await stripe.customers.create(
      { email: 'hanako@example.com', name: '山田 花子', ...params },
      options,
    )
    if (card) {
      const method = await stripe.paymentMethods.attach(card, { customer: customer.id }, options)
      const settings = { invoice_settings: { default_payment_method: method.id } }
      await stripe.customers.update(customer.id, settings, options)
    }
    return customer.id
  }

  /** A draft of items that cost so many yen. */
  const draft = async (
    customer: string,
    amounts: readonly number[],
    params: Stripe.InvoiceCreateParams = {},
    options?: Stripe.RequestOptions,
  ) => {
    for (const amount of amounts) {
      await stripe.invoiceItems.create({ customer, amount, currency: 'jpy', description: `Item ${amount}` }, options)
    }
    const whole = { customer, currency: 'jpy', pending_invoice_items_behavior: 'include' as const, ...params }
    return stripe.invoices.create(whole, options)
  }

  /** An invoice that waits to be paid. */
  const open = async (customer: string, amounts: readonly number[], params: Stripe.InvoiceCreateParams = {}) =>
    stripe.invoices.finalizeInvoice((await draft(customer, amounts, params)).id)

  /** As it travels: the SDK makes classes of decimals. */
  const raw = async (path: string, account?: string): Promise<Record<string, unknown>> => {
    const headers = { Authorization: 'Bearer sk_test_sandbox', ...(account ? { 'Stripe-Account': account } : {}) }
    const response = await fetch(`http://127.0.0.1:${running.port}${path}`, { headers })
    return JSON.parse(await response.text())
  }

  /** The types of the events about an object, oldest first. */
  const eventsOf = async (id: string, options?: Stripe.RequestOptions) => {
    const events = await stripe.events.list({ limit: 100 }, options).autoPagingToArray({ limit: 1000 })
    return events
      .filter(({ data }) => 'id' in data.object && data.object.id === id)
      .map(({ type }) => type)
      .reverse()
  }

  return {
    ...running,
    payer,
    draft,
    open,
    raw,
    eventsOf,
    hours: (count: number) => running.sandbox.clock.advance(count * 3600),
  }
}

export type BillingSandbox = Awaited<ReturnType<typeof billingSandbox>>
