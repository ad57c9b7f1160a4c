import type { AccountState } from './account.js'
import type { EmitOptions } from './events.js'
import type { Platform } from './platform.js'
import type { Sandbox } from './sandbox.js'
import type { EventObject, EventType } from './storedEvent.js'

/** What a handler is given: who asked, for which account, with which checked parameters. */
export interface Context<Params = unknown> {
  readonly sandbox: Sandbox
  readonly platform: Platform
  /** The account that the request acts in: the platform's own, or the one named by `Stripe-Account`. */
  readonly account: AccountState
  readonly params: Params
  /** Named parts of the path: `/v1/payouts/{payout}` gives `path.payout`. */
  readonly path: Readonly<Record<string, string>>
  /** The path as it was asked for, `/v1/payouts`: the `url` of a list. */
  readonly url: string
  readonly requestId: string
  readonly idempotencyKey: string | null
  readonly apiVersion: string
  /** Unix seconds on the sandbox's clock. */
  readonly now: number
  /** Writes an event in this account, or in `options.account`, and sends it to the endpoints that want it. */
  emit(type: EventType, object: EventObject, options?: EmitOptions): void
}
