import { useConnectKit } from '../../provider/useConnectKit.js'
import { useReportError } from '../../ui/useReportError.js'
import { PayoutButtonView } from '../PayoutButton/PayoutButtonView.js'
import { usePayoutOrder } from '../PayoutButton/usePayoutOrder.js'
import type { BalanceSummaryProps } from './BalanceSummary.js'
import { BalanceSummaryView } from './BalanceSummaryView.js'
import type { BalanceState } from './useBalance.js'

export interface NativeBalanceSummaryProps extends Omit<BalanceSummaryProps, 'renderer'> {
  state: BalanceState
}

export function NativeBalanceSummary({ onPayoutCreated, onLoadError, ...view }: NativeBalanceSummaryProps) {
  const { can } = useConnectKit()
  const { state } = view
  const handle = usePayoutOrder(onPayoutCreated)
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)
  const mayPayOut = can('payouts.create')

  return (
    <BalanceSummaryView
      {...view}
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
    />
  )
}
