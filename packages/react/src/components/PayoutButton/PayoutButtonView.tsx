import type { Balance } from '@connect-kit/contract'
import { useState } from 'react'
import { useMessages } from '../../messages/useMessages.js'
import { isOpen } from '../../moneyOrder/moneyOrder.js'
import { Button } from '../../ui/Button.js'
import { Later } from '../../ui/Later.js'
import { payoutButtonMessages } from './PayoutButton.messages.js'
import { hasMoneyToPayOut } from './payoutOptions.js'
import type { PayoutOrderHandle } from './usePayoutOrder.js'

export interface PayoutButtonViewProps {
  balance: Balance
  currency: string
  handle: PayoutOrderHandle
  label?: string | undefined
  /** At most one button of a component is filled. */
  variant?: 'primary' | 'secondary'
}

const loadDialog = () => import('./PayoutDialog.js')

/** Absent where there is nothing to pay out: an order whose outcome is open can still be looked at. */
export function PayoutButtonView({ balance, currency, handle, label, variant = 'primary' }: PayoutButtonViewProps) {
  const m = useMessages(payoutButtonMessages)
  const [isShown, setShown] = useState(false)
  const { order, send, reset } = handle
  const close = () => {
    setShown(false)
    reset()
  }
  if (!isShown && !isOpen(order) && !hasMoneyToPayOut(balance, currency)) return null
  return (
    <>
      <Button
        variant={variant}
        aria-haspopup="dialog"
        onClick={() => {
          reset()
          setShown(true)
        }}
      >
        {label ?? m.payOut}
      </Button>
      {isShown && (
        <Later load={loadDialog}>
          {({ PayoutDialog }) => (
            <PayoutDialog balance={balance} currency={currency} order={order} onSend={send} onClose={close} />
          )}
        </Later>
      )}
    </>
  )
}
