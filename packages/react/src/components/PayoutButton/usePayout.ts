import type { Balance } from '@connect-kit/contract'
import { type BalanceState, useBalance } from '../BalanceSummary/useBalance.js'
import { type PayoutCreatedEvent, type PayoutOrderHandle, usePayoutOrder } from './usePayoutOrder.js'

/** What can be paid out and what became of it: the balance once it is there, the order, and the way to send it. @public */
export type PayoutState =
  | Exclude<BalanceState, { status: 'ready' }>
  | ({ status: 'ready'; balance: Balance } & PayoutOrderHandle)

/**
 * Paying out by hand. `send` is safe to call twice; while `order.step` is `unknown`, wait: it resolves by itself.
 * `PayoutButton` is this hook plus a view.
 * @public
 */
export function usePayout(onPayoutCreated?: (event: PayoutCreatedEvent) => void): PayoutState {
  const state = useBalance()
  const handle = usePayoutOrder(onPayoutCreated)
  return state.status === 'ready' ? { status: 'ready', balance: state.balance, ...handle } : state
}
