import type { Sandbox } from '../core/sandbox.js'
import type { CheckoutDetails } from './objects.js'

/** Where a session is paid: a page of its own, or one for the frame inside the seller's, which is told when it is done. */
export function pageAddress(
  { origin }: Pick<Sandbox, 'origin'>,
  { token }: Pick<CheckoutDetails, 'token'>,
  { embedded = false } = {},
): string {
  return `${origin}/_sandbox/checkout/pay/${token}${embedded ? '?embedded=1' : ''}`
}
