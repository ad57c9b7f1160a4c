import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import { factsOf } from '../facts.js'

/** Three days before a trial ends, or as soon as there is one that is shorter. */
export function announceTrialEnd(scope: Scope, subscription: Stripe.Subscription): void {
  factsOf(scope.account, subscription).trialEndTold = subscription.trial_end ?? undefined
  scope.emit('customer.subscription.trial_will_end', subscription)
}
