import type { MoneyOperation, RouteRequest } from '@connect-kit/contract'
import { useCallback, useEffect, useRef } from 'react'
import type { MoneyOrder } from '../../moneyOrder/moneyOrder.js'
import { useMoneyOrder } from '../../moneyOrder/useMoneyOrder.js'
import { useConnectKit } from '../../provider/useConnectKit.js'

/** What to pay out, in the currency's smallest unit. @public */
export type PayoutRequest = Omit<RouteRequest<'createPayout'>, 'operation'>

/** A payout that was created. `payout` is its id. @public */
export interface PayoutCreatedEvent {
  operation: string
  payout: string | undefined
}

/** The one payout order an account can have open at a time, and the ways to move it on. @public */
export interface PayoutOrderHandle {
  order: MoneyOrder
  /** Sends it once; does nothing while an outcome is open, in this tab or another. */
  send: (request: PayoutRequest) => void
  reset: () => void
}

const isPayout = ({ kind }: MoneyOperation) => kind === 'payout'

/** The one payout order that an account can have open at a time. */
export function usePayoutOrder(onPayoutCreated?: (event: PayoutCreatedEvent) => void): PayoutOrderHandle {
  const { api, onEvent, onError } = useConnectKit()
  const { order, send, reset } = useMoneyOrder('payout', isPayout)

  const callbacks = useRef({ onEvent, onError, onPayoutCreated })
  useEffect(() => {
    callbacks.current = { onEvent, onError, onPayoutCreated }
  })
  useEffect(() => {
    const { onEvent, onError, onPayoutCreated } = callbacks.current
    if (order.step === 'unknown') onEvent({ type: 'payout_unknown', operation: order.operation })
    if (order.step === 'failed') {
      onEvent({ type: 'payout_failed', operation: order.operation, error: order.error })
      onError(order.error)
    }
    if (order.step === 'succeeded') {
      const created = { operation: order.operation.id, payout: order.operation.payout?.id }
      onEvent({ type: 'payout_created', ...created })
      onPayoutCreated?.(created)
    }
  }, [order])

  return {
    order,
    reset,
    send: useCallback(
      (request) =>
        send((operation) => {
          callbacks.current.onEvent({
            type: 'payout_requested',
            operation,
            amount: request.amount,
            currency: request.currency,
          })
          return api.call('createPayout', { ...request, operation })
        }),
      [api, send],
    ),
  }
}
