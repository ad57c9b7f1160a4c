import type Stripe from 'stripe'
import { countryDefaults } from './countryDefaults.js'

interface Beginning {
  id: string
  country: string
  created: number
  type: Stripe.Account['type']
}

/** An account nobody has told anything about yet. */
export function blankAccount({ id, country, created, type }: Beginning): Stripe.Account {
  const defaults = countryDefaults(country)
  return {
    id,
    object: 'account',
    business_profile: {
      annual_revenue: null,
      estimated_worker_count: null,
      mcc: null,
      minority_owned_business_designation: null,
      name: null,
      product_description: null,
      specified_commercial_transactions_act_url: null,
      support_address: null,
      support_email: null,
      support_phone: null,
      support_url: null,
      url: null,
    },
    business_type: null,
    capabilities: {},
    charges_enabled: false,
    controller: { type: 'account' },
    country,
    created,
    default_currency: defaults?.currency ?? 'usd',
    details_submitted: false,
    email: null,
    external_accounts: emptyList(`/v1/accounts/${id}/external_accounts`),
    future_requirements: noRequirements(),
    metadata: {},
    payouts_enabled: false,
    requirements: noRequirements(),
    settings: blankSettings(country),
    tos_acceptance: { date: null, ip: null, user_agent: null },
    type,
  }
}

// Stripe sends `total_count` with this list, which the SDK's list type does not know.
const emptyList = (url: string) => ({ object: 'list' as const, data: [], has_more: false, total_count: 0, url })

export const noRequirements = (): Stripe.Account.Requirements => ({
  alternatives: [],
  current_deadline: null,
  currently_due: [],
  disabled_reason: null,
  errors: [],
  eventually_due: [],
  past_due: [],
  pending_verification: [],
})

function blankSettings(country: string): Stripe.Account.Settings {
  const defaults = countryDefaults(country)
  return {
    bacs_debit_payments: { display_name: null, service_user_number: null },
    branding: { icon: null, logo: null, primary_color: null, secondary_color: null },
    card_issuing: { tos_acceptance: { date: null, ip: null } },
    card_payments: {
      decline_on: { avs_failure: false, cvc_failure: false },
      statement_descriptor_prefix: null,
      statement_descriptor_prefix_kana: null,
      statement_descriptor_prefix_kanji: null,
    },
    dashboard: { display_name: null, timezone: defaults?.timezone ?? 'Etc/UTC' },
    invoices: { default_account_tax_ids: null, hosted_payment_method_save: null },
    payments: {
      statement_descriptor: null,
      statement_descriptor_kana: null,
      statement_descriptor_kanji: null,
      statement_descriptor_prefix_kana: null,
      statement_descriptor_prefix_kanji: null,
    },
    payouts: {
      debit_negative_balances: true,
      schedule: defaults?.schedule ?? { delay_days: 7, interval: 'daily' },
      statement_descriptor: null,
    },
    sepa_debit_payments: {},
  }
}
