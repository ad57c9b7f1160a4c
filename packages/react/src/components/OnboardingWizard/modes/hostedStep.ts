import type { OnboardedAccount } from '@connect-kit/contract'
import type { AccountLinkType } from '../../../accountLink/returnAddress.js'

/** What a visit to Stripe's page is for, in the state that the account is in; undefined where there is nothing to do there. */
export function hostedStep(
  account: OnboardedAccount,
): { label: 'begin' | 'resume' | 'provide' | 'answer' | 'change'; type: AccountLinkType } | undefined {
  const { next } = account.status
  if (next === 'resolve_intervention') return { label: 'answer', type: 'account_onboarding' }
  if (next === 'provide_information') {
    if (account.details_submitted) return { label: 'provide', type: 'account_onboarding' }
    const { answers, persons, provided } = account
    const hasBegun = Boolean(answers.individual ?? answers.company ?? answers.business_profile) || persons.length > 0
    if (!hasBegun && provided.length === 0) return { label: 'begin', type: 'account_onboarding' }
    return { label: 'resume', type: 'account_onboarding' }
  }
  // Stripe shows what was given only where the platform may change it too.
  const isOurs = account.requirement_collection === 'application'
  return isOurs && next !== 'contact_platform' ? { label: 'change', type: 'account_update' } : undefined
}
