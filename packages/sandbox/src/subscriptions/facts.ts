import type Stripe from 'stripe'
import { type AccountState, perAccount } from '../core/account.js'
import type { Scope } from '../money/scope.js'
import type { Debit } from './proration/credit.js'

/** A change that waits for its invoice to be paid. */
interface WaitingChange {
  readonly invoice: string
  apply(scope: Scope): void
}

/** What Stripe knows of a subscription and does not show. */
export interface SubscriptionFacts {
  /** The day of the month that periods return to after a short month, when it is not the anchor's own. */
  dayOfMonth: number | undefined
  /** What was billed for the current period, by item: what is left of it is credited when the item changes. */
  readonly billed: Map<string, readonly Debit[]>
  /** The trial end that has been announced. */
  trialEndTold: number | undefined
  /** The period end that has been announced. */
  upcomingTold: number | undefined
  waiting: WaitingChange | undefined
  /** The invoice that a paused subscription resumes with, once it is paid. */
  resuming: WaitingChange | undefined
  /** The subscription's next moment, on the clock that it lives by. */
  next: { readonly at: number; cancel(): void } | undefined
}

const factsByAccount = perAccount(() => new Map<string, SubscriptionFacts>())

export function factsOf(account: AccountState, { id }: Pick<Stripe.Subscription, 'id'>): SubscriptionFacts {
  const all = factsByAccount(account)
  const held = all.get(id)
  if (held) return held
  const made: SubscriptionFacts = {
    dayOfMonth: undefined,
    billed: new Map(),
    trialEndTold: undefined,
    upcomingTold: undefined,
    waiting: undefined,
    resuming: undefined,
    next: undefined,
  }
  all.set(id, made)
  return made
}
