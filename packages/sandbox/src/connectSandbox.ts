import type { Clock } from './core/clock.js'
import type { SandboxOptions, StartSandboxOptions } from './core/options.js'
import type { RequestRecord } from './core/requestLog.js'
import { createSandbox as create } from './core/sandbox.js'
import { startSandbox as start } from './startSandbox.js'

/** An offline Stripe: any number of platforms, one clock. What is inside is reached through Stripe's API. @public */
export interface Sandbox {
  readonly clock: Clock
  /** Answers one HTTP request: what the server does, without a server. */
  fetch(request: Request): Promise<Response>
  /** What was asked of the API, oldest first. */
  readonly requests: readonly RequestRecord[]
  /** Settled once the seed is in. */
  readonly ready: Promise<void>
  /** Back to what it was when it was created, seed included. */
  reset(): Promise<void>
  /** Everything in a text: `restore`, the option of that name and `--restore` go on from there. */
  snapshot(): Promise<string>
  /** Goes on from a snapshot, at the moment when it was taken. */
  restore(snapshot: string): Promise<void>
  /** Stops timers and webhook deliveries, and lets go of the data directory. */
  close(): void
}

/** A sandbox and the server in front of it. @public */
export interface RunningSandbox {
  /** `http://127.0.0.1:12111` */
  readonly url: string
  readonly port: number
  readonly sandbox: Sandbox
  /** Stops the server and everything that was under way. */
  close(): Promise<void>
}

/** A sandbox without a server: hand its `fetch` to whatever speaks HTTP. @public */
export const createSandbox: (options?: SandboxOptions) => Sandbox = create

/** A sandbox behind an HTTP server, ready when the promise is settled. @public */
export const startSandbox: (options?: StartSandboxOptions) => Promise<RunningSandbox> = start
