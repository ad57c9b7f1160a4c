import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'

/** What is over cannot be changed. */
export function requireRunning({ status }: Stripe.SubscriptionSchedule, verb: 'cancel' | 'release' | 'update'): void {
  if (status === 'not_started' || status === 'active') return
  throw invalidRequest(
    `You cannot ${verb} a subscription schedule that is currently in the \`${status}\` status. It must be in \`not_started\` or \`active\`.`,
    { code: 'subscription_schedule_unexpected_state' },
  )
}
