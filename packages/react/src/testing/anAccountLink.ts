import type { RouteResponse } from '@connect-kit/contract'

/** jsdom goes nowhere but to another place of the same page: what stands there for a page of Stripe's. */
const onStripe = (visit: number): string => `${location.href.replace(location.hash, '')}#stripe-${visit}`

/** A link to a page of Stripe's. */
export const anAccountLink = (visit = 1): RouteResponse<'createAccountLink'> => ({
  object: 'account_link',
  url: onStripe(visit),
  expires_at: 1_795_133_100,
})
