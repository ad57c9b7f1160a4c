import type Stripe from 'stripe'
import { smallestCharge } from '../../money/fees/amountLimits.js'

export interface AmountsDue {
  amount_due: number
  /** What is taken from the customer's credit, or given to it when negative. */
  applied: number
  /** Too little to be charged: owed on the next invoice. */
  carried: number
  /** The customer's balance afterwards. */
  ending: number
}

/** What is left to pay of a total when the customer's balance is counted in: negative is credit, positive a debt. */
export function amountsDue(total: number, startingBalance: number, currency: string): AmountsDue {
  const due = Math.max(0, total + startingBalance)
  const carried = due < smallestCharge(currency) ? due : 0
  const ending = Math.min(0, total + startingBalance) + carried
  return { amount_due: due - carried, applied: ending - carried - startingBalance, carried, ending }
}

/** The members of an invoice that follow from what is due and what came in. */
export function amountMembers(due: number, paid: number) {
  return {
    amount_due: due,
    amount_paid: paid,
    amount_remaining: Math.max(0, due - paid),
    amount_overpaid: Math.max(0, paid - due),
  } satisfies Partial<Stripe.Invoice>
}
