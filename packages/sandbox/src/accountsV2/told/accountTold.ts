import type Stripe from 'stripe'
import { configurationTold } from './configurationTold.js'
import { defined, unsetIn } from './defined.js'
import { identityTold } from './identityTold.js'

type Params = Stripe.V2.Core.AccountUpdateParams

type Told = Omit<Stripe.AccountUpdateParams, 'external_account'>

/** Everything that version 2 is told about an account and version 1 has a place for, in the words of version 1. */
export function accountTold(told: Params): Told {
  const { configuration, defaults, identity } = told
  const who = identity ? identityTold(identity) : {}
  const what = configuration ? configurationTold(configuration) : {}
  const { profile } = defaults ?? {}
  return {
    ...defined({
      ...who,
      ...what,
      business_profile: {
        ...who.business_profile,
        ...what.business_profile,
        name: profile?.doing_business_as ?? unsetIn(profile),
        product_description: profile?.product_description ?? unsetIn(profile),
        url: profile?.business_url ?? unsetIn(profile),
      },
      default_currency: defaults?.currency,
      email: told.contact_email,
      metadata: told.metadata,
    }),
    capabilities: what.capabilities ?? {},
  }
}
