import type { MoneyOperation } from '@connect-kit/contract'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import { ConnectKitError, toConnectKitError } from '../api/ConnectKitError.js'
import { moneyOperationQuery, unknownMoneyOperationsQuery } from '../api/queries/moneyOperations.js'
import { useConnectKit } from '../provider/useConnectKit.js'
import { isOpen, type MoneyOrder, moneyOrder } from './moneyOrder.js'
import { newOperationId } from './newOperationId.js'
import { oneTabAtATime } from './oneTabAtATime.js'
import { openOperation } from './openOperation.js'
import { provesNothingMoved } from './provesNothingMoved.js'

/** What an order changes: asked for again as soon as its outcome is known. */
const changed = ['balance', 'payouts', 'payout', 'money_operations']

/** How often "never heard of it" must be the answer before it is believed: the order may still be on its way. */
const patience = 3

const interval = (asked: number) => Math.min(2_000 * 1.5 ** asked, 15_000)

export interface MoneyOrderHandle {
  order: MoneyOrder
  /** Sends it once, whatever is clicked: a second call, and any call while an outcome is open, does nothing. */
  send: (request: (operation: string) => Promise<MoneyOperation>) => void
  /** Back to the start. Does nothing while an outcome is open. */
  reset: () => void
}

/**
 * One order to move money. Its id is made before the first request and kept until there is a definite answer, through
 * reloads too. An open order of this account, from whichever tab or person, is found and followed instead of repeated.
 * @param name tells this order from others of the same scope
 * @param concerns which open orders of the account stand in its way
 */
export function useMoneyOrder(name: string, concerns: (operation: MoneyOperation) => boolean): MoneyOrderHandle {
  const { api, queryClient, can } = useConnectKit()
  const key = [...api.scope, name].join('/')
  const [order, dispatch] = useReducer(moneyOrder, { step: 'idle' })
  const isSending = useRef(false)
  const settled = useRef(new Set<string>())
  /** The id of an order that never arrived: sent again under it, it still could not move money twice. */
  const unused = useRef<string>(undefined)
  const latest = useRef({ order, concerns })
  useEffect(() => {
    latest.current = { order, concerns }
  })

  const settle = useCallback(
    (operation: MoneyOperation) => {
      if (operation.status !== 'unknown') {
        settled.current.add(operation.id)
        openOperation.forget(key)
      }
      dispatch({ type: 'answered', operation })
      for (const query of changed) void queryClient.invalidateQueries({ queryKey: [...api.scope, query] })
    },
    [api, queryClient, key],
  )

  useEffect(() => {
    const operation = openOperation.read(key)
    if (operation) dispatch({ type: 'lost', operation })
  }, [key])

  const open = useQuery({ ...unknownMoneyOperationsQuery(api), enabled: can('payouts.read') }, queryClient)
  useEffect(() => {
    const found = open.data?.data.find((operation) => latest.current.concerns(operation))
    if (found && !isOpen(latest.current.order) && !settled.current.has(found.id)) {
      dispatch({ type: 'lost', operation: found.id })
    }
  }, [open.data])

  const unknown = order.step === 'unknown' ? order.operation : undefined
  const { data, error, errorUpdateCount } = useQuery(
    {
      ...moneyOperationQuery(api, unknown ?? ''),
      enabled: unknown !== undefined,
      retry: false,
      staleTime: 0,
      refetchInterval: ({ state }) => interval(state.dataUpdateCount + state.errorUpdateCount),
    },
    queryClient,
  )
  const missed = useRef({ operation: unknown, answers: 0, asked: 0 })
  useEffect(() => {
    if (!unknown) return
    if (data?.id === unknown && data.status !== 'unknown') return settle(data)
    if (missed.current.operation !== unknown) missed.current = { operation: unknown, answers: 0, asked: 0 }
    if (!error || toConnectKitError(error).type !== 'resource_missing_error') return
    if (errorUpdateCount > missed.current.asked) missed.current.answers += 1
    missed.current.asked = errorUpdateCount
    if (missed.current.answers < patience) return
    unused.current = unknown
    openOperation.forget(key)
    dispatch({ type: 'refused', error: new ConnectKitError('api_connection_error', 'The order never arrived.') })
  }, [unknown, data, error, errorUpdateCount, key, settle])

  const send = useCallback<MoneyOrderHandle['send']>(
    (request) => {
      if (isSending.current || isOpen(latest.current.order)) return
      isSending.current = true
      const earlier = openOperation.read(key)
      const operation = earlier ?? unused.current ?? newOperationId()
      let isSent = false
      openOperation.keep(key, operation)
      dispatch({ type: 'sent', operation })

      const run = async () => {
        const underWay = await queryClient.fetchQuery({ ...unknownMoneyOperationsQuery(api), staleTime: 0 })
        const found = underWay.data.find((one) => latest.current.concerns(one))
        if (found) {
          openOperation.keep(key, found.id)
          return dispatch({ type: 'lost', operation: found.id })
        }
        isSent = true
        settle(await request(operation))
      }
      const explain = (thrown: unknown) => {
        const failure = toConnectKitError(thrown)
        if (isSent && !provesNothingMoved(failure.type)) return dispatch({ type: 'lost', operation })
        if (isSent || !earlier) openOperation.forget(key)
        unused.current = undefined
        dispatch({ type: 'refused', error: failure })
        // What was offered may be out of date: that is a common reason for a refusal.
        void queryClient.invalidateQueries({ queryKey: [...api.scope, 'balance'] })
      }
      void oneTabAtATime(key, run)
        .catch(explain)
        .finally(() => {
          isSending.current = false
        })
    },
    [api, queryClient, key, settle],
  )

  return { order, send, reset: useCallback(() => dispatch({ type: 'reset' }), []) }
}
