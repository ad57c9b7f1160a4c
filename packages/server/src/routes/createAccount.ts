import { toAccountOrder } from '../accounts/toAccountOrder.js'
import { RouteError } from '../errors/RouteError.js'
import { planFor } from '../onboarding/planFor.js'
import { readOnboarding } from '../onboarding/readOnboarding.js'
import { handleVisitor } from '../router/handle.js'

export const createAccount = handleVisitor('createAccount', async (context) => {
  const { account, caller, platform, business, request: wanted } = context
  if (account === null) {
    const { countries } = platform.onboarding
    if (!countries.includes(wanted.country))
      throw new RouteError('invalid_request_error', { code: 'country_not_offered', param: 'country' })
    const order = toAccountOrder(await planFor(platform.onboarding, wanted, caller), wanted)
    await business.makeAccount(wanted.country, order)
  }
  const onboarding = await readOnboarding(account === null ? await context.again() : context)
  // Somebody of the same business was first, or the first answer got lost and another country was chosen since.
  if (onboarding.account && onboarding.account.country !== wanted.country)
    throw new RouteError('invalid_request_error', { code: 'country_final', param: 'country', status: 409 })
  return onboarding
})
