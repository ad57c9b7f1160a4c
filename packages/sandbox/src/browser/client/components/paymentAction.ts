import type { OverlayContent } from '../overlay/createOverlay.js'

/** What a person does with a payment: it takes the place of the details until it is done or given up. */
export interface PaymentAction {
  content(): OverlayContent
}

export interface ActionEnd {
  /** With a sentence about what has happened. */
  done(said?: string): void
  giveUp(): void
}
