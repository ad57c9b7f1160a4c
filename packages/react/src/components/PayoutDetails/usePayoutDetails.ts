import type { PayoutDetails } from '@connect-kit/contract'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import type { ConnectKitError } from '../../api/ConnectKitError.js'
import { payoutQuery } from '../../api/queries/payouts.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { loadFailure } from '../loadFailure.js'
import type { MoneyOrder } from '../MoneyOrder/moneyOrder.js'
import { useMoneyOrder } from '../MoneyOrder/useMoneyOrder.js'

/** @public */
export type PayoutDetailsState =
  | { status: 'pending' }
  | { status: 'error'; error: ConnectKitError; retry: () => void }
  | {
      status: 'ready'
      payout: PayoutDetails
      isRefreshing: boolean
      /** Takes the payout back. Left out where it cannot be: sent already, automatic, or not this role's to do. */
      cancel: (() => void) | undefined
      /** What became of `cancel`. */
      cancellation: MoneyOrder
      resetCancellation: () => void
    }

/** One payout, what it is made of, and taking it back. `PayoutDetails` is this hook plus a view. @public */
export function usePayoutDetails(id: string): PayoutDetailsState {
  const { api, queryClient, can, onEvent, onError } = useConnectKit()
  const query = useQuery(payoutQuery(api, id), queryClient)
  const { order, send, reset } = useMoneyOrder(
    `payout_cancel/${id}`,
    ({ kind, payout }) => kind === 'payout_cancel' && payout?.id === id,
  )

  const callbacks = useRef({ onEvent, onError })
  useEffect(() => {
    callbacks.current = { onEvent, onError }
  })
  useEffect(() => {
    if (order.step === 'succeeded') {
      callbacks.current.onEvent({ type: 'payout_canceled', operation: order.operation.id, payout: id })
    }
    if (order.step === 'failed') callbacks.current.onError(order.error)
  }, [order, id])

  const cancel = useCallback(
    () => send((operation) => api.call('cancelPayout', { payout: id, operation })),
    [api, id, send],
  )
  if (!query.data) {
    const error = loadFailure(query)
    return error ? { status: 'error', error, retry: () => void query.refetch() } : { status: 'pending' }
  }
  const payout = query.data
  // Stripe takes back manual payouts only, and only until they are sent.
  const isSettled = payout.status !== 'pending' || payout.automatic || order.step === 'succeeded'
  const canCancel = !isSettled && can('payouts.cancel')
  return {
    status: 'ready',
    payout,
    isRefreshing: query.isFetching,
    cancel: canCancel ? cancel : undefined,
    cancellation: order,
    resetCancellation: reset,
  }
}
