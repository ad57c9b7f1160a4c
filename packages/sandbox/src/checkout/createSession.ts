import type Stripe from 'stripe'
import { resolveDiscounts } from '../catalog/discounts.js'
import { prices } from '../catalog/objects.js'
import { invalidRequest } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { customers } from '../customers/objects.js'
import { requireChargeable } from '../money/fees/amountLimits.js'
import { requireCharges } from '../money/payments/checkShares.js'
import { requireOwner } from '../money/payments/requireOwner.js'
import type { Scope } from '../money/scope.js'
import { timeOf } from '../testClocks/timeOf.js'
import { amountsOf } from './amountsOf.js'
import { checkoutLines } from './checkoutLines.js'
import { customFieldsFrom } from './customFields.js'
import { expireWhenDue } from './expireSession.js'
import { type CheckoutDetails, checkoutDetails, checkoutSessions } from './objects.js'
import { pageAddress } from './pageAddress.js'
import { requireFittingPrices, requireRules } from './requireRules.js'
import { chosenRate, shippingOptionsFrom } from './shippingOptions.js'

type Session = Stripe.Checkout.Session

const hour = 3_600

/** Validates everything before anything is kept. Nothing is charged yet: that is what the page is for. */
export function createSession(
  scope: Scope,
  params: Stripe.Checkout.SessionCreateParams,
  { paymentLink = null }: { paymentLink?: string | null } = {},
): Session {
  const { account, sandbox } = scope
  requireRules(params)
  requireCharges(account)
  const mode = params.mode ?? 'payment'
  const ui = params.ui_mode ?? 'hosted_page'
  const owner = requireOwner(scope, params)
  const now = timeOf(sandbox, account, owner.customer ?? owner.customerAccount).now()
  const expiresAt = expiryFrom(params.expires_at, now)
  const lines = checkoutLines(scope, params.line_items ?? [], params.currency)
  requireFittingPrices(account, mode, lines)
  const currency = params.currency ?? currencyOf(scope, lines) ?? account.defaultCurrency
  const id = sandbox.ids.next('cs_test', 58)
  const discounts = resolveDiscounts(scope, params.discounts, {
    customer: owner.customer,
    customerAccount: owner.customerAccount,
    checkoutSession: id,
    currency,
  })
  const shippingOptions = shippingOptionsFrom(scope, params.shipping_options)
  const details: CheckoutDetails = {
    id,
    created: now,
    token: sandbox.ids.token(40),
    lines,
    discounts,
    optional: checkoutLines(scope, params.optional_items ?? [], currency, 'optional_items'),
    paymentIntentData: params.payment_intent_data ?? {},
    subscriptionData: params.subscription_data ?? {},
    setupIntentData: params.setup_intent_data ?? {},
    shippingRate: chosenRate(shippingOptions),
  }
  const isTrial = Boolean(params.subscription_data?.trial_period_days ?? params.subscription_data?.trial_end)
  const amounts = amountsOf(account, details, { currency, discounts, isTrial })
  if (mode === 'payment' && amounts.total > 0) requireChargeable(amounts.total, currency)

  const customer = customers(account).get(owner.customer ?? '')
  const isHosted = ui === 'hosted_page'
  const session: Session = {
    id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: params.adaptive_pricing?.enabled ?? false },
    after_expiration: params.after_expiration?.recovery
      ? {
          recovery: {
            allow_promotion_codes: params.after_expiration.recovery.allow_promotion_codes ?? false,
            enabled: params.after_expiration.recovery.enabled,
            expires_at: null,
            url: null,
          },
        }
      : null,
    allow_promotion_codes: params.allow_promotion_codes ?? null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: mode === 'setup' ? null : amounts.subtotal,
    amount_total: mode === 'setup' ? null : amounts.total,
    automatic_tax: {
      enabled: params.automatic_tax?.enabled ?? false,
      liability: params.automatic_tax?.enabled ? { type: 'self' } : null,
      provider: params.automatic_tax?.enabled ? 'stripe' : null,
      status: params.automatic_tax?.enabled ? 'requires_location_inputs' : null,
    },
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: isHosted ? null : `${id}_secret_${sandbox.ids.token(40)}`,
    collected_information: { business_name: null, individual_name: null, shipping_details: null },
    consent: null,
    consent_collection: params.consent_collection
      ? {
          payment_method_reuse_agreement: params.consent_collection.payment_method_reuse_agreement ?? null,
          promotions: params.consent_collection.promotions ?? null,
          terms_of_service: params.consent_collection.terms_of_service ?? null,
        }
      : null,
    created: now,
    currency: mode === 'setup' ? (params.currency ?? null) : currency,
    currency_conversion: null,
    custom_fields: customFieldsFrom(params.custom_fields),
    custom_text: {
      after_submit: params.custom_text?.after_submit || null,
      shipping_address: params.custom_text?.shipping_address || null,
      submit: params.custom_text?.submit || null,
      terms_of_service_acceptance: params.custom_text?.terms_of_service_acceptance || null,
    },
    customer: owner.customer,
    customer_account: owner.customerAccount,
    customer_creation:
      mode === 'subscription'
        ? owner.customer
          ? null
          : 'always'
        : owner.customer
          ? null
          : (params.customer_creation ?? 'if_required'),
    customer_details:
      customer || params.customer_email
        ? {
            address: null,
            business_name: null,
            email: customer?.email ?? params.customer_email ?? null,
            individual_name: null,
            name: null,
            phone: null,
            tax_exempt: 'none',
            tax_ids: null,
          }
        : null,
    customer_email: params.customer_email ?? null,
    discounts:
      mode === 'setup'
        ? null
        : (params.discounts ?? []).map(({ coupon, promotion_code: code }) => ({
            coupon: coupon ?? null,
            promotion_code: code ?? null,
          })),
    ...(params.excluded_payment_method_types
      ? { excluded_payment_method_types: params.excluded_payment_method_types }
      : {}),
    expires_at: expiresAt,
    integration_identifier: params.integration_identifier ?? null,
    invoice: null,
    invoice_creation: mode === 'payment' ? invoiceCreationFrom(params.invoice_creation) : null,
    livemode: false,
    locale: params.locale ?? null,
    managed_payments: { enabled: params.managed_payments?.enabled ?? false },
    metadata: mergeMetadata({}, params.metadata),
    mode,
    origin_context: params.origin_context ?? null,
    payment_intent: null,
    payment_link: paymentLink,
    payment_method_collection: mode === 'payment' ? 'if_required' : (params.payment_method_collection ?? 'always'),
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types: ['card'],
    payment_status: mode === 'setup' || (mode === 'payment' && amounts.total === 0) ? 'no_payment_required' : 'unpaid',
    permissions: params.permissions
      ? { update_shipping_details: params.permissions.update_shipping_details ?? null }
      : null,
    phone_number_collection: { enabled: params.phone_number_collection?.enabled ?? false },
    recovered_from: null,
    ...(isHosted ? {} : { redirect_on_completion: params.redirect_on_completion ?? 'always' }),
    ...(params.return_url ? { return_url: params.return_url } : {}),
    saved_payment_method_options:
      owner.customer || mode === 'subscription'
        ? { allow_redisplay_filters: ['always'], payment_method_remove: 'disabled', payment_method_save: null }
        : null,
    setup_intent: null,
    shipping_address_collection: params.shipping_address_collection
      ? { allowed_countries: params.shipping_address_collection.allowed_countries }
      : null,
    shipping_cost: amounts.shipping,
    shipping_options: shippingOptions,
    status: 'open',
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: params.success_url ?? null,
    ...(params.tax_id_collection
      ? {
          tax_id_collection: {
            enabled: params.tax_id_collection.enabled,
            required: params.tax_id_collection.required ?? 'never',
          },
        }
      : {}),
    total_details: mode === 'setup' ? null : amounts.details,
    ui_mode: ui,
    url: isHosted ? pageAddress(sandbox, details) : null,
    wallet_options: params.wallet_options ? { link: params.wallet_options.link ?? {} } : null,
  }
  checkoutDetails(account).insert(details)
  const stored = checkoutSessions(account).insert(session)
  expireWhenDue({ ...scope, now }, stored)
  return stored
}

function expiryFrom(asked: number | undefined, now: number): number {
  if (asked === undefined) return now + 24 * hour
  if (asked < now + hour / 2 || asked > now + 24 * hour) {
    throw invalidRequest(
      'The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.',
      {
        param: 'expires_at',
      },
    )
  }
  return asked
}

/** All prices of a session share one currency. */
function currencyOf({ account }: Scope, lines: CheckoutDetails['lines']): string | undefined {
  const currencies = new Set(lines.map(({ price }) => prices(account).get(price)?.currency))
  if (currencies.size > 1) {
    throw invalidRequest('All prices of a session must use the same currency.', { param: 'line_items' })
  }
  return [...currencies][0]
}

function invoiceCreationFrom(
  asked: Stripe.Checkout.SessionCreateParams.InvoiceCreation | undefined,
): Stripe.Checkout.Session.InvoiceCreation {
  const data = asked?.invoice_data
  return {
    enabled: asked?.enabled ?? false,
    invoice_data: {
      account_tax_ids: data?.account_tax_ids || null,
      custom_fields: data?.custom_fields || null,
      description: data?.description ?? null,
      footer: data?.footer ?? null,
      issuer: data?.issuer ? { type: data.issuer.type } : null,
      metadata: data?.metadata ? mergeMetadata({}, data.metadata) : {},
      rendering_options: data?.rendering_options
        ? {
            amount_tax_display: data.rendering_options.amount_tax_display || null,
            template: data.rendering_options.template ?? null,
          }
        : null,
    },
  }
}
