import type Stripe from 'stripe'
import { mergeMetadata } from '../core/metadata.js'
import { idOf } from '../money/objects.js'
import { allowedTypes } from '../money/payments/allowedTypes.js'
import { requestedMethod } from '../money/payments/requestedMethod.js'
import { requireOwner } from '../money/payments/requireOwner.js'
import type { Scope } from '../money/scope.js'
import { unexpectedSetupState } from './confirmSetupIntent.js'
import { setupIntents } from './objects.js'
import { setupOptionsAfter } from './setupOptions.js'

const alwaysOpen = new Set(['metadata', 'description', 'expand'])
const open = ['requires_payment_method', 'requires_confirmation', 'requires_action']

export function updateSetupIntent(
  scope: Scope,
  intent: Stripe.SetupIntent,
  params: Stripe.SetupIntentUpdateParams,
): Stripe.SetupIntent {
  const closed = open.includes(intent.status) ? undefined : Object.keys(params).find((name) => !alwaysOpen.has(name))
  if (closed !== undefined) {
    throw unexpectedSetupState(
      intent,
      `You cannot update the ${closed} of this SetupIntent because it has a status of ${intent.status}. Only a SetupIntent with one of the following statuses may be updated: ${open.join(', ')}.`,
    )
  }
  const named = requireOwner(scope, params)
  const payer =
    named.customer === null && named.customerAccount === null
      ? { customer: idOf(intent.customer), customerAccount: intent.customer_account ?? null }
      : named
  const allowed =
    params.allowed_payment_method_types === undefined
      ? intent.allowed_payment_method_types
      : params.allowed_payment_method_types || null
  const excluded =
    params.excluded_payment_method_types === undefined
      ? intent.excluded_payment_method_types
      : params.excluded_payment_method_types || null
  const method = requestedMethod(scope, params, payer)?.method
  return setupIntents(scope.account).update(intent.id, {
    allowed_payment_method_types: allowed,
    customer: payer.customer,
    customer_account: payer.customerAccount,
    excluded_payment_method_types: excluded,
    metadata: mergeMetadata(intent.metadata ?? {}, params.metadata),
    payment_method_options: setupOptionsAfter(intent.payment_method_options, params.payment_method_options),
    payment_method_types: allowedTypes(allowed, excluded, payer, method),
    ...(params.attach_to_self === undefined ? {} : { attach_to_self: params.attach_to_self }),
    ...(params.description === undefined ? {} : { description: params.description || null }),
    ...(params.flow_directions === undefined ? {} : { flow_directions: params.flow_directions }),
    ...(method ? { payment_method: method.id, status: 'requires_confirmation', next_action: null } : {}),
  })
}
