import Stripe from 'stripe'

/** The SDK, pointed at a sandbox; the platform of `sk_test_sandbox` unless told otherwise. @public */
export function sandboxClient({ url }: { url: string }, key = 'sk_test_sandbox'): Stripe {
  const { hostname, port } = new URL(url)
  return new Stripe(key, { host: hostname.replace(/^\[|\]$/g, ''), port, protocol: 'http', telemetry: false })
}
