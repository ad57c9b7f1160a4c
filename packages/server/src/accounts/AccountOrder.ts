import type Stripe from 'stripe'

/** What is asked of Stripe to make an account. It never changes for one row: Stripe compares it on a repeat. */
export type AccountOrder =
  | { generation: 'v1'; params: Stripe.AccountCreateParams }
  | { generation: 'v2'; params: Stripe.V2.Core.AccountCreateParams }
