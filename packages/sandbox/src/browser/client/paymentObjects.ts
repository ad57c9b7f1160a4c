import type { Account, Money, Page } from './stripeObjects.js'

export const paymentStatuses = [
  'successful',
  'refunded',
  'partially_refunded',
  'refund_pending',
  'failed',
  'blocked',
  'disputed',
  'early_fraud_warning',
  'uncaptured',
  'canceled',
  'pending',
  'incomplete',
] as const

export type PaymentStatus = (typeof paymentStatuses)[number]

export interface PaymentRow extends Money {
  id: string
  created: number
  amount_refunded: number
  status: PaymentStatus
  description: string | null
  customer: string | null
  method: { type: string; brand: string | null; last4: string | null; wallet: string | null } | null
  /** The platform charged in the account's name. */
  on_behalf: boolean
}

export interface PaymentPage extends Page<PaymentRow> {
  account: Account
}

interface Payment extends PaymentRow {
  intent: string | null
  charge: string | null
  descriptor: string | null
  email: string | null
  failure: string | null
  /** What the payment as it stands would still allow: amounts in its currency. */
  can: { refund: number; capture: number; cancel: boolean }
}

export interface PaymentReport {
  account: Account
  payment: Payment
  sums: { currency: string; gross: number; stripe_fee: number; application_fee: number; net: number } | null
  timeline: Happening[]
  disputes: Dispute[]
}

export type HappeningKind =
  | 'created'
  | 'failed'
  | 'authorized'
  | 'succeeded'
  | 'captured'
  | 'canceled'
  | 'refunded'
  | 'refund_failed'
  | 'disputed'
  | 'dispute_won'
  | 'dispute_lost'

export interface Happening {
  what: HappeningKind
  at: number
  amount?: number
  currency?: string
  reason?: string | null
}

export type DisputeStatus =
  | 'needs_response'
  | 'under_review'
  | 'won'
  | 'lost'
  | 'warning_needs_response'
  | 'warning_under_review'
  | 'warning_closed'
  | 'prevented'

export const evidenceNames = [
  'product_description',
  'customer_name',
  'customer_email_address',
  'uncategorized_text',
] as const

export type EvidenceName = (typeof evidenceNames)[number]

export interface Dispute extends Money {
  id: string
  payment: string
  created: number
  reason: string
  status: DisputeStatus
  due_by: number | null
  submitted: boolean
  needs_response: boolean
  evidence: Record<EvidenceName, string>
}

export interface DisputePage extends Page<Dispute> {
  account: Account
}

export interface MonthlyFees {
  month: string
  currency: string
  transactions: number
  stripe_fees: number
  application_fees: number
}
