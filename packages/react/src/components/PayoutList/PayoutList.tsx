'use client'

import { useState } from 'react'
import type { ConnectKitError } from '../../api/ConnectKitError.js'
import type { PayoutFilter } from '../../api/queries/payouts.js'
import { EmbeddedSlot } from '../../connect/EmbeddedSlot.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { Guarded } from '../../ui/Guarded.js'
import { useReportError } from '../../ui/useReportError.js'
import { PayoutDrawer } from '../PayoutDetails/PayoutDetails.js'
import type { Renderer } from '../Renderer.js'
import { payoutListMessages } from './PayoutList.messages.js'
import { PayoutListView } from './PayoutListView.js'
import { usePayoutList } from './usePayoutList.js'

/** @public */
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
  const native = (
    <Guarded messages={payoutListMessages}>
      <NativePayoutList {...props} />
    </Guarded>
  )
  if (renderer !== 'stripe') return native
  const { onLoadError } = props
  return <EmbeddedSlot tag="payouts-list" props={onLoadError ? { onLoadError } : {}} fallback={native} />
}

function NativePayoutList(props: Omit<PayoutListProps, 'renderer'>) {
  const { status: initialStatus, limit, onPayoutSelect, onUpdateBankAccount, onViewSchedule, onLoadError } = props
  const { onEvent } = useConnectKit()
  const [status, setStatus] = useState(initialStatus)
  const [selected, setSelected] = useState<string>()
  const state = usePayoutList({ limit, status })
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)

  const select = (payout: string) => {
    onEvent({ type: 'payout_selected', payout })
    if (onPayoutSelect) onPayoutSelect({ payout })
    else setSelected(payout)
  }
  return (
    <>
      <PayoutListView
        state={state}
        status={status}
        onStatus={setStatus}
        selected={selected}
        onSelect={select}
        onViewSchedule={onViewSchedule}
      />
      {selected && (
        <PayoutDrawer
          payout={selected}
          known={state.status === 'ready' ? state.payouts.find(({ id }) => id === selected) : undefined}
          onClose={() => setSelected(undefined)}
          onUpdateBankAccount={onUpdateBankAccount}
        />
      )}
    </>
  )
}
