import { canRetry } from '../../api/ConnectKitError.js'
import { errorMessages } from '../../messages/errors.messages.js'
import { useMessages } from '../../messages/useMessages.js'
import { Button } from '../../ui/Button.js'
import { Root } from '../../ui/Root.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { useReportError } from '../../ui/useReportError.js'
import type { PayoutButtonProps } from './PayoutButton.js'
import { payoutButtonMessages } from './PayoutButton.messages.js'
import { PayoutButtonView } from './PayoutButtonView.js'
import type { PayoutState } from './usePayout.js'

export interface NativePayoutButtonProps extends Omit<PayoutButtonProps, 'onPayoutCreated'> {
  state: PayoutState
}

export function NativePayoutButton({ state, currency, children, onLoadError }: NativePayoutButtonProps) {
  const m = useMessages(payoutButtonMessages)
  const { retry } = useMessages(errorMessages)
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)
  return (
    <Root messages={payoutButtonMessages} status={state.status} inline>
      {state.status === 'pending' && <Skeleton width="80px" />}
      {state.status === 'error' && (
        <>
          <span role="alert">{m.loadFailed}</span>{' '}
          {canRetry(state.error) && <Button onClick={state.retry}>{retry}</Button>}
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
