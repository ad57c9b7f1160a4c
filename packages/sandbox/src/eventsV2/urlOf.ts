import type { EventObject } from '../core/storedEvent.js'

/** Where an object of the first API is fetched; undefined for those that have no address of their own. */
export function urlOf(object: EventObject): string | undefined {
  const text = (name: string) => {
    const value: unknown = Reflect.get(object, name)
    return typeof value === 'string' ? value : undefined
  }
  const id = text('id')
  const account = text('account')
  if (object.object === 'person' && account) return `/v1/accounts/${account}/persons/${id}`
  if (object.object === 'capability' && account) return `/v1/accounts/${account}/capabilities/${id}`
  const fee = text('fee')
  if (object.object === 'fee_refund' && fee) return `/v1/application_fees/${fee}/refunds/${id}`
  return id !== undefined && addressed.has(object.object) ? `/v1/${pathOf(object.object)}/${id}` : undefined
}

const pathOf = (type: string) => `${type.replaceAll('.', '/')}s`

const addressed = new Set([
  'account',
  'application_fee',
  'billing_portal.configuration',
  'charge',
  'checkout.session',
  'coupon',
  'credit_note',
  'customer',
  'dispute',
  'file',
  'invoice',
  'invoice_payment',
  'invoiceitem',
  'payment_intent',
  'payment_link',
  'payment_method',
  'payout',
  'price',
  'product',
  'promotion_code',
  'refund',
  'setup_intent',
  'subscription',
  'subscription_schedule',
  'tax_rate',
  'topup',
  'transfer',
])
