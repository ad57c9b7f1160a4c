import type { EmbeddedComponentName } from '@connect-kit/contract'
import { ConnectKitError, toConnectKitError } from '../api/ConnectKitError.js'
import type { ApiClient } from '../api/createApiClient.js'
import type { ConnectionState, EmbeddedConnection } from './EmbeddedConnection.js'
import type { AppearanceOptions, IStripeConnectInitParams, StripeConnectInstance } from './stripeTypes.js'
import { watchContentPolicy } from './watchContentPolicy.js'

interface Options {
  api: ApiClient
  publishableKey: string
  components: readonly EmbeddedComponentName[]
  appearance: AppearanceOptions
  locale: string
  fonts: IStripeConnectInitParams['fonts']
}

let made = 0

/** Starts Connect.js for the caller's account. Every failure ends in a state; nothing is thrown into the page. */
export function createEmbeddedConnection({ api, components, ...init }: Options): EmbeddedConnection {
  const listeners = new Set<() => void>()
  let state: ConnectionState = { status: 'pending' }
  let instance: StripeConnectInstance | undefined
  let isClosed = false
  let look = JSON.stringify([init.appearance, init.locale])

  function become(next: ConnectionState) {
    if (isClosed) return
    state = next
    for (const listener of listeners) listener()
  }

  /** Called by Connect.js at once and whenever a session has run out: a secret opens one session only. */
  async function mint() {
    const asked = Object.fromEntries(components.map((name) => [name, { enabled: true as const }]))
    return api.call('createAccountSession', { components: asked })
  }

  async function start() {
    const { loadConnectAndInitialize } = await loaded(import('@stripe/connect-js/pure'))
    if (isClosed) return
    const first = mint()
    let minted: ReturnType<typeof mint> | undefined = first
    instance = loadConnectAndInitialize({
      ...init,
      fetchClientSecret: () => {
        const session = minted ?? mint()
        minted = undefined
        const secret = session.then(({ client_secret }) => client_secret)
        // Connect.js may never look at it, if its script is blocked; the rejection itself is handled here.
        secret.catch(() => {})
        return secret
      },
    })
    const [{ components: granted }] = await Promise.all([first, loaded(scriptOf(instance))])
    if (state.status === 'pending') become({ status: 'ready', instance, granted })
  }

  // A frame can be refused after the script was let in; what refused first is what is said.
  const stopWatching = watchContentPolicy((error) => {
    if (state.status !== 'error') become({ status: 'error', error })
  })
  start().catch(async (thrown: unknown) => {
    // The browser says why it refused a script in the turn after it refused it.
    await new Promise((resolve) => setTimeout(resolve))
    if (state.status === 'pending') become({ status: 'error', error: toConnectKitError(thrown) })
  })

  made += 1
  return {
    id: made,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    update: (next) => {
      const wanted = JSON.stringify([next.appearance, next.locale])
      if (wanted === look || state.status !== 'ready') return
      look = wanted
      state.instance.update(next)
    },
    close: () => {
      isClosed = true
      stopWatching()
      listeners.clear()
      instance?.logout().catch(() => {})
    },
  }
}

/** Settles with the script behind the instance: the loader itself says nothing when it is blocked. */
async function scriptOf(instance: StripeConnectInstance): Promise<void> {
  if ('debugInstance' in instance && typeof instance.debugInstance === 'function') await instance.debugInstance()
}

function loaded<Part>(loading: Promise<Part>): Promise<Part> {
  return loading.catch((cause: unknown) => {
    const details = { code: 'connect_js_blocked', cause }
    throw new ConnectKitError('api_connection_error', 'Connect.js could not be loaded.', details)
  })
}
