import type Stripe from 'stripe'
import type { Platform } from '../../core/platform.js'
import { applicationOf } from '../../money/payments/application.js'

/** A platform as its connected accounts know it. */
export const applicationObject = (platform: Platform): Stripe.Application => ({
  id: applicationOf(platform),
  object: 'application',
  name: platform.account.object.business_profile?.name ?? null,
})
