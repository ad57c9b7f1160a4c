import type { AccountState } from '../../core/account.js'
import { factsV2 } from '../factsV2.js'
import { responsibilitiesOf } from '../responsibilities.js'
import type { AccountV2 } from '../wire.js'

/** What all configurations of the account have in common. */
export function defaultsShown(account: AccountState): NonNullable<AccountV2['defaults']> {
  const { business_profile: profile, default_currency } = account.object
  const { locales, payoutMethods } = factsV2(account)
  return {
    currency: default_currency,
    locales: locales ?? [],
    payout_methods: payoutMethods,
    profile: {
      business_url: profile?.url ?? undefined,
      doing_business_as: profile?.name ?? undefined,
      product_description: profile?.product_description ?? undefined,
    },
    responsibilities: responsibilitiesOf(account),
  }
}
