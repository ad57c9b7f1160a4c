/** A mistake in how the page uses Stripe.js: thrown to the developer, never shown to a buyer. */
export class IntegrationError extends Error {
  override readonly name = 'IntegrationError'
}
