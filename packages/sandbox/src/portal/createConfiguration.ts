import type Stripe from 'stripe'
import { applicationOf } from '../money/payments/application.js'
import type { Scope } from '../money/scope.js'
import { featuresAfter, noFeatures } from './configurationFeatures.js'
import { loginUrl } from './loginUrl.js'
import { portalConfigurations } from './objects.js'

type Configuration = Stripe.BillingPortal.Configuration

export function createConfiguration(
  scope: Scope,
  params: Stripe.BillingPortal.ConfigurationCreateParams,
  { isDefault = false } = {},
): Configuration {
  const { account, now, sandbox } = scope
  const id = sandbox.ids.next('bpc')
  const profile = params.business_profile
  const configuration: Configuration = {
    id,
    object: 'billing_portal.configuration',
    active: true,
    application: account.connected ? applicationOf(account.platform) : null,
    business_profile: {
      headline: profile?.headline || null,
      privacy_policy_url: profile?.privacy_policy_url ?? null,
      terms_of_service_url: profile?.terms_of_service_url ?? null,
    },
    created: now,
    default_return_url: params.default_return_url || null,
    features: featuresAfter(account, noFeatures, params.features),
    is_default: isDefault,
    livemode: false,
    login_page: {
      enabled: params.login_page?.enabled ?? false,
      url: params.login_page?.enabled ? loginUrl(scope) : null,
    },
    metadata: params.metadata ? { ...toText(params.metadata) } : {},
    name: params.name || null,
    updated: now,
  }
  const stored = portalConfigurations(account).insert(configuration)
  scope.emit('billing_portal.configuration.created', stored)
  return stored
}

const toText = (metadata: Stripe.MetadataParam): Stripe.Metadata =>
  Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, String(value)]))

/** What Stripe's own Dashboard offers to save first: everything a customer may do without changing plans. */
export function defaultConfiguration(scope: Scope): Configuration {
  for (const configuration of portalConfigurations(scope.account)) if (configuration.is_default) return configuration
  return createConfiguration(
    scope,
    {
      features: {
        customer_update: { enabled: true, allowed_updates: ['email', 'name', 'address', 'phone', 'tax_id'] },
        invoice_history: { enabled: true },
        payment_method_update: { enabled: true },
        subscription_cancel: { enabled: true, mode: 'at_period_end' },
      },
    },
    { isDefault: true },
  )
}
