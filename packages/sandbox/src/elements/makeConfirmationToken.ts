import type Stripe from 'stripe'
import { createConfirmationToken } from '../confirmationTokens/createConfirmationToken.js'
import type { AccountState } from '../core/account.js'
import { invalidRequest } from '../core/errors.js'
import type { Sandbox } from '../core/sandbox.js'
import { paymentMethodNamed } from '../money/cards/paymentMethods.js'
import { scheduledScope } from '../money/scope.js'

export const confirmationTokenParams = ['payment_method', 'return_url', 'setup_future_usage', 'shipping', 'metadata']

const usages = ['off_session', 'on_session'] as const

/** Stripe makes these for publishable keys alone: the server gets to see them only once a buyer has pressed pay. */
export function makeConfirmationToken(
  sandbox: Sandbox,
  account: AccountState,
  sent: (name: string) => string,
): Stripe.ConfirmationToken {
  const id = sent('payment_method')
  if (id === '') {
    throw invalidRequest('Missing required param: payment_method.', {
      code: 'parameter_missing',
      param: 'payment_method',
    })
  }
  const scope = scheduledScope(sandbox, account)
  const name = sent('shipping[name]')
  return createConfirmationToken(scope, paymentMethodNamed(scope, id), {
    returnUrl: sent('return_url') || null,
    setupFutureUsage: usages.find((usage) => usage === sent('setup_future_usage')) ?? null,
    shipping: name === '' ? null : { name, phone: sent('shipping[phone]') || null, address: addressFrom(sent) },
  })
}

const addressFrom = (sent: (name: string) => string): Stripe.Address => {
  const part = (name: string) => sent(`shipping[address][${name}]`) || null
  return {
    city: part('city'),
    country: part('country'),
    line1: part('line1'),
    line2: part('line2'),
    postal_code: part('postal_code'),
    state: part('state'),
  }
}
