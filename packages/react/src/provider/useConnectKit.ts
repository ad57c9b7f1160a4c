import { useContext } from 'react'
import { type ConnectKit, ConnectKitContext } from './ConnectKitContext.js'

/** The kit's context: client, session, language. For components of your own beside ours. @public */
export function useConnectKit(): ConnectKit {
  const kit = useContext(ConnectKitContext)
  if (!kit) {
    throw new Error(
      'A Connect Kit component stands outside <ConnectKitProvider>, so it does not know which backend to ask. Wrap the page in one.',
    )
  }
  return kit
}
