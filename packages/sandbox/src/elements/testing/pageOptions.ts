import type {
  StripeAddressElementOptions,
  StripeConstructorOptions,
  StripeElementsOptions,
  StripePaymentElementOptions,
} from '@stripe/stripe-js'

export interface PageOptions {
  publishableKey?: string
  stripe?: StripeConstructorOptions
  elements?: StripeElementsOptions
  payment?: StripePaymentElementOptions
  address?: StripeAddressElementOptions
  show?: ('payment' | 'address' | 'link' | 'express' | 'card' | 'split')[]
  /** Which call of Stripe.js the button makes. */
  submit?:
    | 'confirmPayment'
    | 'confirmSetup'
    | 'confirmCardPayment'
    | 'confirmCardSetup'
    | 'deferred'
    | 'token'
    | 'confirmationToken'
    | 'paymentMethod'
  returnUrl?: string
  redirect?: 'always' | 'if_required'
  background?: string
}
