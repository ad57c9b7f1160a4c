import type { OnboardedAccount, Onboarding, OnboardingMode } from '@connect-kit/contract'
import type { VisitorContext } from '../router/handle.js'
import { readOnboardedAccount } from './answers/readOnboardedAccount.js'

/** Everything the wizard starts from, read anew: nothing that a return address or an earlier answer said is believed. */
export async function readOnboarding(context: VisitorContext): Promise<Onboarding> {
  const { modes, countries, filesUrl } = context.platform.onboarding
  const account = context.account === null ? null : await readOnboardedAccount(context)
  return {
    object: 'onboarding',
    modes: modes.filter((mode) => isOpen(mode, account)),
    countries: [...countries],
    account,
    closed_account: account === null ? await context.business.closedAccount() : null,
    files_url: filesUrl,
  }
}

/** Whoever joined with an account of their own goes on in Stripe's dashboard; nobody joins who has an account already. */
function isOpen(mode: OnboardingMode, account: OnboardedAccount | null): boolean {
  if (account === null) return true
  if (account.origin === 'oauth' || mode === 'oauth') return account.origin === 'oauth' && mode === 'oauth'
  return mode !== 'api' || account.requirement_collection === 'application'
}
