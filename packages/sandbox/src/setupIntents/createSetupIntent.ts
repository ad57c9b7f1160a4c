import type Stripe from 'stripe'
import { spendConfirmationToken } from '../confirmationTokens/useConfirmationToken.js'
import { invalidRequest } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { requireReturnUrl } from '../money/authentication/requireReturnUrl.js'
import { allowedTypes } from '../money/payments/allowedTypes.js'
import { applicationOf } from '../money/payments/application.js'
import { requestedMethod } from '../money/payments/requestedMethod.js'
import { requireOwner } from '../money/payments/requireOwner.js'
import type { Scope } from '../money/scope.js'
import { confirmSetupIntent } from './confirmSetupIntent.js'
import { setupIntents } from './objects.js'
import { setupOptionsAfter } from './setupOptions.js'

/** Prepares a payment method for later payments; `confirm: true` sets it up at once. A decline is thrown. */
export function createSetupIntent(scope: Scope, params: Stripe.SetupIntentCreateParams): Stripe.SetupIntent {
  const { account, now, platform, sandbox } = scope
  const payer = requireOwner(scope, params)
  requireOnlyWithConfirm(params)
  const returnUrl = requireReturnUrl(params.return_url)
  if (params.on_behalf_of && (account.connected || !platform.accounts.has(params.on_behalf_of))) {
    throw invalidRequest(`No such on_behalf_of: '${params.on_behalf_of}'`, {
      code: 'resource_missing',
      param: 'on_behalf_of',
    })
  }
  const allowed = params.allowed_payment_method_types
  const requested = requestedMethod(scope, params, payer)
  const types = allowedTypes(allowed, params.excluded_payment_method_types, payer, requested?.method)
  if (params.confirm && !requested) {
    throw invalidRequest(
      "You cannot confirm this SetupIntent because it's missing a payment method. You can either update the SetupIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      { code: 'setup_intent_unexpected_state' },
    )
  }
  const { method, token } = requested ?? { method: null, token: null }
  const id = sandbox.ids.next('seti')
  const intent = setupIntents(account).insert({
    id,
    object: 'setup_intent',
    allowed_payment_method_types: allowed ?? null,
    application: account.connected ? applicationOf(platform) : null,
    ...(params.attach_to_self === undefined ? {} : { attach_to_self: params.attach_to_self }),
    automatic_payment_methods: {
      allow_redirects: params.automatic_payment_methods?.allow_redirects ?? 'always',
      enabled: params.automatic_payment_methods?.enabled ?? true,
    },
    cancellation_reason: null,
    client_secret: `${id}_secret_${sandbox.ids.token(25)}`,
    created: now,
    customer: payer.customer,
    customer_account: payer.customerAccount,
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
    payment_method_options: setupOptionsAfter(null, params.payment_method_options),
    payment_method_types: types,
    single_use_mandate: null,
    status: method ? 'requires_confirmation' : 'requires_payment_method',
    usage: params.usage ?? 'off_session',
  })
  if (token) spendConfirmationToken(account, token.id, id)
  scope.emit('setup_intent.created', intent)
  if (!params.confirm) return intent
  return confirmSetupIntent(scope, intent, {
    returnUrl: returnUrl ?? token?.return_url ?? null,
    useStripeSdk: params.use_stripe_sdk,
    mandateData: params.mandate_data || undefined,
    singleUse: params.single_use,
  })
}

function requireOnlyWithConfirm(params: Stripe.SetupIntentCreateParams): void {
  if (params.confirm) return
  for (const name of ['return_url', 'mandate_data', 'single_use', 'confirmation_token'] as const) {
    if (params[name] === undefined) continue
    throw invalidRequest(`The parameter ${name} can only be passed when confirm is true.`, { param: name })
  }
}
