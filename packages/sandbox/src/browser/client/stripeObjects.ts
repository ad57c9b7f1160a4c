/** The parts of Stripe's objects that are drawn here. */
export interface Account {
  id: string
  country: string
  default_currency: string
  settings: {
    dashboard: { timezone: string | null }
    payouts?: { schedule: PayoutSchedule } | null
  }
}

export interface PayoutSchedule {
  interval: string
  weekly_anchor?: string
  weekly_payout_days?: string[]
  monthly_anchor?: number
  monthly_payout_days?: number[]
}

export interface Money {
  amount: number
  currency: string
}

interface Balance {
  available: Money[]
  pending: Money[]
  instant_available?: Money[]
}

export type PayoutStatus = 'pending' | 'in_transit' | 'paid' | 'failed' | 'canceled'

export interface Payout extends Money {
  id: string
  arrival_date: number
  automatic: boolean
  created: number
  destination: { bank_name?: string | null; brand?: string | null; last4: string } | string | null
  failure_code: string | null
  failure_message: string | null
  method: string
  statement_descriptor: string | null
  status: PayoutStatus
}

export interface BalanceTransaction extends Money {
  id: string
  created: number
  description: string | null
  fee: number
  net: number
  type: string
}

export interface Page<Item> {
  data: Item[]
  has_more: boolean
}

/** A currency's money on its way to the bank. */
interface InTransit extends Money {
  arrival_date: number
}

export interface BalanceReport {
  account: Account
  balance: Balance
  in_transit: InTransit[]
  /** First and last day on which what is pending becomes available, by currency. */
  pending_until: { currency: string; from: number; to: number }[]
}

/** What went into an automatic payout, in the payout's currency. */
export interface PayoutContents {
  payments: { count: number; amount: number }
  refunds: { count: number; amount: number }
  stripe_fees: number
  application_fees: number
  other: number
}

export interface PayoutReport {
  account: Account
  payout: Payout
  /** Null for a manual payout: Stripe does not say what it is made of. */
  contents: PayoutContents | null
}
