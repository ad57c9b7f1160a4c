import type Stripe from 'stripe'
import { periodOf } from '../billing/periodLines.js'
import type { WantedItem } from '../items/wantedItems.js'
import type { Debit } from '../proration/credit.js'
import { creditable } from '../proration/creditable.js'
import type { ItemChange } from '../proration/prorate.js'

interface Sides {
  readonly held: readonly Stripe.SubscriptionItem[]
  readonly wanted: readonly WantedItem[]
  /** The wanted ones as they will be, in the same order. */
  readonly items: readonly Stripe.SubscriptionItem[]
  /** What a whole period of each costs, after discounts. */
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** Where every item starts a new period, all of it is billed as such and nothing remains. */
  readonly restarts: boolean
  readonly mode: Pick<Stripe.Subscription.BillingMode, 'type'>
  readonly billed: ReadonlyMap<string, readonly Debit[]>
}

/** The items that a change touches: those that change, those that go, and those that come. */
export function itemChanges({ held, wanted, items, before, after, restarts, mode, billed }: Sides): ItemChange[] {
  const changed = held.flatMap((item, index): ItemChange[] => {
    const next = wanted.findIndex((candidate) => candidate.held?.id === item.id)
    const kept = wanted[next]
    const becomes = items[next]
    if (kept && !restarts && kept.price.id === item.price.id && kept.quantity === item.quantity) return []
    const amount = before[index] ?? 0
    const period = periodOf(item)
    const credited = creditable(mode, billed.get(item.id) ?? [], { amount, period })
    return [
      {
        before: { id: item.id, amount, period, billed: credited },
        ...(becomes && !restarts
          ? { after: { id: item.id, amount: after[next] ?? 0, period: periodOf(becomes) } }
          : {}),
      },
    ]
  })
  const added = items.flatMap((item, index): ItemChange[] =>
    wanted[index]?.held || restarts
      ? []
      : [{ after: { id: item.id, amount: after[index] ?? 0, period: periodOf(item) } }],
  )
  return [...changed, ...added]
}
