import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { balanceTransactions, charges, idOf, transfers } from '../money/objects.js'
import { createRefund } from '../money/refunds/createRefund.js'
import { scheduledScope } from '../money/scope.js'
import { reverseTransfer } from '../money/transfers/reverseTransfer.js'
import { sendTransfer } from '../money/transfers/sendTransfer.js'
import { japaneseReaders } from './readers.js'
import { emptyCard, japaneseCards, sell } from './sell.js'
import type { Moment, Timeline } from './timeline.js'

interface Order {
  platform: AccountState
  shop: AccountState
  courier: AccountState
  goods: [name: string, price: number]
}

const deliveryFee = 350
const courierShare = 300
const shopShare = 0.8

/** One order: the buyer pays for goods, delivery and tip at once, and everybody gets a share of that very payment. */
export function placeOrder(timeline: Timeline, moment: Moment, { platform, shop, courier, goods }: Order): void {
  const { dice, sandbox } = moment
  const [name, price] = goods
  const tip = dice.falls(0.3) ? dice.oneOf([100, 200, 300]) : 0
  const order = sandbox.ids.token(8).toUpperCase()
  const charge = sell(moment, platform, {
    amount: price + deliveryFee + tip,
    currency: 'jpy',
    description: name,
    reader: dice.oneOf(japaneseReaders),
    card: dice.falls(0.02) ? emptyCard : dice.oneOf(japaneseCards),
    transferGroup: `order_${order}`,
    metadata: { order, tip: String(tip) },
  })
  if (!charge) return
  const toShop = passOn(moment, platform, charge, shop, Math.round(price * shopShare), name)
  passOn(moment, platform, charge, courier, courierShare, '配達料')
  // All of a tip is the courier's.
  if (tip > 0) passOn(moment, platform, charge, courier, tip, 'チップ')
  if (!dice.falls(0.04)) return

  const isAllWrong = dice.falls(0.5)
  const complaint = sandbox.clock.now() + dice.between(1, 3) * 3_600
  if (complaint >= timeline.today) return
  timeline.at(complaint, `complaint about ${order}`, (then) =>
    giveBack(then, platform, charge, toShop, isAllWrong ? charge.amount : Math.round(price / 2)),
  )
}

function passOn(
  { sandbox }: Moment,
  platform: AccountState,
  charge: Stripe.Charge,
  destination: AccountState,
  amount: number,
  description: string,
): Stripe.Transfer {
  const settled = balanceTransactions(platform).get(idOf(charge.balance_transaction) ?? '')
  return sendTransfer(scheduledScope(sandbox, platform), {
    destination,
    payment: sandbox.ids.next('py'),
    amount,
    currency: charge.currency,
    source: charge.id,
    transferGroup: charge.transfer_group,
    description,
    ...(settled ? { availableOn: settled.available_on } : {}),
  })
}

/** The courier did come: fee and tip stay. The shop gives back its part of what the buyer gets. */
function giveBack(
  { sandbox }: Moment,
  platform: AccountState,
  charge: Stripe.Charge,
  toShop: Stripe.Transfer,
  amount: number,
): void {
  const scope = scheduledScope(sandbox, platform)
  const stored = charges(platform).get(charge.id)
  const transfer = transfers(platform).get(toShop.id)
  if (!stored || !transfer) return
  createRefund(scope, stored, { amount, reason: 'requested_by_customer' })
  reverseTransfer(scope, transfer, { amount: Math.min(transfer.amount, Math.round(amount * shopShare)) })
}
