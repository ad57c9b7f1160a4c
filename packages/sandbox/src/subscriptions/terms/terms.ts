import type Stripe from 'stripe'
import { mergeMetadata } from '../../core/metadata.js'
import type { Scope } from '../../money/scope.js'
import { intervalOf } from '../cycle/intervals.js'
import { taxRatesOf } from '../items/taxRatesOf.js'
import { billingSchedulesOf } from './billingSchedules.js'
import { daysUntilDueOf } from './daysUntilDue.js'
import { defaultPaymentMethodOf, type Payer } from './defaultPaymentMethod.js'
import { invoiceSettingsOf } from './invoiceSettings.js'
import { paymentSettingsOf } from './paymentSettings.js'
import { sharesOf } from './shares.js'

/** What a subscription agrees beside its items and its time: the same for creating and updating. */
export type Terms = Pick<
  Stripe.Subscription,
  | 'application_fee_percent'
  | 'automatic_tax'
  | 'billing_schedules'
  | 'billing_thresholds'
  | 'collection_method'
  | 'days_until_due'
  | 'default_payment_method'
  | 'default_source'
  | 'default_tax_rates'
  | 'description'
  | 'invoice_settings'
  | 'metadata'
  | 'on_behalf_of'
  | 'payment_settings'
  | 'pending_invoice_item_interval'
  | 'transfer_data'
  | 'trial_settings'
>

/** What creating and updating have in common; updating may also empty what it names. */
export type TermsParams = Pick<Stripe.SubscriptionUpdateParams, keyof Terms>

const defaultTerms: Terms = {
  application_fee_percent: null,
  automatic_tax: { disabled_reason: null, enabled: false, liability: null },
  billing_schedules: [],
  billing_thresholds: null,
  collection_method: 'charge_automatically',
  days_until_due: null,
  default_payment_method: null,
  default_source: null,
  default_tax_rates: [],
  description: null,
  invoice_settings: {
    account_tax_ids: null,
    custom_fields: null,
    description: null,
    footer: null,
    issuer: { type: 'self' },
  },
  metadata: {},
  on_behalf_of: null,
  payment_settings: {
    payment_method_options: null,
    payment_method_types: null,
    save_default_payment_method: 'off',
  },
  pending_invoice_item_interval: null,
  transfer_data: null,
  trial_settings: { end_behavior: { billing_cycle_anchor: null, missing_payment_method: 'create_invoice' } },
}

/** The terms after a request, checked. What it does not name stays. */
export function termsOf(scope: Scope, params: TermsParams, payer: Payer, before: Terms = defaultTerms): Terms {
  const collection = params.collection_method ?? before.collection_method
  const { default_source: source, description, billing_thresholds: thresholds } = params
  const { pending_invoice_item_interval: pendingInterval, trial_settings: trial } = params
  return {
    ...sharesOf(scope, params, before),
    automatic_tax: params.automatic_tax
      ? {
          disabled_reason: null,
          enabled: params.automatic_tax.enabled,
          liability: params.automatic_tax.enabled ? (params.automatic_tax.liability ?? { type: 'self' }) : null,
        }
      : before.automatic_tax,
    billing_schedules: billingSchedulesOf(scope, params.billing_schedules, before.billing_schedules),
    billing_thresholds:
      thresholds === undefined
        ? before.billing_thresholds
        : thresholds
          ? {
              amount_gte: thresholds.amount_gte ?? null,
              reset_billing_cycle_anchor: thresholds.reset_billing_cycle_anchor ?? null,
            }
          : null,
    collection_method: collection,
    days_until_due: daysUntilDueOf(params, collection, before),
    default_payment_method: defaultPaymentMethodOf(scope, params.default_payment_method, payer, before),
    default_source: source === undefined ? before.default_source : source || null,
    default_tax_rates:
      params.default_tax_rates === undefined
        ? (before.default_tax_rates ?? [])
        : taxRatesOf(scope, params.default_tax_rates, 'default_tax_rates'),
    description: description === undefined ? before.description : description || null,
    invoice_settings: invoiceSettingsOf(params.invoice_settings, before.invoice_settings),
    metadata: mergeMetadata(before.metadata, params.metadata),
    payment_settings: paymentSettingsOf(params.payment_settings, before.payment_settings),
    pending_invoice_item_interval:
      pendingInterval === undefined
        ? before.pending_invoice_item_interval
        : pendingInterval
          ? { interval: pendingInterval.interval, interval_count: intervalOf(pendingInterval).count }
          : null,
    trial_settings: trial
      ? {
          end_behavior: {
            billing_cycle_anchor: trial.end_behavior.billing_cycle_anchor ?? null,
            missing_payment_method: trial.end_behavior.missing_payment_method ?? 'create_invoice',
          },
        }
      : before.trial_settings,
  }
}
