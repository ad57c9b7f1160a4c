import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { ConnectKitError } from '../api/ConnectKitError.js'
import { useConnectKit } from '../provider/useConnectKit.js'
import { toConnectAppearance } from '../theme/toConnectAppearance.js'
import { useColorSet } from '../theme/useColorSet.js'
import { createEmbeddedConnection } from './createEmbeddedConnection.js'
import type { ConnectionState, EmbeddedConnection } from './EmbeddedConnection.js'
import { componentOf, embeddedTags } from './embeddedTags.js'

const pending: ConnectionState = { status: 'pending' }
const withoutAccount: ConnectionState = {
  status: 'error',
  error: /* @__PURE__ */ new ConnectKitError('permission_error', 'The caller has no connected account yet.', {
    code: 'account_required',
  }),
}
const nothing = () => () => {}
const notYet = () => pending

const languages = { en: 'en-US', ja: 'ja-JP' }

/** The provider's one Connect.js instance, started by whoever needs it first, and a way to start it anew. */
export function useEmbeddedConnection(): {
  state: ConnectionState
  connection: EmbeddedConnection | undefined
  restart: () => void
} {
  const { api, session, embedded, embeddedComponents, appearance, theme, locale, fonts } = useConnectKit()
  const [connection, setConnection] = useState<EmbeddedConnection>()
  const [restarts, setRestarts] = useState(0)
  const colors = useColorSet(theme)
  const account = session.status === 'ready' ? session.session : undefined
  const accountId = account?.account?.id
  const publishableKey = accountId && account?.publishable_key

  // biome-ignore lint/correctness/useExhaustiveDependencies: another account or a restart needs another instance; a new look does not
  useEffect(() => {
    if (!publishableKey) return
    embedded.current ??= createEmbeddedConnection({
      api,
      publishableKey,
      components: embeddedComponents ?? embeddedTags.map(componentOf),
      appearance: toConnectAppearance(appearance, colors),
      locale: languages[locale],
      fonts,
    })
    setConnection(embedded.current)
  }, [publishableKey, accountId, restarts])

  const state = useSyncExternalStore(connection?.subscribe ?? nothing, connection?.getState ?? notYet, notYet)
  const isReady = state.status === 'ready'

  useEffect(() => {
    if (isReady) connection?.update({ appearance: toConnectAppearance(appearance, colors), locale: languages[locale] })
  }, [isReady, connection, appearance, colors, locale])

  const restart = useCallback(() => {
    embedded.current?.close()
    embedded.current = undefined
    setRestarts((count) => count + 1)
  }, [embedded])

  if (session.status === 'error') return { state: session, connection, restart: session.retry }
  if (account && !account.account) return { state: withoutAccount, connection: undefined, restart }
  return { state, connection, restart }
}
