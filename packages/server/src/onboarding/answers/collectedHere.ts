import { type AccountControls, accountControls } from '../../accountSession/AccountControls.js'
import { RouteError } from '../../errors/RouteError.js'
import type { AccountContext } from '../../router/handle.js'

/** Refuses answers that only Stripe may ask for: the platform cannot write them. */
export async function collectedHere({ account, platform, stripe }: AccountContext): Promise<AccountControls> {
  const controls = await platform.accountControls.get(account.id, async () =>
    accountControls(await stripe.retrieveAccount()),
  )
  if (!controls.platformCollectsRequirements) throw new RouteError('invalid_request_error', { code: 'stripe_collects' })
  return controls
}
