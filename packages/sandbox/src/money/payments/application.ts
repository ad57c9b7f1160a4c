import type Stripe from 'stripe'
import type { Platform } from '../../core/platform.js'

/** The platform as its connected accounts see it: the `application` of charges and fees. */
export const applicationOf = (platform: Platform): string => `ca_${platform.account.id.replace(/^acct_/, '')}`

/** The line that an application fee is on the balance transaction of the account that pays it. */
export function applicationFeeDetail(
  platform: Platform,
  amount: number,
  currency: string,
): Stripe.BalanceTransaction.FeeDetail {
  const { business_profile: profile, settings } = platform.account.object
  const name = profile?.name ?? settings?.dashboard.display_name ?? 'Platform'
  return {
    amount,
    application: applicationOf(platform),
    currency,
    description: `${name} application fee`,
    type: 'application_fee',
  }
}
