import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

export const portalConfigurations = (account: AccountState) =>
  collection<Stripe.BillingPortal.Configuration>(account, 'portal_configurations')

/** A session and the secret that its address carries. */
export interface PortalSessionEntry {
  id: string
  created: number
  token: string
  session: Stripe.BillingPortal.Session
  /** Seconds on the sandbox's clock until which the address opens. */
  expiresAt: number
}

export const portalSessions = (account: AccountState) =>
  collection<PortalSessionEntry>(account, 'portal_sessions', { token: true })
