import type { Payout } from '@connect-kit/contract'
import { type ReactNode, useState } from 'react'
import { useFormat } from '../../format/useFormat.js'
import { errorMessages } from '../../messages/errors.messages.js'
import { useMessages } from '../../messages/useMessages.js'
import { Banner } from '../../ui/Banner.js'
import { Button } from '../../ui/Button.js'
import { Dialog } from '../../ui/Dialog.js'
import { download } from '../../ui/icons.js'
import { Money } from '../../ui/Money.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { TimeZoneNote } from '../../ui/TimeZoneNote.js'
import { uiMessages } from '../../ui/ui.messages.js'
import { isOpen } from '../MoneyOrder/moneyOrder.js'
import { FailedPayoutBanner } from '../Payout/FailedPayoutBanner.js'
import { failureEffect } from '../Payout/failureEffect.js'
import { LoadError } from '../Payout/LoadError.js'
import { PayoutBadge } from '../Payout/PayoutBadge.js'
import { useCurrencyCodes } from '../Payout/useCurrencyCodes.js'
import { ContentsList } from './ContentsList.js'
import { payoutDetailsMessages } from './PayoutDetails.messages.js'
import styles from './PayoutDetails.module.css'
import { PayoutFacts } from './PayoutFacts.js'
import { PayoutTrack } from './PayoutTrack.js'
import type { PayoutDetailsState } from './usePayoutDetails.js'
import type { TransactionsDownload } from './useTransactionsDownload.js'

export interface PayoutDetailsViewProps {
  state: PayoutDetailsState
  /** What is known of it already, e.g. from a list: the head is there at once. */
  known?: Payout | undefined
  download: TransactionsDownload
  onUpdateBankAccount?: (() => void) | undefined
  onClose: () => void
}

export function PayoutDetailsView(props: PayoutDetailsViewProps) {
  const { state, onClose, onUpdateBankAccount } = props
  const m = useMessages(payoutDetailsMessages)
  const { close } = useMessages(uiMessages)
  const payout = state.status === 'ready' ? state.payout : props.known
  const needsCode = useCurrencyCodes(payout ? [payout.currency] : [])
  const showCode = payout !== undefined && needsCode(payout.currency)
  const isCanceling = state.status === 'ready' && state.cancellation.step === 'sending'

  return (
    <Dialog
      kind="drawer"
      eyebrow={payout && m.payout}
      title={payout ? <Money {...payout} showCode={showCode} /> : m.payout}
      aside={payout && <PayoutBadge status={payout.status} />}
      closeLabel={close}
      locked={isCanceling}
      onClose={onClose}
      foot={state.status === 'ready' && <PayoutActions {...props} state={state} showCode={showCode} />}
    >
      <div className={styles.parts}>
        {state.status === 'error' && (
          <LoadError title={m.loadFailed} permission="payouts.read" error={state.error} retry={state.retry} />
        )}
        {state.status === 'ready' && <CancellationBanner state={state} showCode={showCode} />}
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
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  )
}

const Lines = () => (
  <div className={styles.lines} aria-busy="true">
    <Skeleton />
    <Skeleton />
    <Skeleton />
    <Skeleton />
  </div>
)

type Ready = Extract<PayoutDetailsState, { status: 'ready' }>

function CancellationBanner({ state: { payout, cancellation }, showCode }: { state: Ready; showCode: boolean }) {
  const m = useMessages(payoutDetailsMessages)
  const errors = useMessages(errorMessages)
  const format = useFormat()
  if (cancellation.step === 'unknown') {
    return (
      <Banner tone="checking" title={m.cancelUnknown}>
        {m.cancelUnknownText}
      </Banner>
    )
  }
  if (cancellation.step === 'failed') {
    return (
      <Banner tone="danger" title={m.cancelFailed}>
        {cancellation.error.type === 'invalid_request_error' ? m.cancelTooLate : errors[cancellation.error.type]}
      </Banner>
    )
  }
  if (cancellation.step !== 'succeeded') return null
  return <Banner tone="success" title={m.cancelDone(format.money(payout.amount, payout.currency, { showCode }))} />
}

type ActionsProps = PayoutDetailsViewProps & { state: Ready; showCode: boolean }

/** Download, and taking the payout back: asked for once more, with the amount, in the same place. */
function PayoutActions({ state, download: csv, showCode }: ActionsProps) {
  const m = useMessages(payoutDetailsMessages)
  const format = useFormat()
  const [isAsking, setAsking] = useState(false)
  const { payout, cancel, cancellation, resetCancellation } = state
  const amount = format.money(payout.amount, payout.currency, { showCode })

  if (cancel && isAsking && cancellation.step !== 'unknown') {
    return (
      <>
        <p className={styles.question}>{m.cancelQuestion(amount)}</p>
        <Button disabled={isOpen(cancellation)} onClick={() => setAsking(false)}>
          {m.keep}
        </Button>
        <Button variant="danger" busy={isOpen(cancellation)} busyLabel={m.canceling} onClick={cancel}>
          {m.cancelAmount(amount)}
        </Button>
      </>
    )
  }
  return (
    <>
      {csv.status === 'failed' && (
        <p className={styles.question} role="alert">
          {m.downloadFailed}
        </p>
      )}
      {cancel && !isOpen(cancellation) && (
        <Button
          onClick={() => {
            resetCancellation()
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
