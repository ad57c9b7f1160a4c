import type Stripe from 'stripe'
import { spendConfirmationToken } from '../confirmationTokens/useConfirmationToken.js'
import { requireReturnUrl } from '../money/authentication/requireReturnUrl.js'
import { idOf } from '../money/objects.js'
import { allowedTypes } from '../money/payments/allowedTypes.js'
import { requestedMethod } from '../money/payments/requestedMethod.js'
import type { Scope } from '../money/scope.js'
import { confirmSetupIntent, unexpectedSetupState } from './confirmSetupIntent.js'
import { setupIntents } from './objects.js'
import { setupOptionsAfter } from './setupOptions.js'

const confirmable = ['requires_payment_method', 'requires_confirmation', 'requires_action']

/** What `POST /v1/setup_intents/{intent}/confirm` does. A decline is thrown, after it was stored. */
export function confirmRequestedSetup(
  scope: Scope,
  intent: Stripe.SetupIntent,
  params: Stripe.SetupIntentConfirmParams,
): Stripe.SetupIntent {
  if (!confirmable.includes(intent.status)) {
    throw unexpectedSetupState(
      intent,
      intent.status === 'succeeded'
        ? 'You cannot confirm this SetupIntent because it has already succeeded.'
        : `You cannot confirm this SetupIntent because it has a status of ${intent.status}. Only a SetupIntent with one of the following statuses may be confirmed: ${confirmable.join(', ')}.`,
    )
  }
  const payer = { customer: idOf(intent.customer), customerAccount: intent.customer_account ?? null }
  const returnUrl = requireReturnUrl(params.return_url)
  const requested = requestedMethod(scope, params, payer)
  const token = requested?.token
  const prepared = setupIntents(scope.account).update(intent.id, {
    ...(requested
      ? {
          payment_method: requested.method.id,
          payment_method_types: allowedTypes(
            intent.allowed_payment_method_types,
            intent.excluded_payment_method_types,
            payer,
            requested.method,
          ),
        }
      : {}),
    payment_method_options: setupOptionsAfter(intent.payment_method_options, params.payment_method_options),
  })
  if (token) spendConfirmationToken(scope.account, token.id, intent.id)
  return confirmSetupIntent(scope, prepared, {
    returnUrl: returnUrl ?? token?.return_url ?? null,
    useStripeSdk: params.use_stripe_sdk,
    mandateData: params.mandate_data || undefined,
  })
}
