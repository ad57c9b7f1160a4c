import type { Payout } from '@connect-kit/contract'
import { useCallback, useEffect, useRef } from 'react'
import type { MoneyOrder } from '../../moneyOrder/moneyOrder.js'
import { useMoneyOrder } from '../../moneyOrder/useMoneyOrder.js'
import { useConnectKit } from '../../provider/useConnectKit.js'

export interface PayoutCancellation {
  order: MoneyOrder
  /** Takes the payout back, once. */
  cancel: () => void
  reset: () => void
}

/** Stripe takes back manual payouts only, and only until they are sent. */
export const canBeCanceled = ({ status, automatic }: Pick<Payout, 'status' | 'automatic'>): boolean =>
  status === 'pending' && !automatic

/** Taking a payout back, as safely as sending it. */
export function usePayoutCancellation(payout: string): PayoutCancellation {
  const { api, onEvent, onError } = useConnectKit()
  const { order, send, reset } = useMoneyOrder(
    `payout_cancel/${payout}`,
    (operation) => operation.kind === 'payout_cancel' && operation.payout?.id === payout,
  )

  const callbacks = useRef({ onEvent, onError })
  useEffect(() => {
    callbacks.current = { onEvent, onError }
  })
  useEffect(() => {
    if (order.step === 'succeeded') {
      callbacks.current.onEvent({ type: 'payout_canceled', operation: order.operation.id, payout })
    }
    if (order.step === 'failed') callbacks.current.onError(order.error)
  }, [order, payout])

  const cancel = useCallback(
    () => send((operation) => api.call('cancelPayout', { payout, operation })),
    [api, payout, send],
  )
  return { order, cancel, reset }
}
