import type { AccountControls } from '../../accountSession/AccountControls.js'
import { readAccountControls } from '../../accountSession/readAccountControls.js'
import { RouteError } from '../../errors/RouteError.js'
import type { AccountContext } from '../../router/handle.js'

/** Refuses answers that only Stripe may ask for: the platform cannot write them. */
export async function collectedHere(context: AccountContext): Promise<AccountControls> {
  const controls = await readAccountControls(context)
  if (!controls.platformCollectsRequirements) throw new RouteError('invalid_request_error', { code: 'stripe_collects' })
  return controls
}
