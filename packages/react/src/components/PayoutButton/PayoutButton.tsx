'use client'

import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { Later } from '../../ui/Later.js'
import { usePayout } from './usePayout.js'
import type { PayoutCreatedEvent } from './usePayoutOrder.js'

/** What `PayoutButton` takes: the currency to pay out, its label, and what to do afterwards. @public */
export interface PayoutButtonProps {
  /** The balance to pay out of; the account's own currency where it is left out. */
  currency?: string
  /** In place of "Pay out". */
  children?: string
  onPayoutCreated?: (event: PayoutCreatedEvent) => void
  onLoadError?: (failure: { error: ConnectKitError }) => void
}

/**
 * Pays out by hand, once: a double click, a reload or a second tab cannot send it twice. Not there for roles that may not
 * pay out, nor where there is no account or nothing to pay out. Stripe has no component for this alone: its own button lives inside
 * `BalanceSummary renderer="stripe"`.
 * @public
 */
export function PayoutButton(props: PayoutButtonProps) {
  const { can, session } = useConnectKit()
  const hasAccount = session.status === 'ready' && session.session.account !== null
  return hasAccount && can('payouts.create') ? <AllowedPayoutButton {...props} /> : null
}

const loadView = () => import('./NativePayoutButton.js')

/** Asks for the balance while the view is on its way. */
function AllowedPayoutButton({ onPayoutCreated, ...props }: PayoutButtonProps) {
  const state = usePayout(onPayoutCreated)
  return <Later load={loadView}>{({ NativePayoutButton }) => <NativePayoutButton {...props} state={state} />}</Later>
}
