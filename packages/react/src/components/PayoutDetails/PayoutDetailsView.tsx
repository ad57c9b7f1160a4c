import type { Payout } from '@connect-kit/contract'
import { type ReactNode, useState } from 'react'
import { useFormat } from '../../format/useFormat.js'
import { errorMessages } from '../../messages/errors.messages.js'
import { useMessages } from '../../messages/useMessages.js'
import type { MoneyOrder } from '../../moneyOrder/moneyOrder.js'
import { FailedPayoutBanner } from '../../payout/FailedPayoutBanner.js'
import { failureEffect } from '../../payout/failureEffect.js'
import { PayoutBadge } from '../../payout/PayoutBadge.js'
import { useCurrencyCodes } from '../../payout/useCurrencyCodes.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { LoadError } from '../../roles/LoadError.js'
import { Banner } from '../../ui/Banner.js'
import { Button } from '../../ui/Button.js'
import { Dialog } from '../../ui/Dialog.js'
import { download } from '../../ui/icons.js'
import { Money } from '../../ui/Money.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { TimeZoneNote } from '../../ui/TimeZoneNote.js'
import text from '../../ui/text.module.css'
import { uiMessages } from '../../ui/ui.messages.js'
import { ContentsList } from './ContentsList.js'
import { payoutDetailsMessages } from './PayoutDetails.messages.js'
import { PayoutFacts } from './PayoutFacts.js'
import { PayoutTrack } from './PayoutTrack.js'
import { canBeCanceled, type PayoutCancellation } from './usePayoutCancellation.js'
import type { PayoutDetailsState } from './usePayoutDetails.js'
import type { TransactionsDownload } from './useTransactionsDownload.js'

export interface PayoutDetailsViewProps {
  state: PayoutDetailsState
  /** What is known of it already, e.g. from a list: the head is there at once. */
  known?: Payout | undefined
  cancellation: PayoutCancellation
  download: TransactionsDownload
  onUpdateBankAccount?: (() => void) | undefined
  onClose: () => void
}

export function PayoutDetailsView(props: PayoutDetailsViewProps) {
  const { state, cancellation, onClose, onUpdateBankAccount } = props
  const m = useMessages(payoutDetailsMessages)
  const { close } = useMessages(uiMessages)
  const payout = state.status === 'ready' ? state.payout : props.known
  const needsCode = useCurrencyCodes(payout ? [payout.currency] : [])
  const showCode = payout !== undefined && needsCode(payout.currency)

  return (
    <Dialog
      kind="drawer"
      eyebrow={payout && m.payout}
      title={payout ? <Money {...payout} showCode={showCode} /> : m.payout}
      aside={payout && <PayoutBadge status={payout.status} />}
      closeLabel={close}
      locked={cancellation.order.step === 'sending'}
      onClose={onClose}
      foot={state.status === 'ready' && <PayoutActions {...props} payout={state.payout} showCode={showCode} />}
    >
      <div style={{ display: 'grid', gap: 24 }}>
        {state.status === 'error' && (
          <LoadError title={m.loadFailed} permission="payouts.read" error={state.error} retry={state.retry} />
        )}
        {payout && <CancellationBanner order={cancellation.order} payout={payout} showCode={showCode} />}
        {payout?.status === 'failed' && (
          <FailedPayoutBanner
            payout={payout}
            showCode={showCode}
            effect={failureEffect(payout)}
            onUpdateBankAccount={onUpdateBankAccount}
          />
        )}
        {payout && state.status !== 'error' && <PayoutTrack payout={payout} />}
        {state.status !== 'error' && (
          <Section title={m.contains}>
            {state.status === 'ready' ? <ContentsList payout={state.payout} showCode={showCode} /> : <Lines />}
          </Section>
        )}
        {payout && state.status !== 'error' && (
          <Section title={m.details}>
            <PayoutFacts payout={payout} />
          </Section>
        )}
        {payout && <TimeZoneNote />}
      </div>
    </Dialog>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={text.heading} style={{ marginBlockEnd: 6 }}>
        {title}
      </h3>
      {children}
    </section>
  )
}

const Lines = () => (
  <div style={{ display: 'grid', gap: 22, paddingBlock: 12 }} aria-busy="true">
    <Skeleton />
    <Skeleton />
    <Skeleton />
    <Skeleton />
  </div>
)

interface CancellationBannerProps {
  order: MoneyOrder
  payout: Payout
  showCode: boolean
}

function CancellationBanner({ order, payout, showCode }: CancellationBannerProps) {
  const m = useMessages(payoutDetailsMessages)
  const errors = useMessages(errorMessages)
  const format = useFormat()
  if (order.step === 'unknown') {
    return (
      <Banner tone="checking" title={m.cancelUnknown}>
        {m.cancelUnknownText}
      </Banner>
    )
  }
  if (order.step === 'failed') {
    return (
      <Banner tone="danger" title={m.cancelFailed}>
        {order.error.type === 'invalid_request_error' ? m.cancelTooLate : errors[order.error.type]}
      </Banner>
    )
  }
  if (order.step !== 'succeeded') return null
  return <Banner tone="success" title={m.cancelDone(format.money(payout.amount, payout.currency, { showCode }))} />
}

type ActionsProps = PayoutDetailsViewProps & { payout: Payout; showCode: boolean }

/** Download, and taking the payout back: asked for once more, with the amount, in the same place. */
function PayoutActions({ payout, cancellation, download: csv, showCode }: ActionsProps) {
  const m = useMessages(payoutDetailsMessages)
  const format = useFormat()
  const { can } = useConnectKit()
  const [isAsking, setAsking] = useState(false)
  const { order, cancel, reset } = cancellation
  const amount = format.money(payout.amount, payout.currency, { showCode })
  const canCancel =
    canBeCanceled(payout) && can('payouts.cancel') && order.step !== 'unknown' && order.step !== 'succeeded'

  if (canCancel && isAsking) {
    const isSending = order.step === 'sending'
    return (
      <>
        <p style={{ flex: '1 1 100%' }}>{m.cancelQuestion(amount)}</p>
        <Button disabled={isSending} onClick={() => setAsking(false)}>
          {m.keep}
        </Button>
        <Button variant="danger" busy={isSending} busyLabel={m.canceling} onClick={cancel}>
          {m.cancelAmount(amount)}
        </Button>
      </>
    )
  }
  return (
    <>
      {csv.status === 'failed' && (
        <p style={{ flex: '1 1 100%' }} role="alert">
          {m.downloadFailed}
        </p>
      )}
      {canCancel && (
        <Button
          onClick={() => {
            reset()
            setAsking(true)
          }}
        >
          {m.cancelPayout}
        </Button>
      )}
      {payout.automatic && (
        <Button icon={download} busy={csv.status === 'busy'} busyLabel={m.downloading} onClick={csv.start}>
          {m.downloadCsv}
        </Button>
      )}
    </>
  )
}
