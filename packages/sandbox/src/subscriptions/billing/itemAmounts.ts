import type Stripe from 'stripe'
import { amountOf } from '../../catalog/amountOf.js'
import { discountAmounts } from '../../catalog/discountAmounts.js'
import type { AccountState } from '../../core/account.js'
import { idOf } from '../../money/objects.js'
import { isMetered } from '../items/planOf.js'

interface PricedItem {
  readonly price: Stripe.Price
  readonly quantity?: number | undefined
  /** The item's own. */
  readonly discounts: readonly Stripe.Discount[]
}

/** What a whole period of an item costs before discounts. Usage is not known in advance and costs nothing then. */
export const grossAmount = (
  account: AccountState,
  { price, quantity }: Omit<PricedItem, 'discounts'>,
  currency: string,
) => (isMetered(price) ? 0 : amountOf(account, price, quantity ?? 1, currency))

/** What a whole period of each item costs after the discounts of the items and of the subscription. */
export function netAmounts(
  account: AccountState,
  items: readonly PricedItem[],
  discounts: readonly Stripe.Discount[],
  currency: string,
): number[] {
  const own = items.map((item) => {
    const line = { amount: grossAmount(account, item, currency), product: idOf(item.price.product) }
    const [taken = []] = discountAmounts(account, item.discounts, [line], currency).lines
    return { ...line, amount: line.amount - sum(taken) }
  })
  const shared = discountAmounts(account, discounts, own, currency).lines
  return own.map(({ amount }, index) => amount - sum(shared[index] ?? []))
}

const sum = (parts: readonly { amount: number }[]) => parts.reduce((total, { amount }) => total + amount, 0)
