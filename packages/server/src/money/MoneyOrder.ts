/** What was ordered, as it is stored and sent. Its fields never change for one operation: Stripe compares them on a repeat. */
export type MoneyOrder =
  | {
      kind: 'payout'
      amount: number
      currency: string
      method: 'standard' | 'instant'
      destination?: string
    }
  | { kind: 'payout_cancel'; payout: string }
