import type { ReactNode } from 'react'
import type { ConnectKitError } from '../api/ConnectKitError.js'
import type { ConnectElementCustomMethodConfig, ConnectElementTagName, LoaderStart } from './stripeTypes.js'

/** A generally available component of Connect.js, by its tag. @public */
export type EmbeddedTag = ConnectElementTagName

type Custom = typeof ConnectElementCustomMethodConfig
type SettersOf<Tag extends EmbeddedTag> = Tag extends keyof Custom ? Custom[Tag] : object

type PropOf<Setter> = Setter extends `set${infer Name}` ? Uncapitalize<Name> : never
type ValueOf<Setter> = Setter extends (value: infer Value) => void ? NonNullable<Value> : never

/** Without these Stripe's components have nothing to show, or no way out. */
interface RequiredProps {
  'account-onboarding': 'onExit'
  'payment-details': 'payment' | 'onClose'
  'payment-disputes': 'payment'
  'payout-details': 'payout' | 'onClose'
  'financial-account': 'financialAccount'
  'financial-account-transactions': 'financialAccount'
}
type RequiredOf<Tag> = Tag extends keyof RequiredProps ? RequiredProps[Tag] : never

type PropsOf<Tag extends EmbeddedTag> = {
  [Setter in keyof SettersOf<Tag> as PropOf<Setter>]: ValueOf<SettersOf<Tag>[Setter]>
}

/** Why Stripe's component is not shown. @public */
export interface EmbeddedLoadError {
  error: ConnectKitError
  elementTagName: string
}

/** What every component of Connect.js reports. @public */
export interface EmbeddedCallbacks {
  onLoaderStart?: (start: LoaderStart) => void
  /** Also for what Connect.js never hears of: a blocked script, a role without the permission, no answer in time. */
  onLoadError?: (failure: EmbeddedLoadError) => void
}

/** What a component of Connect.js can be told: one prop for each of its setters, so Stripe's own types decide. @public */
export type EmbeddedProps<Tag extends EmbeddedTag> = EmbeddedCallbacks &
  Partial<PropsOf<Tag>> &
  Pick<PropsOf<Tag>, RequiredOf<Tag> & keyof PropsOf<Tag>>

/** What this kit adds to each of them. @public */
export interface EmbeddedOptions {
  /** Stands while nothing of Stripe's is on the page yet. */
  pending?: ReactNode
  /** Stands in where Stripe's component cannot be shown, under a notice that says why. */
  fallback?: ReactNode
  /** A way to the same thing elsewhere, under the notice, where nothing can stand in. */
  wayOut?: ReactNode
  /** How long to wait for a sign of life, in milliseconds: 20 s unless set. */
  timeout?: number
}
