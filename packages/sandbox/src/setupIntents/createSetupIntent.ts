import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { applicationOf } from '../money/payments/application.js'
import { methodOf } from '../money/payments/createPaymentIntent.js'
import { requireOwner } from '../money/payments/requireOwner.js'
import type { Scope } from '../money/scope.js'
import { confirmSetupIntent } from './confirmSetupIntent.js'
import { setupIntents } from './objects.js'

/** Prepares a payment method for later payments; `confirm: true` sets it up at once. A decline is thrown. */
export function createSetupIntent(scope: Scope, params: Stripe.SetupIntentCreateParams): Stripe.SetupIntent {
  const { account, now, platform, sandbox } = scope
  const owner = requireOwner(scope, params)
  const method = methodOf(scope, params)
  if (params.confirm && !method) {
    throw invalidRequest(
      "You cannot confirm this SetupIntent because it's missing a payment method. You can either update the SetupIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      { code: 'setup_intent_unexpected_state' },
    )
  }
  const id = sandbox.ids.next('seti')
  const intent = setupIntents(account).insert({
    id,
    object: 'setup_intent',
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    application: account.connected ? applicationOf(platform) : null,
    automatic_payment_methods: {
      allow_redirects: params.automatic_payment_methods?.allow_redirects ?? 'always',
      enabled: params.automatic_payment_methods?.enabled ?? true,
    },
    cancellation_reason: null,
    client_secret: `${id}_secret_${sandbox.ids.token(25)}`,
    created: now,
    customer: owner.customer,
    customer_account: owner.customerAccount,
    description: params.description || null,
    excluded_payment_method_types: params.excluded_payment_method_types ?? null,
    flow_directions: params.flow_directions ?? null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    managed_payments: null,
    mandate: null,
    metadata: mergeMetadata({}, params.metadata),
    next_action: null,
    on_behalf_of: params.on_behalf_of ?? null,
    payment_method: method?.id ?? null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    single_use_mandate: null,
    status: method ? 'requires_confirmation' : 'requires_payment_method',
    usage: params.usage ?? 'off_session',
  })
  scope.emit('setup_intent.created', intent)
  return params.confirm ? confirmSetupIntent(scope, intent, { returnUrl: params.return_url || null }) : intent
}
