import { createListeners } from './listeners.js'
import { watchChanges } from './liveChanges.js'
import { failureOf, LoadFailure } from './loadFailure.js'

/** What a page passes to `loadConnectAndInitialize`, as far as it can change later. */
export interface ConnectOptions {
  appearance?: { overlays?: 'dialog' | 'drawer'; variables?: Record<string, string | number | undefined> }
  locale?: string
  displayOptions?: { showObjectIds?: boolean }
}

export interface ConnectParams extends ConnectOptions {
  publishableKey: string
  fetchClientSecret: () => Promise<string>
  fonts?: ({ cssSrc: string } | ({ family: string; src: string } & Record<string, string>))[]
  /** Added by the loader, which asks for the first client secret before this script has arrived. */
  metaOptions?: { eagerClientSecretPromise?: Promise<string> }
}

export interface Grant {
  enabled: boolean
  features: Record<string, boolean>
}

interface Session {
  token: string
  account: string
  components: Record<string, Grant>
  /** How much had happened in the account by then: where the stream of changes takes up. */
  position: string
}

/** What the elements of one Connect instance share: the session, the options and the news from the sandbox. */
export interface Connector {
  readonly options: ConnectOptions
  /** Unix seconds on the sandbox's clock, as of its last answer. */
  now(): number
  session(): Promise<Session>
  /** Calls the sandbox in the name of the session; an expired session is replaced once, through `fetchClientSecret`. */
  request(path: string, init?: RequestInit): Promise<Response>
  json<Body>(path: string, init?: RequestInit): Promise<Body>
  onOptions(listener: () => void): () => void
  onLogout(listener: () => void): () => void
  /** Something in the account has changed. */
  onChange(listener: () => void): () => void
  update(options: ConnectOptions): void
  logout(): Promise<void>
}

export function createConnector(params: ConnectParams, sandboxUrl: URL): Connector {
  let options: ConnectOptions = params
  let eagerSecret = params.metaOptions?.eagerClientSecretPromise
  let opening: Promise<Session> | undefined
  let now = Math.floor(Date.now() / 1000)
  let loggedOut = false
  const optionsChanged = createListeners()
  const loggingOut = createListeners()

  const send = async (path: string, init: RequestInit = {}, token?: string) => {
    const headers = new Headers(init.headers)
    if (token) headers.set('Authorization', `Bearer ${token}`)
    const response = await fetch(new URL(`connect/${path}`, sandboxUrl), { ...init, headers }).catch(
      (error: unknown) => {
        if (init.signal?.aborted) throw error
        throw new LoadFailure('api_connection_error', `The sandbox at ${sandboxUrl.href} cannot be reached.`)
      },
    )
    now = Number(response.headers.get('Sandbox-Time')) || now
    return response
  }

  const fetchSecret = async () => {
    const eager = eagerSecret
    eagerSecret = undefined
    const secret: unknown = await (eager ?? params.fetchClientSecret())
    if (typeof secret === 'string' && secret !== '') return secret
    throw new Error(`it resolved with ${secret === '' ? 'an empty string' : typeof secret} instead of a client secret`)
  }

  const claim = async (): Promise<Session> => {
    if (loggedOut) throw new LoadFailure('authentication_error', 'This Connect instance has been logged out.')
    const client_secret = await fetchSecret().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      throw new LoadFailure('account_session_create_error', `fetchClientSecret failed: ${reason}`)
    })
    const body = JSON.stringify({ client_secret, publishable_key: params.publishableKey })
    const headers = { 'Content-Type': 'application/json' }
    const response = await send('claim', { method: 'POST', headers, body })
    if (!response.ok) throw await failureOf(response)
    return response.json()
  }

  const session = () => {
    // Shared by all elements: a client secret is good for one claim. A failed claim is not kept, so a retry starts anew.
    if (opening) return opening
    const claiming = claim()
    opening = claiming
    claiming.then(
      ({ position }) => changes.begin(position),
      () => forget(claiming),
    )
    return claiming
  }

  const forget = (expired: Promise<Session>) => {
    if (opening === expired) opening = undefined
  }

  const request = async (path: string, init?: RequestInit) => {
    const current = session()
    const response = await send(path, init, (await current).token)
    if (response.status !== 401) return response
    forget(current)
    return send(path, init, (await session()).token)
  }

  const changes = watchChanges({
    open: (since, signal) => request(`events?${new URLSearchParams({ since })}`, { signal }),
    mayOpen: () => opening !== undefined,
  })
  // The loader asks for a secret even if no element is ever made: a rejection nobody waits for is no error of the page.
  eagerSecret?.catch(() => {})

  return {
    get options() {
      return options
    },
    now: () => now,
    session,
    request,
    async json(path, init) {
      const response = await request(path, init)
      if (!response.ok) throw await failureOf(response)
      return response.json()
    },
    onOptions: optionsChanged.add,
    onLogout: loggingOut.add,
    onChange: changes.add,
    update(changed) {
      options = { ...options, ...changed }
      optionsChanged.emit()
    },
    async logout() {
      loggedOut = true
      const last = opening
      opening = undefined
      loggingOut.emit()
      const token = await last?.then(({ token }) => token).catch(() => undefined)
      if (token) await send('logout', { method: 'POST' }, token)
    },
  }
}
