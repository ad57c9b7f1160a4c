import { accountControls } from '../accountSession/AccountControls.js'
import { RouteError } from '../errors/RouteError.js'
import { allowedPage, pageAfter } from '../onboarding/returnAddress.js'
import { handle } from '../router/handle.js'

export const createAccountLink = handle('createAccountLink', async ({ account, stripe, platform, sender, request }) => {
  const { returnOrigins = [sender.origin], collect } = platform.onboarding
  const page = allowedPage(request.return_url, returnOrigins, 'return_url')
  const { type } = request
  if (type === 'account_update') {
    const read = async () => accountControls(await stripe.retrieveAccount())
    const { platformCollectsRequirements } = await platform.accountControls.get(account.id, read)
    if (!platformCollectsRequirements)
      throw new RouteError('invalid_request_error', { code: 'account_update_unsupported', param: 'type' })
  }
  const addresses = { return_url: pageAfter(page, 'return'), refresh_url: pageAfter(page, 'refresh') }
  const collection_options = { fields: collect, future_requirements: futureRequirements[collect] }
  // Used up by its first visit, even a preview's: minted for each, never kept, never logged.
  if (account.generation === 'v1') {
    const { url, expires_at } = await stripe.createAccountLink({ type, ...addresses, collection_options })
    return { object: 'account_link', url, expires_at }
  }
  const { url, expires_at } = await stripe.v2.createAccountLink({ type, [type]: { ...addresses, collection_options } })
  return { object: 'account_link', url, expires_at: Math.floor(Date.parse(expires_at) / 1_000) }
})

/** Who asks for everything at once asks for what is announced as well. */
const futureRequirements = { currently_due: 'omit', eventually_due: 'include' } as const
