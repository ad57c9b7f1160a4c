'use client'

import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { EmbeddedSlot } from '../../connect/EmbeddedSlot.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { Guarded } from '../../ui/Guarded.js'
import { useReportError } from '../../ui/useReportError.js'
import { PayoutButtonView } from '../PayoutButton/PayoutButtonView.js'
import { type PayoutCreatedEvent, usePayoutOrder } from '../PayoutButton/usePayoutOrder.js'
import type { Renderer } from '../Renderer.js'
import { balanceSummaryMessages } from './BalanceSummary.messages.js'
import { BalanceSummaryView } from './BalanceSummaryView.js'
import { useBalance } from './useBalance.js'

/** @public */
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
  const native = (
    <Guarded messages={balanceSummaryMessages}>
      <NativeBalanceSummary {...props} />
    </Guarded>
  )
  if (renderer !== 'stripe') return native
  const { onLoadError } = props
  return <EmbeddedSlot tag="balances" props={onLoadError ? { onLoadError } : {}} fallback={native} />
}

function NativeBalanceSummary(props: Omit<BalanceSummaryProps, 'renderer'>) {
  const { onEditSchedule, onUpdateBankAccount, onReviewAccount, onPayoutCreated, onLoadError } = props
  const { can } = useConnectKit()
  const state = useBalance()
  const handle = usePayoutOrder(onPayoutCreated)
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)
  const mayPayOut = can('payouts.create')

  return (
    <BalanceSummaryView
      state={state}
      isChecking={handle.order.step === 'unknown'}
      payoutAction={(balance, currency, isFirst) =>
        mayPayOut && (
          <PayoutButtonView
            balance={balance}
            currency={currency}
            handle={handle}
            variant={isFirst ? 'primary' : 'secondary'}
          />
        )
      }
      onEditSchedule={onEditSchedule}
      onUpdateBankAccount={onUpdateBankAccount}
      onReviewAccount={onReviewAccount}
    />
  )
}
