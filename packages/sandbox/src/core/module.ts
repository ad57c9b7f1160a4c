import type { Hono } from 'hono'
import type { AccountState } from './account.js'
import type { DailyWork } from './daily.js'
import type { EventOrigin } from './events.js'
import type { Expandables } from './expand.js'
import type { Route } from './route.js'
import type { Sandbox } from './sandbox.js'
import type { EventObject, EventType } from './storedEvent.js'

/** A state change that has just been written as an event. */
export interface Change {
  readonly sandbox: Sandbox
  /** Where the object lives. */
  readonly account: AccountState
  readonly type: EventType
  readonly object: EventObject
  /** The request that led to it; absent when the clock did. */
  readonly origin?: EventOrigin | undefined
}

/** What a part of the sandbox does when another part changes something, at once and inside the same write. */
export type Reactions = Readonly<Partial<Record<EventType, (change: Change) => void>>>

/** One part of the sandbox. Parts know each other through functions and reactions, never through their routes. */
export interface Module {
  readonly routes?: readonly Route[]
  readonly expandables?: readonly Expandables[]
  readonly daily?: readonly DailyWork[]
  readonly reactions?: Reactions
  /**
   * Pages for people and what those pages call, all below `/_sandbox/` or at the addresses that Stripe's libraries build. Each
   * request has a turn to itself and is written down, so that it can happen again: a page asks the API with
   * `sandbox.fetch(request, { standIn: true })`, and takes ids and time from the sandbox alone.
   */
  readonly pages?: (sandbox: Sandbox) => Hono
}
