import type { BalanceTransaction } from '@connect-kit/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type ConnectKitError, toConnectKitError } from '../../api/ConnectKitError.js'
import { useConnectKit } from '../../provider/useConnectKit.js'

export interface TransactionsDownload {
  status: 'idle' | 'busy' | 'failed'
  error: ConnectKitError | undefined
  start: () => void
}

/** Fetches the balance transactions of a payout, all pages of them, and hands them over at the end. */
export function useTransactionsDownload(
  payout: string,
  onComplete: (transactions: BalanceTransaction[]) => void,
): TransactionsDownload {
  const { api } = useConnectKit()
  const [state, setState] = useState<Omit<TransactionsDownload, 'start'>>({ status: 'idle', error: undefined })
  const abort = useRef<AbortController>(undefined)
  const complete = useRef(onComplete)
  useEffect(() => {
    complete.current = onComplete
  })
  useEffect(() => () => abort.current?.abort(), [])

  const start = useCallback(() => {
    const controller = new AbortController()
    abort.current?.abort()
    abort.current = controller
    setState({ status: 'busy', error: undefined })

    const fetchAll = async () => {
      const all: BalanceTransaction[] = []
      for (let hasMore = true; hasMore; ) {
        const request = { payout, limit: 100, starting_after: all.at(-1)?.id }
        const page = await api.call('listPayoutBalanceTransactions', request, controller.signal)
        all.push(...page.data)
        hasMore = page.has_more && page.data.length > 0
      }
      return all
    }
    fetchAll()
      .then((all) => {
        complete.current(all)
        setState({ status: 'idle', error: undefined })
      })
      .catch((thrown: unknown) => {
        if (!controller.signal.aborted) setState({ status: 'failed', error: toConnectKitError(thrown) })
      })
  }, [api, payout])

  return { ...state, start }
}
