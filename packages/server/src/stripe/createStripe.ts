import Stripe from 'stripe'

/** Which Stripe, and as whom. @public */
export interface CreateStripeOptions {
  /** `sk_…` or a restricted `rk_…`. */
  secretKey: string
  /** Where to send requests instead of api.stripe.com: the sandbox, e.g. `http://127.0.0.1:12111`. Refused with a live key. */
  apiBase?: string | undefined
  /** More of the client's own options, e.g. an `httpAgent` for a proxy. */
  config?: Stripe.StripeConfig | undefined
}

/**
 * The `stripe` client as this backend wants it: a timeout a person can wait for, retries that reuse their idempotency key,
 * no telemetry.
 * @public
 */
export function createStripe({ secretKey, apiBase, config }: CreateStripeOptions): Stripe {
  const options: Stripe.StripeConfig = { timeout: 10_000, maxNetworkRetries: 2, telemetry: false, ...config }
  if (apiBase === undefined) return new Stripe(secretKey, options)
  if (/^(sk|rk)_live_/.test(secretKey))
    throw new Error('STRIPE_API_BASE is set together with a live key. A live key goes to Stripe and nowhere else.')
  const { protocol, hostname, port } = new URL(apiBase)
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new Error(`STRIPE_API_BASE must be an http or https address, not ${apiBase}.`)
  return new Stripe(secretKey, {
    ...options,
    protocol: protocol === 'http:' ? 'http' : 'https',
    // URL keeps the brackets of an IPv6 address; the socket wants it without.
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port || (protocol === 'http:' ? '80' : '443'),
  })
}
