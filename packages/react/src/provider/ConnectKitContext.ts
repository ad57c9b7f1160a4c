import type { EmbeddedComponentName, Permission, Session } from '@connect-kit/contract'
import type { QueryClient } from '@tanstack/react-query'
import { type CSSProperties, createContext } from 'react'
import type { ConnectKitError } from '../api/ConnectKitError.js'
import type { ApiClient } from '../api/createApiClient.js'
import type { EmbeddedConnection } from '../connect/EmbeddedConnection.js'
import type { IStripeConnectInitParams } from '../connect/stripeTypes.js'
import type { Locale } from '../messages/defineMessages.js'
import type { MessageOverrides } from '../messages/Messages.js'
import type { Appearance, Theme } from '../theme/appearance.js'
import type { ConnectKitEvent } from './ConnectKitEvent.js'

/** Who is calling, once the backend has said so. @public */
export type SessionState =
  | { status: 'pending' }
  | { status: 'error'; error: ConnectKitError; retry: () => void }
  | { status: 'ready'; session: Session }

/** What every component of the kit knows. @public */
export interface ConnectKit {
  api: ApiClient
  /** Pass it to every query by hand: a QueryClientProvider of ours would hide the host's client from the host's hooks. */
  queryClient: QueryClient
  locale: Locale
  /** Of the account, unless the host says otherwise; undefined until the session is known. */
  timeZone: string | undefined
  theme: Theme
  appearance: Appearance | undefined
  messages: MessageOverrides | undefined
  session: SessionState
  /** Whether the caller's role has a permission. False until the session is known. */
  can: (permission: Permission) => boolean
  onEvent: (event: ConnectKitEvent) => void
  onError: (error: ConnectKitError) => void
  /** To where people without a connected account set one up, if the host has such a page. */
  startOnboarding: (() => void) | undefined
  /** Custom properties for what the host set; see `useRootProps`. */
  rootStyle: CSSProperties
  fonts: IStripeConnectInitParams['fonts']
  embeddedComponents: readonly EmbeddedComponentName[] | undefined
  /** Where the one Connect.js instance of this provider lives, once something of Stripe's is shown. */
  embedded: { current: EmbeddedConnection | undefined }
}

export const ConnectKitContext = /* @__PURE__ */ createContext<ConnectKit | undefined>(undefined)
