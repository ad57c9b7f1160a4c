import type Stripe from 'stripe'
import type { Payment } from './paymentsOf.js'

/** The outcomes that Connect.js filters by. */
export const paymentStatuses = [
  'blocked',
  'canceled',
  'disputed',
  'early_fraud_warning',
  'failed',
  'incomplete',
  'partially_refunded',
  'pending',
  'refund_pending',
  'refunded',
  'successful',
  'uncaptured',
] as const

export type PaymentStatus = (typeof paymentStatuses)[number]

/** A payment as a list shows it. */
export interface PaymentRow {
  id: string
  created: number
  amount: number
  amount_refunded: number
  currency: string
  status: PaymentStatus
  description: string | null
  customer: string | null
  method: PaymentMethod | null
  on_behalf: boolean
}

export interface PaymentMethod {
  type: string
  brand: string | null
  last4: string | null
  wallet: string | null
}

export function paymentRow({ id, created, intent, charge, onBehalf }: Payment): PaymentRow {
  const owner = intent ?? charge
  return {
    id,
    created,
    amount: owner?.amount ?? 0,
    amount_refunded: charge?.captured ? charge.amount_refunded : 0,
    currency: owner?.currency ?? '',
    status: statusOf(intent, charge),
    description: owner?.description ?? null,
    customer: charge?.billing_details.name ?? charge?.billing_details.email ?? intent?.receipt_email ?? null,
    method: methodOf(charge),
    on_behalf: onBehalf,
  }
}

function statusOf(intent: Stripe.PaymentIntent | undefined, charge: Stripe.Charge | undefined): PaymentStatus {
  if (intent?.status === 'canceled') return 'canceled'
  if (!charge) return intent?.status === 'processing' ? 'pending' : 'incomplete'
  if (charge.status === 'failed') return charge.outcome?.type === 'blocked' ? 'blocked' : 'failed'
  if (charge.status === 'pending') return 'pending'
  if (charge.disputed) return 'disputed'
  if (!charge.captured) return charge.refunded ? 'canceled' : 'uncaptured'
  if (charge.refunded) return 'refunded'
  return charge.amount_refunded > charge.amount - charge.amount_captured ? 'partially_refunded' : 'successful'
}

function methodOf(charge: Stripe.Charge | undefined): PaymentMethod | null {
  const details = charge?.payment_method_details
  if (!details) return null
  return {
    type: details.type,
    brand: details.card?.brand ?? null,
    last4: details.card?.last4 ?? details.us_bank_account?.last4 ?? null,
    wallet: details.card?.wallet?.type ?? null,
  }
}
