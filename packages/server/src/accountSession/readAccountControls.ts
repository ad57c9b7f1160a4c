import type { AccountContext } from '../router/handle.js'
import { type AccountControls, accountControls } from './AccountControls.js'

/** Read at most once a minute. Of an account of version 2, version 2 has the last word on who answers for what. */
export function readAccountControls({ account, platform, stripe }: AccountContext): Promise<AccountControls> {
  return platform.accountControls.get(account.id, async () => {
    if (account.generation === 'v1') return accountControls(await stripe.retrieveAccount())
    const [inV1, inV2] = await Promise.all([
      stripe.retrieveAccount(),
      stripe.v2.retrieveAccount(['defaults', 'identity']),
    ])
    const controls = accountControls(inV1)
    return {
      ...controls,
      country: inV2.identity?.country ?? controls.country,
      merchant: inV2.applied_configurations.includes('merchant'),
      platformCollectsRequirements: inV2.defaults?.responsibilities.requirements_collector === 'application',
    }
  })
}
