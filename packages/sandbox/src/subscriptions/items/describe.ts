import type Stripe from 'stripe'
import { products } from '../../catalog/objects.js'
import type { AccountState } from '../../core/account.js'
import { idOf } from '../../money/objects.js'

/** The product of a price, as a person reads it. */
export const productName = (account: AccountState, price: Stripe.Price): string =>
  products(account).get(idOf(price.product))?.name ?? idOf(price.product)

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `15 Jan 2027` */
function dateText(moment: number): string {
  const date = new Date(moment * 1000)
  return `${String(date.getUTCDate()).padStart(2, '0')} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** `Remaining time on 2 × Gold after 15 Jan 2027` */
export function prorationText(
  account: AccountState,
  kind: 'unused' | 'remaining',
  { price, quantity }: { price: Stripe.Price; quantity: number | undefined },
  moment: number,
): string {
  const what = kind === 'unused' ? 'Unused' : 'Remaining'
  const times = quantity === undefined || quantity === 1 ? '' : `${quantity} × `
  return `${what} time on ${times}${productName(account, price)} after ${dateText(moment)}`
}
