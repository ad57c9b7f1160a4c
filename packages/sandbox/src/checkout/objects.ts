import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'
import { idOf } from '../money/objects.js'

export const checkoutSessions = (account: AccountState) =>
  collection<Stripe.Checkout.Session>(account, 'checkout_sessions', {
    customer: ({ customer }) => idOf(customer),
    customer_account: true,
    payment_intent: ({ payment_intent: intent }) => idOf(intent),
    setup_intent: ({ setup_intent: intent }) => idOf(intent),
    subscription: ({ subscription }) => idOf(subscription),
    payment_link: ({ payment_link: link }) => idOf(link),
    status: true,
    client_secret: true,
  })

/** One row of what is bought. */
export interface CheckoutLine {
  id: string
  price: string
  quantity: number
  adjustable: Stripe.LineItem.AdjustableQuantity | null
  taxRates: string[]
  metadata: Stripe.Metadata
}

/** What a session does not show: what it was made with and what paying it will use. */
export interface CheckoutDetails {
  id: string
  created: number
  /** In the address of the hosted page. */
  token: string
  lines: CheckoutLine[]
  /** Taken off, and redeemed once it is paid. */
  discounts: Stripe.Discount[]
  optional: CheckoutLine[]
  paymentIntentData: Stripe.Checkout.SessionCreateParams.PaymentIntentData
  subscriptionData: Stripe.Checkout.SessionCreateParams.SubscriptionData
  setupIntentData: Stripe.Checkout.SessionCreateParams.SetupIntentData
  /** The shipping rate that was chosen. */
  shippingRate: string | null
}

export const checkoutDetails = (account: AccountState) =>
  collection<CheckoutDetails>(account, 'checkout_details', { token: true })
