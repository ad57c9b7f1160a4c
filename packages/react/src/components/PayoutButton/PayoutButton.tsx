'use client'

import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { canRetry } from '../../api/ConnectKitError.js'
import { errorMessages } from '../../messages/errors.messages.js'
import { useMessages } from '../../messages/useMessages.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { Button } from '../../ui/Button.js'
import { Guarded } from '../../ui/Guarded.js'
import { Root } from '../../ui/Root.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { useReportError } from '../../ui/useReportError.js'
import { payoutMessages } from '../Payout/payout.messages.js'
import { payoutButtonMessages } from './PayoutButton.messages.js'
import { PayoutButtonView } from './PayoutButtonView.js'
import { usePayout } from './usePayout.js'
import type { PayoutCreatedEvent } from './usePayoutOrder.js'

/** @public */
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
 * pay out, nor where there is nothing to pay out. Stripe has no component for this alone: its own button lives inside
 * `BalanceSummary renderer="stripe"`.
 * @public
 */
export function PayoutButton(props: PayoutButtonProps) {
  const { can } = useConnectKit()
  if (!can('payouts.create')) return null
  return (
    <Guarded messages={payoutButtonMessages} inline>
      <ReadyPayoutButton {...props} />
    </Guarded>
  )
}

function ReadyPayoutButton({ currency, children, onPayoutCreated, onLoadError }: PayoutButtonProps) {
  const m = useMessages(payoutButtonMessages)
  const errors = useMessages(errorMessages)
  const state = usePayout(onPayoutCreated)
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)
  return (
    <Root messages={payoutButtonMessages} also={sets} status={state.status} inline>
      {state.status === 'pending' && <Skeleton width="80px" />}
      {state.status === 'error' && (
        <>
          <span role="alert">{m.loadFailed}</span>{' '}
          {canRetry(state.error) && <Button onClick={state.retry}>{errors.retry}</Button>}
        </>
      )}
      {state.status === 'ready' && (
        <PayoutButtonView
          balance={state.balance}
          currency={currency ?? state.balance.currencies[0]?.currency ?? ''}
          handle={state}
          label={children}
        />
      )}
    </Root>
  )
}

const sets = [payoutMessages]
