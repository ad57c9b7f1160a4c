import type { Onboarding } from '@connect-kit/contract'
import type { VisitorContext } from '../router/handle.js'
import { readOnboardedAccount } from './answers/readOnboardedAccount.js'

/** Everything the wizard starts from, read anew: nothing that a return address or an earlier answer said is believed. */
export async function readOnboarding(context: VisitorContext): Promise<Onboarding> {
  const { modes, countries, filesUrl } = context.platform.onboarding
  return {
    object: 'onboarding',
    modes: [...modes],
    countries: [...countries],
    account: context.account === null ? null : await readOnboardedAccount(context),
    files_url: filesUrl,
  }
}
