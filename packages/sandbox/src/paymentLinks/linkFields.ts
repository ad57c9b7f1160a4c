import type Stripe from 'stripe'
import { customFieldsFrom } from '../checkout/customFields.js'
import { shippingOptionsFrom } from '../checkout/shippingOptions.js'
import { invalidRequest, missing } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'

type Params = Stripe.PaymentLinkCreateParams | Stripe.PaymentLinkUpdateParams
type Fields = Omit<
  Stripe.PaymentLink,
  'id' | 'object' | 'active' | 'application' | 'currency' | 'line_items' | 'livemode' | 'url' | 'optional_items'
>

/** What a link says of itself before anything was asked of it. */
const untold: Fields = {
  after_completion: { hosted_confirmation: { custom_message: null }, type: 'hosted_confirmation' },
  allow_promotion_codes: false,
  application_fee_amount: null,
  application_fee_percent: null,
  automatic_tax: { enabled: false, liability: null },
  billing_address_collection: 'auto',
  consent_collection: null,
  custom_fields: [],
  custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
  customer_creation: 'if_required',
  inactive_message: null,
  invoice_creation: null,
  managed_payments: null,
  metadata: {},
  on_behalf_of: null,
  payment_intent_data: null,
  payment_method_collection: 'always',
  payment_method_options: null,
  payment_method_types: null,
  phone_number_collection: { enabled: false },
  restrictions: null,
  shipping_address_collection: null,
  shipping_options: [],
  submit_type: 'auto',
  subscription_data: null,
  tax_id_collection: { enabled: false, required: 'never' },
  transfer_data: null,
}

/** What was held, with what a request changes about it. */
export function linkFields(scope: Scope, params: Params, held: Fields = untold): Fields {
  const { account } = scope
  const behalf = 'on_behalf_of' in params ? params.on_behalf_of : undefined
  const transfer = 'transfer_data' in params ? params.transfer_data : undefined
  for (const [param, id] of [
    ['on_behalf_of', behalf],
    ['transfer_data[destination]', transfer ? transfer.destination : undefined],
  ] as const) {
    if (id && (account.connected || !account.platform.accounts.has(id))) throw missing('account', id, param)
  }
  const { consent_collection: consent, invoice_creation: invoicing, payment_intent_data: intent } = params
  const { subscription_data: subscription, restrictions } = params
  return {
    ...held,
    after_completion: params.after_completion ? completionFrom(params.after_completion) : held.after_completion,
    allow_promotion_codes: params.allow_promotion_codes ?? held.allow_promotion_codes,
    application_fee_amount: numberAfter(held.application_fee_amount, params.application_fee_amount),
    application_fee_percent: numberAfter(held.application_fee_percent, params.application_fee_percent),
    automatic_tax: params.automatic_tax
      ? { enabled: params.automatic_tax.enabled, liability: params.automatic_tax.enabled ? { type: 'self' } : null }
      : held.automatic_tax,
    billing_address_collection: params.billing_address_collection ?? held.billing_address_collection,
    consent_collection: consent
      ? {
          payment_method_reuse_agreement: consent.payment_method_reuse_agreement ?? null,
          promotions: consent.promotions ?? null,
          terms_of_service: consent.terms_of_service ?? null,
        }
      : held.consent_collection,
    custom_fields:
      params.custom_fields === undefined ? held.custom_fields : customFieldsFrom(params.custom_fields || []).map(asked),
    custom_text: {
      after_submit: params.custom_text?.after_submit || held.custom_text.after_submit,
      shipping_address: params.custom_text?.shipping_address || held.custom_text.shipping_address,
      submit: params.custom_text?.submit || held.custom_text.submit,
      terms_of_service_acceptance:
        params.custom_text?.terms_of_service_acceptance || held.custom_text.terms_of_service_acceptance,
    },
    customer_creation: params.customer_creation ?? held.customer_creation,
    inactive_message: params.inactive_message === undefined ? held.inactive_message : params.inactive_message || null,
    invoice_creation: invoicing ? { enabled: invoicing.enabled, invoice_data: null } : held.invoice_creation,
    metadata: mergeMetadata(held.metadata, params.metadata),
    on_behalf_of: behalf === undefined ? held.on_behalf_of : behalf || null,
    payment_intent_data: intent
      ? {
          capture_method:
            ('capture_method' in intent ? intent.capture_method : held.payment_intent_data?.capture_method) ?? null,
          description: intent.description || null,
          metadata: mergeMetadata(held.payment_intent_data?.metadata ?? {}, intent.metadata),
          setup_future_usage: intent.setup_future_usage || null,
          statement_descriptor: intent.statement_descriptor || null,
          statement_descriptor_suffix: intent.statement_descriptor_suffix || null,
          transfer_group: intent.transfer_group || null,
        }
      : held.payment_intent_data,
    payment_method_collection: params.payment_method_collection ?? held.payment_method_collection,
    payment_method_types:
      params.payment_method_types === undefined ? held.payment_method_types : params.payment_method_types || null,
    phone_number_collection: params.phone_number_collection || held.phone_number_collection,
    restrictions:
      restrictions === undefined
        ? held.restrictions
        : restrictions
          ? {
              completed_sessions: {
                count: held.restrictions?.completed_sessions.count ?? 0,
                limit: restrictions.completed_sessions.limit,
              },
            }
          : null,
    shipping_address_collection:
      params.shipping_address_collection === undefined
        ? held.shipping_address_collection
        : params.shipping_address_collection
          ? { allowed_countries: params.shipping_address_collection.allowed_countries }
          : null,
    shipping_options:
      'shipping_options' in params && params.shipping_options
        ? shippingOptionsFrom(scope, params.shipping_options)
        : held.shipping_options,
    submit_type: params.submit_type ?? held.submit_type,
    subscription_data: subscription
      ? {
          description: ('description' in subscription ? subscription.description : null) ?? null,
          invoice_settings: {
            account_tax_ids: null,
            custom_fields: null,
            description: null,
            footer: null,
            issuer: { type: 'self' },
          },
          metadata: mergeMetadata(held.subscription_data?.metadata ?? {}, subscription.metadata),
          trial_period_days: subscription.trial_period_days || null,
          trial_settings: subscription.trial_settings
            ? {
                end_behavior: {
                  missing_payment_method: subscription.trial_settings.end_behavior.missing_payment_method,
                },
              }
            : null,
        }
      : held.subscription_data,
    tax_id_collection: params.tax_id_collection
      ? { enabled: params.tax_id_collection.enabled, required: params.tax_id_collection.required ?? 'never' }
      : held.tax_id_collection,
    transfer_data: transfer
      ? {
          amount: transfer.amount || null,
          destination: transfer.destination ?? idOf(held.transfer_data?.destination) ?? '',
        }
      : held.transfer_data,
  }
}

const numberAfter = (held: number | null, given: Stripe.Emptyable<number> | undefined): number | null =>
  given === undefined ? held : given === '' || given === null ? null : given

function completionFrom({
  type,
  redirect,
  hosted_confirmation: confirmation,
}: Stripe.PaymentLinkCreateParams.AfterCompletion): Stripe.PaymentLink.AfterCompletion {
  if (type !== 'redirect') {
    return { hosted_confirmation: { custom_message: confirmation?.custom_message || null }, type }
  }
  if (!redirect) {
    throw invalidRequest('Missing required param: after_completion[redirect].', {
      code: 'parameter_missing',
      param: 'after_completion[redirect]',
    })
  }
  return { redirect: { url: redirect.url }, type }
}

/** A question as a link keeps it: nobody has answered yet. */
function asked(field: Stripe.Checkout.Session.CustomField): Stripe.PaymentLink.CustomField {
  const { key, label, optional, type, dropdown, numeric, text } = field
  return {
    key,
    label: { custom: label.custom, type: label.type },
    optional,
    type,
    ...(dropdown ? { dropdown: { default_value: dropdown.default_value, options: dropdown.options } } : {}),
    ...(numeric ? { numeric: limits(numeric) } : {}),
    ...(text ? { text: limits(text) } : {}),
  }
}

const limits = (held: Stripe.Checkout.Session.CustomField.Numeric | Stripe.Checkout.Session.CustomField.Text) => ({
  default_value: held.default_value,
  maximum_length: held.maximum_length,
  minimum_length: held.minimum_length,
})
