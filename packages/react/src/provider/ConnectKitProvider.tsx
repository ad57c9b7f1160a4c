'use client'

import type { EmbeddedComponentName } from '@connect-kit/contract'
import { QueryClient, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { type ConnectKitError, canRetry, toConnectKitError } from '../api/ConnectKitError.js'
import { createApiClient } from '../api/createApiClient.js'
import { sessionQuery } from '../api/queries/session.js'
import type { EmbeddedConnection } from '../connect/EmbeddedConnection.js'
import type { MessageOverrides } from '../messages/Messages.js'
import type { Appearance, Theme } from '../theme/appearance.js'
import { customProperties } from '../theme/customProperties.js'
import '../theme/tokens.css'
import { type ConnectKit, ConnectKitContext, type SessionState } from './ConnectKitContext.js'
import type { ConnectKitEvent } from './ConnectKitEvent.js'
import { usePreferredLocale } from './usePreferredLocale.js'

/** @public */
export interface ConnectKitProviderProps {
  /** Where `createConnectRouter` is mounted. */
  backendUrl?: string
  /** Sent with every request, e.g. a bearer token. Asked for each time, so it may be short-lived. */
  headers?: () => HeadersInit | undefined | Promise<HeadersInit | undefined>
  /** `en` or `ja`; the page's or browser's own language where it is left out. */
  locale?: string
  theme?: Theme
  appearance?: Appearance
  /** Your own words, key by key. */
  messages?: MessageOverrides
  /** Share the host's client, or leave it out: the kit then has its own. */
  queryClient?: QueryClient
  /** Separates cached data, e.g. the id of the signed-in person. Not a credential: the backend alone decides who is calling. */
  scope?: string
  /** IANA name. Dates are shown in the account's own time zone where it is left out. */
  timeZone?: string
  /** What Stripe's embedded components may be asked for; everything the role may open where it is left out. */
  embeddedComponents?: readonly EmbeddedComponentName[]
  /** Whether the page follows changes as they happen. */
  liveUpdates?: boolean
  /** Every error that a component shows. */
  onError?: (error: ConnectKitError) => void
  onEvent?: (event: ConnectKitEvent) => void
  /** Instead of the global one, e.g. in tests. */
  fetch?: typeof fetch
  children: ReactNode
}

/** Gives the components below it their backend, language and look. Adds no element to the page. @public */
export function ConnectKitProvider(props: ConnectKitProviderProps) {
  const { backendUrl = '/connect', scope = 'default', theme = 'light', liveUpdates = true } = props
  const { appearance, messages, embeddedComponents } = props
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  const locale = usePreferredLocale(props.locale)
  const [ownClient] = useState(() => new QueryClient())
  const queryClient = props.queryClient ?? ownClient
  const api = useMemo(
    () =>
      createApiClient({
        backendUrl,
        scope,
        locale,
        headers: () => latest.current.headers?.(),
        fetch: (...request) => (latest.current.fetch ?? fetch)(...request),
      }),
    [backendUrl, scope, locale],
  )

  // What the host set for these keys on its own client stays.
  useState(() =>
    queryClient.setQueryDefaults(['connect-kit'], {
      ...queryDefaults,
      ...queryClient.getQueryDefaults(['connect-kit']),
    }),
  )
  // Mounted here and not by a QueryClientProvider; without it nothing is fetched anew when the window gets the focus.
  useEffect(() => {
    queryClient.mount()
    return () => queryClient.unmount()
  }, [queryClient])

  const query = useQuery(sessionQuery(api), queryClient)
  const { data, error, refetch } = query
  const session = useMemo((): SessionState => {
    if (data) return { status: 'ready', session: data }
    if (error) return { status: 'error', error: toConnectKitError(error), retry: () => void refetch() }
    return { status: 'pending' }
  }, [data, error, refetch])

  const embedded = useRef<EmbeddedConnection | undefined>(undefined)
  const timeZone = props.timeZone ?? data?.account.timezone
  const rootStyle = useMemo(() => customProperties(appearance), [appearance])
  const kit = useMemo(
    (): ConnectKit => ({
      api,
      queryClient,
      locale,
      timeZone,
      theme,
      appearance,
      messages,
      session,
      can: (permission) => session.status === 'ready' && session.session.permissions.includes(permission),
      onEvent: (event) => latest.current.onEvent?.(event),
      onError: (error) => latest.current.onError?.(error),
      rootStyle,
      embeddedComponents,
      embedded,
    }),
    [api, queryClient, locale, timeZone, theme, appearance, messages, session, rootStyle, embeddedComponents],
  )
  return <ConnectKitContext.Provider value={kit}>{props.children}</ConnectKitContext.Provider>
}

const queryDefaults = {
  staleTime: 10_000,
  retry: (failures: number, error: unknown) => failures < 2 && canRetry(error),
}
