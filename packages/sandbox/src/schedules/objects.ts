import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

export const subscriptionSchedules = (account: AccountState) =>
  collection<Stripe.SubscriptionSchedule>(account, 'subscription_schedules', {
    customer: true,
    customer_account: true,
  })
