'use client'

import type { Payout } from '@connect-kit/contract'
import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { EmbeddedSlot } from '../../connect/EmbeddedSlot.js'
import { useMessages } from '../../messages/useMessages.js'
import { Guarded } from '../../ui/Guarded.js'
import { Root } from '../../ui/Root.js'
import { saveFile } from '../../ui/saveFile.js'
import { useReportError } from '../../ui/useReportError.js'
import { payoutMessages } from '../Payout/payout.messages.js'
import { payoutFailureMessages } from '../Payout/payoutFailure.messages.js'
import type { Renderer } from '../Renderer.js'
import { payoutDetailsMessages } from './PayoutDetails.messages.js'
import { PayoutDetailsView } from './PayoutDetailsView.js'
import { transactionsCsv } from './transactionsCsv.js'
import { usePayoutDetails } from './usePayoutDetails.js'
import { useTransactionsDownload } from './useTransactionsDownload.js'

/** @public */
export interface PayoutDetailsProps {
  renderer?: Renderer
  /** The payout to show, e.g. `po_1SVb2kQ9mXh4Tz`. Closed while it is left out. */
  payout: string | undefined
  onClose: () => void
  /** Where the bank account can be changed. Offered where the bank sent the money back. */
  onUpdateBankAccount?: (() => void) | undefined
  onLoadError?: ((failure: { error: ConnectKitError }) => void) | undefined
}

/** One payout in a drawer: where it is, what it is made of, and what can be done about it. @public */
export function PayoutDetails({ renderer, ...props }: PayoutDetailsProps) {
  const { payout, onClose, onLoadError } = props
  if (payout === undefined) return null
  const native = <PayoutDrawer {...props} payout={payout} />
  if (renderer !== 'stripe') return native
  const events = { payout, onClose, ...(onLoadError && { onLoadError }) }
  return <EmbeddedSlot tag="payout-details" props={events} fallback={native} />
}

export interface PayoutDrawerProps extends Omit<PayoutDetailsProps, 'renderer' | 'payout'> {
  payout: string
  known?: Payout | undefined
}

export function PayoutDrawer(props: PayoutDrawerProps) {
  return (
    <Guarded messages={payoutDetailsMessages}>
      <NativePayoutDetails key={props.payout} {...props} />
    </Guarded>
  )
}

const also = [payoutMessages, payoutFailureMessages]

function NativePayoutDetails({ payout, known, onClose, onUpdateBankAccount, onLoadError }: PayoutDrawerProps) {
  const m = useMessages(payoutDetailsMessages)
  const state = usePayoutDetails(payout)
  const download = useTransactionsDownload(payout, (all) =>
    saveFile(`${payout}.csv`, 'text/csv', transactionsCsv(all, m)),
  )
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)
  return (
    <Root messages={payoutDetailsMessages} also={also} status={state.status}>
      <PayoutDetailsView
        state={state}
        known={known}
        download={download}
        onClose={onClose}
        onUpdateBankAccount={onUpdateBankAccount}
      />
    </Root>
  )
}
