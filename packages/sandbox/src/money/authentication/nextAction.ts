import type { Scope } from '../scope.js'
import { openChallenge } from './challenges.js'

/** A page to go to, where the request said where to come back to and did not ask otherwise; else something for Stripe's scripts to open themselves. */
type NextAction =
  | { type: 'redirect_to_url'; redirect_to_url: { return_url: string; url: string } }
  | { type: 'use_stripe_sdk'; use_stripe_sdk: { type: 'three_d_secure_redirect'; stripe_js: string } }

export function nextAction(
  scope: Scope,
  intent: string,
  { returnUrl, useStripeSdk = false }: { returnUrl: string | null; useStripeSdk?: boolean | undefined },
): NextAction {
  const url = openChallenge(scope, { intent, returnUrl: useStripeSdk ? null : returnUrl })
  return returnUrl === null || useStripeSdk
    ? { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url } }
    : { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url } }
}
