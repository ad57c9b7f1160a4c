import type { JapanesePostalAddress } from '@connect-kit/contract'
import { useCallback, useRef, useState } from 'react'
import { ConnectKitError } from '../../../api/ConnectKitError.js'
import { useConnectKit } from '../../../provider/useConnectKit.js'

/** What is known of the postal code that was last asked about. */
export type PostalLookup =
  | { status: 'idle' }
  | { status: 'searching' }
  | { status: 'found'; address: JapanesePostalAddress }
  | { status: 'unknown' }
  | { status: 'failed' }

/** Looks up postal codes, each once; the answer to an earlier question never replaces that to a later one. */
export function usePostalLookup() {
  const { api, queryClient } = useConnectKit()
  const [lookup, setLookup] = useState<PostalLookup>({ status: 'idle' })
  const asked = useRef('')

  const search = useCallback(
    async (code: string): Promise<JapanesePostalAddress | undefined> => {
      asked.current = code
      setLookup({ status: 'searching' })
      try {
        const address = await queryClient.fetchQuery({
          queryKey: [...api.scope, 'postal_code', code],
          queryFn: ({ signal }) => api.call('getJapanesePostalAddress', { postal_code: code }, signal),
          staleTime: Number.POSITIVE_INFINITY,
        })
        if (asked.current !== code) return undefined
        setLookup({ status: 'found', address })
        return address
      } catch (error) {
        if (asked.current !== code) return undefined
        const isUnknown = error instanceof ConnectKitError && error.type === 'resource_missing_error'
        setLookup({ status: isUnknown ? 'unknown' : 'failed' })
        return undefined
      }
    },
    [api, queryClient],
  )
  return { lookup, search }
}
