import { RouteError } from '../errors/RouteError.js'
import type { Caller } from '../identity/Caller.js'
import type { AccountPlan } from './AccountPlan.js'
import type { WantedAccount } from './OnboardingPolicy.js'
import { requirePlan } from './plan/requirePlan.js'
import type { ReadyPolicy } from './readPolicy.js'

/** The kind of account that this seller gets. A plan that Stripe would refuse is refused here, with the reason in the log. */
export async function planFor(policy: ReadyPolicy, wanted: WantedAccount, caller: Caller): Promise<AccountPlan> {
  const { business: _, ...identity } = caller
  const plan = typeof policy.account === 'function' ? await policy.account(wanted, identity) : policy.account
  try {
    requirePlan(plan, { country: wanted.country, platform: policy.platformCountry }, 'onboarding.account()')
  } catch (cause) {
    throw new RouteError('api_error', { code: 'account_plan_refused', cause })
  }
  return plan
}
