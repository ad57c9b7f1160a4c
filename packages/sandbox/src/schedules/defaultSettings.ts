import type Stripe from 'stripe'
import type { Scope } from '../money/scope.js'
import { defaultPaymentMethodOf, type Payer } from '../subscriptions/terms/defaultPaymentMethod.js'
import { sharesOf } from '../subscriptions/terms/shares.js'

type Settings = Stripe.SubscriptionSchedule.DefaultSettings

const noSettings: Settings = {
  application_fee_percent: null,
  automatic_tax: { disabled_reason: null, enabled: false, liability: null },
  billing_cycle_anchor: 'automatic',
  billing_thresholds: null,
  collection_method: 'charge_automatically',
  default_payment_method: null,
  description: null,
  invoice_settings: {
    account_tax_ids: null,
    custom_fields: null,
    days_until_due: null,
    description: null,
    footer: null,
    issuer: { type: 'self' },
  },
  on_behalf_of: null,
  transfer_data: null,
}

/** What holds for every phase that says nothing else. */
export function defaultSettingsOf(
  scope: Scope,
  asked: Stripe.SubscriptionScheduleUpdateParams.DefaultSettings | undefined,
  payer: Payer,
  before: Settings = noSettings,
): Settings {
  if (!asked) return before
  const { invoice_settings: settings, billing_thresholds: thresholds } = asked
  return {
    ...sharesOf(scope, asked, before),
    automatic_tax: asked.automatic_tax
      ? {
          disabled_reason: null,
          enabled: asked.automatic_tax.enabled,
          liability: asked.automatic_tax.enabled ? (asked.automatic_tax.liability ?? { type: 'self' }) : null,
        }
      : (before.automatic_tax ?? { disabled_reason: null, enabled: false, liability: null }),
    billing_cycle_anchor: asked.billing_cycle_anchor ?? before.billing_cycle_anchor,
    billing_thresholds:
      thresholds === undefined
        ? before.billing_thresholds
        : thresholds
          ? {
              amount_gte: thresholds.amount_gte ?? null,
              reset_billing_cycle_anchor: thresholds.reset_billing_cycle_anchor ?? null,
            }
          : null,
    collection_method: asked.collection_method ?? before.collection_method,
    default_payment_method: defaultPaymentMethodOf(scope, asked.default_payment_method, payer, before),
    description: asked.description === undefined ? before.description : asked.description || null,
    invoice_settings: settings
      ? {
          account_tax_ids: settings.account_tax_ids || before.invoice_settings.account_tax_ids,
          custom_fields: settings.custom_fields || before.invoice_settings.custom_fields,
          days_until_due: settings.days_until_due ?? before.invoice_settings.days_until_due,
          description: settings.description || before.invoice_settings.description,
          footer: settings.footer || before.invoice_settings.footer,
          issuer: settings.issuer ?? before.invoice_settings.issuer,
        }
      : before.invoice_settings,
  }
}
