/** What the provider must know of the Connect.js instance, which it never loads itself. */
export interface EmbeddedConnection {
  /** Signs out of Stripe's session in this browser and lets the instance go. */
  close: () => void
}
