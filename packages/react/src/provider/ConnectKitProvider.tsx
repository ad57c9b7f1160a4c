'use client'

import type { EmbeddedComponentName } from '@connect-kit/contract'
import { QueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { type ConnectKitError, canRetry } from '../api/ConnectKitError.js'
import { createApiClient } from '../api/createApiClient.js'
import type { EmbeddedConnection } from '../connect/EmbeddedConnection.js'
import type { IStripeConnectInitParams } from '../connect/stripeTypes.js'
import type { MessageOverrides } from '../messages/Messages.js'
import type { Appearance, Theme } from '../theme/appearance.js'
import { customProperties } from '../theme/customProperties.js'
import { type ConnectKit, ConnectKitContext } from './ConnectKitContext.js'
import type { ConnectKitEvent } from './ConnectKitEvent.js'
import { useAccountChange } from './useAccountChange.js'
import { useAppearanceWarnings } from './useAppearanceWarnings.js'
import { useLiveUpdates } from './useLiveUpdates.js'
import { usePreferredLocale } from './usePreferredLocale.js'
import { useSession } from './useSession.js'

/** Everything a host may say; nothing of it is needed but `children`. @public */
export interface ConnectKitProviderProps {
  /** Where `createConnectRouter` is mounted. */
  backendUrl?: string
  /** Sent with every request, e.g. a bearer token. Asked for each time, so it may be short-lived. */
  headers?: () => HeadersInit | undefined | Promise<HeadersInit | undefined>
  /** `en` or `ja`; the page's or browser's own language where it is left out. */
  locale?: string
  theme?: Theme
  appearance?: Appearance
  /** Fonts for Stripe's frames, which see none of the page's. Read once, when the first of them is shown. */
  fonts?: IStripeConnectInitParams['fonts']
  /** Your own words, key by key. */
  messages?: MessageOverrides
  /** Share the host's client, or leave it out: the kit then has its own. */
  queryClient?: QueryClient
  /**
   * Separates cached data: the id of the signed-in person, or one name for each of several backends on a page. Not a
   * credential: the backend alone decides who is calling.
   */
  scope?: string
  /** IANA name. Dates are shown in the account's own time zone where it is left out. */
  timeZone?: string
  /** What Stripe's embedded components are asked for; all of them where it is left out. The role decides what is granted. */
  embeddedComponents?: readonly EmbeddedComponentName[]
  /** Whether the page follows changes as they happen. */
  liveUpdates?: boolean
  /** Where people without a connected account set one up. Components that need an account lead there. */
  onStartOnboarding?: () => void
  /** Every error that a component shows. */
  onError?: (error: ConnectKitError) => void
  onEvent?: (event: ConnectKitEvent) => void
  /** Instead of the global one, e.g. in tests. */
  fetch?: typeof fetch
  children: ReactNode
}

const queryDefaults = {
  staleTime: 10_000,
  retry: (failures: number, error: unknown) => failures < 2 && canRetry(error),
}

/** Gives the components below it their backend, language and look. Adds no element to the page. @public */
export function ConnectKitProvider(props: ConnectKitProviderProps) {
  const { backendUrl = '/connect', scope = 'default', theme = 'light', liveUpdates = true, children } = props
  const { appearance, messages, embeddedComponents, fonts } = props
  const leadsToOnboarding = props.onStartOnboarding !== undefined
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  const locale = usePreferredLocale(props.locale)
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
  const reports = useMemo(
    (): Pick<ConnectKit, 'onEvent' | 'onError' | 'startOnboarding'> => ({
      onEvent: (event) => latest.current.onEvent?.(event),
      onError: (error) => latest.current.onError?.(error),
      startOnboarding: leadsToOnboarding ? () => latest.current.onStartOnboarding?.() : undefined,
    }),
    [leadsToOnboarding],
  )

  const queryClient = useQueryClientOf(props.queryClient)
  const session = useSession(api, queryClient)
  const embedded = useRef<EmbeddedConnection | undefined>(undefined)
  const account = session.status === 'ready' ? session.session.account : undefined
  useAccountChange(account ? account.id : account, api, queryClient, embedded)
  useLiveUpdates(liveUpdates && Boolean(account), api, queryClient)
  useAppearanceWarnings(appearance, theme)

  const timeZone = props.timeZone ?? account?.timezone
  const rootStyle = useMemo(() => customProperties(appearance), [appearance])
  const kit = useMemo((): ConnectKit => {
    const look = { locale, timeZone, theme, appearance, rootStyle, fonts, messages }
    const can: ConnectKit['can'] = (permission) =>
      session.status === 'ready' && session.session.permissions.includes(permission)
    return { api, queryClient, session, can, embedded, embeddedComponents, ...look, ...reports }
  }, [
    api,
    queryClient,
    session,
    embeddedComponents,
    locale,
    timeZone,
    theme,
    appearance,
    rootStyle,
    fonts,
    messages,
    reports,
  ])

  return <ConnectKitContext.Provider value={kit}>{children}</ConnectKitContext.Provider>
}

function useQueryClientOf(hosts: QueryClient | undefined): QueryClient {
  const [own] = useState(() => new QueryClient())
  const client = hosts ?? own
  // What the host set for these keys on a client of its own stays.
  useState(() =>
    client.setQueryDefaults(['connect-kit'], { ...queryDefaults, ...client.getQueryDefaults(['connect-kit']) }),
  )
  // Mounted here and not by a QueryClientProvider; unmounted, a client fetches nothing anew when the window gets the focus.
  useEffect(() => {
    client.mount()
    return () => client.unmount()
  }, [client])
  return client
}
