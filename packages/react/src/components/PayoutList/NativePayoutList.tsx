import type { PayoutStatus } from '@connect-kit/contract'
import { useState } from 'react'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { useReportError } from '../../ui/useReportError.js'
import { PayoutDrawer } from '../PayoutDetails/PayoutDetails.js'
import type { PayoutListProps } from './PayoutList.js'
import { PayoutListView } from './PayoutListView.js'
import type { PayoutListState } from './usePayoutList.js'

export interface NativePayoutListProps
  extends Pick<PayoutListProps, 'onPayoutSelect' | 'onUpdateBankAccount' | 'onViewSchedule' | 'onLoadError'> {
  state: PayoutListState
  status: PayoutStatus | undefined
  onStatus: (status: PayoutStatus | undefined) => void
}

export function NativePayoutList({ onPayoutSelect, onUpdateBankAccount, onLoadError, ...view }: NativePayoutListProps) {
  const { onEvent } = useConnectKit()
  const { state } = view
  const [selected, setSelected] = useState<string>()
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)

  const select = (payout: string) => {
    onEvent({ type: 'payout_selected', payout })
    if (onPayoutSelect) onPayoutSelect({ payout })
    else setSelected(payout)
  }
  return (
    <>
      <PayoutListView {...view} selected={selected} onSelect={select} />
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
