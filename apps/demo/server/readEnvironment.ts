/** What the demo is told from outside. Without Stripe keys it brings its own Stripe, the sandbox. */
export function readEnvironment(environment: NodeJS.ProcessEnv) {
  const port = Number(environment.PORT ?? 4242)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT must be a number from 0 to 65535, not "${environment.PORT}".`)
  }
  const secretKey = environment.STRIPE_SECRET_KEY
  const publishableKey = environment.STRIPE_PUBLISHABLE_KEY
  if (secretKey && !publishableKey) {
    throw new Error('STRIPE_SECRET_KEY is set without STRIPE_PUBLISHABLE_KEY: set both, or neither for the sandbox.')
  }
  if (secretKey?.includes('_live_')) {
    throw new Error('The demo lets anyone sign in as a seller: give it a test key, never a live one.')
  }
  const clientId = environment.STRIPE_CLIENT_ID
  return {
    port,
    keys: secretKey && publishableKey ? { secretKey, publishableKey, ...(clientId && { clientId }) } : undefined,
  }
}
