import type { AccountSession } from '@connect-kit/contract'
import type { ConnectKitError } from '../api/ConnectKitError.js'
import type { AppearanceOptions, StripeConnectInstance } from './stripeTypes.js'

/** How far a Connect.js instance has come. `granted` is what the backend allows the caller to open. */
export type ConnectionState =
  | { status: 'pending' }
  | { status: 'error'; error: ConnectKitError }
  | { status: 'ready'; instance: StripeConnectInstance; granted: AccountSession['components'] }

/** One Connect.js instance, for one account. */
export interface EmbeddedConnection {
  /** No two instances on a page have the same. */
  id: number
  getState: () => ConnectionState
  subscribe: (listener: () => void) => () => void
  update: (look: { appearance: AppearanceOptions; locale: string }) => void
  /** Signs out of Stripe's session in this browser and lets the instance go. */
  close: () => void
}
