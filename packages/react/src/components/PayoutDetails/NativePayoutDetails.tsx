import { useMessages } from '../../messages/useMessages.js'
import { payoutMessages } from '../../payout/payout.messages.js'
import { payoutFailureMessages } from '../../payout/payoutFailure.messages.js'
import { Root } from '../../ui/Root.js'
import { saveFile } from '../../ui/saveFile.js'
import { useReportError } from '../../ui/useReportError.js'
import type { PayoutDrawerProps } from './PayoutDetails.js'
import { payoutDetailsMessages } from './PayoutDetails.messages.js'
import { PayoutDetailsView } from './PayoutDetailsView.js'
import { transactionsCsv } from './transactionsCsv.js'
import { usePayoutCancellation } from './usePayoutCancellation.js'
import { usePayoutDetails } from './usePayoutDetails.js'
import { useTransactionsDownload } from './useTransactionsDownload.js'

const also = [payoutMessages, payoutFailureMessages]

export function NativePayoutDetails({ payout, known, onClose, onUpdateBankAccount, onLoadError }: PayoutDrawerProps) {
  const m = useMessages(payoutDetailsMessages)
  const state = usePayoutDetails(payout)
  const cancellation = usePayoutCancellation(payout)
  const download = useTransactionsDownload(payout, (all) =>
    saveFile(`${payout}.csv`, 'text/csv', transactionsCsv(all, m)),
  )
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)
  return (
    <Root messages={payoutDetailsMessages} also={also} status={state.status}>
      <PayoutDetailsView
        state={state}
        known={known}
        cancellation={cancellation}
        download={download}
        onClose={onClose}
        onUpdateBankAccount={onUpdateBankAccount}
      />
    </Root>
  )
}
