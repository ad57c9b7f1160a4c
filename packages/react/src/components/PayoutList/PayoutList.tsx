'use client'

import { useState } from 'react'
import type { ConnectKitError } from '../../api/ConnectKitError.js'
import type { PayoutFilter } from '../../api/queries/payouts.js'
import { EmbeddedSlot } from '../../connect/EmbeddedSlot.js'
import { Later } from '../../ui/Later.js'
import { Waiting } from '../../ui/Waiting.js'
import type { Renderer } from '../Renderer.js'
import { payoutListMessages } from './PayoutList.messages.js'
import { usePayoutList } from './usePayoutList.js'

/** What `PayoutList` takes: what to list, who draws it, and ways out to the host's own pages. @public */
export interface PayoutListProps extends PayoutFilter {
  renderer?: Renderer
  /** A payout was chosen. Without it, the list opens the payout's details itself. */
  onPayoutSelect?: (event: { payout: string }) => void
  /** Where the bank account can be changed. Offered where a bank sent money back. */
  onUpdateBankAccount?: () => void
  /** Where the payout schedule is shown. Offered while there are no payouts. */
  onViewSchedule?: () => void
  onLoadError?: (failure: { error: ConnectKitError }) => void
}

/**
 * Payouts of the connected account, newest first, with their details a click away. `status` is what the filter starts at.
 * @public
 */
export function PayoutList({ renderer, ...props }: PayoutListProps) {
  const native = <FilteredPayoutList {...props} />
  if (renderer !== 'stripe') return native
  const { onLoadError } = props
  return <EmbeddedSlot tag="payouts-list" props={onLoadError ? { onLoadError } : {}} fallback={native} />
}

type FilteredPayoutListProps = Omit<PayoutListProps, 'renderer'>

const loadView = () => import('./NativePayoutList.js')

/** Asks for the payouts while the view is on its way. */
function FilteredPayoutList({ status: initialStatus, limit, ...props }: FilteredPayoutListProps) {
  const [status, setStatus] = useState(initialStatus)
  const state = usePayoutList({ limit, status })
  return (
    <Later load={loadView} waiting={<Waiting messages={payoutListMessages} />}>
      {({ NativePayoutList }) => <NativePayoutList {...props} state={state} status={status} onStatus={setStatus} />}
    </Later>
  )
}
