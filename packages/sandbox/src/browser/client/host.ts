import type { Connector, Grant } from './connector.js'
import type { Child } from './dom.js'
import type { LoadFailure } from './loadFailure.js'
import type { Ui } from './ui.js'

/** What an element on the page offers to the component that it shows. */
export interface Host {
  /** `payouts-list`: the name that the page gave to `create`. */
  readonly name: string
  readonly root: ShadowRoot
  readonly connector: Connector
  readonly ui: Ui
  /** Undefined where the session knows no component of this name. */
  readonly grant: Grant | undefined
  /** Asks the sandbox for something in the name of this component: what it was granted decides. */
  ask<Body>(path: string, init?: RequestInit): Promise<Body>
  /** A value that the page has set: `prop('setPayout')`. */
  prop(setter: string): unknown
  /** Calls the listener that the page has set, if it has. */
  notify(setter: string, ...values: unknown[]): void
  /** Draws again what is known. */
  redraw(): void
  /** Reads again from the sandbox, then draws. */
  reload(): void
  /** Tells the page that something could not be loaded, as `onLoadError` puts it. */
  reportFailure(failure: LoadFailure): void
  /** Drawn along with the component, for what lives outside of it. */
  onDraw(draw: () => void): void
  onRemove(remove: () => void): void
}

/** A component: what it reads and what it draws. It is made anew each time its element enters the page. */
export interface Screen {
  load(): Promise<void>
  view(): Child[]
  propChanged?(setter: string): void
}

export type CreateScreen = (host: Host) => Screen
