import type Stripe from 'stripe'

/** Stripe's consent page, or the same page at `base`: Stripe's library leaves out the port of its own address. */
export function consentUrl(stripe: Stripe, params: Stripe.OAuthAuthorizeUrlParams, base: string | undefined): string {
  const url = stripe.oauth.authorizeUrl({ response_type: 'code', scope: 'read_write', ...params })
  if (base === undefined) return url
  const { pathname, search } = new URL(url)
  return new URL(pathname + search, base).href
}
