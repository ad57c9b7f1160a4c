'use client'

import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { EmbeddedSlot } from '../../connect/EmbeddedSlot.js'
import { Later } from '../../ui/Later.js'
import { Waiting } from '../../ui/Waiting.js'
import type { PayoutCreatedEvent } from '../PayoutButton/usePayoutOrder.js'
import type { Renderer } from '../Renderer.js'
import { balanceSummaryMessages } from './BalanceSummary.messages.js'
import { useBalance } from './useBalance.js'

/** What `BalanceSummary` takes: all of it optional, all of it ways out to the host's own pages. @public */
export interface BalanceSummaryProps {
  renderer?: Renderer
  /** Where the payout schedule can be changed. Without it there is no link. */
  onEditSchedule?: () => void
  /** Where the bank account can be changed. Offered where a bank sent money back. */
  onUpdateBankAccount?: () => void
  /** Where Stripe's open requirements are shown. Offered while payouts are paused. */
  onReviewAccount?: () => void
  onPayoutCreated?: (event: PayoutCreatedEvent) => void
  onLoadError?: (failure: { error: ConnectKitError }) => void
}

/**
 * What the connected account has in every currency: available, pending and in transit, when it moves and what keeps it
 * from moving. Roles that may pay out find the button here.
 * @public
 */
export function BalanceSummary({ renderer, ...props }: BalanceSummaryProps) {
  const native = <LoadedBalanceSummary {...props} />
  if (renderer !== 'stripe') return native
  const { onLoadError } = props
  return <EmbeddedSlot tag="balances" props={onLoadError ? { onLoadError } : {}} fallback={native} />
}

const loadView = () => import('./NativeBalanceSummary.js')

/** Asks for the balance while the view is on its way. */
function LoadedBalanceSummary(props: Omit<BalanceSummaryProps, 'renderer'>) {
  const state = useBalance()
  return (
    <Later load={loadView} waiting={<Waiting messages={balanceSummaryMessages} />}>
      {({ NativeBalanceSummary }) => <NativeBalanceSummary {...props} state={state} />}
    </Later>
  )
}
