import type Stripe from 'stripe'
import type { Role } from './roles.js'

type StripeComponents = Required<Stripe.AccountSessionCreateParams.Components>

/** Every component and every feature flag of the installed `stripe` package must stand below: the compiler sees to it. */
type Inventory = {
  [Component in keyof StripeComponents]: {
    roles: readonly Role[]
    features: Record<keyof NonNullable<StripeComponents[Component]['features']>, readonly Role[]>
  }
}

const everyone = ['owner', 'finance', 'support', 'viewer'] as const
const money = ['owner', 'finance'] as const
const care = ['owner', 'finance', 'support'] as const
const owner = ['owner'] as const
const nobody = [] as const

/**
 * Accounts and bank details are the owner's. Signing in to Stripe is never switched off by a role: where the platform
 * collects the requirements itself, the operator decides that for the whole account.
 */
const account = { disable_stripe_user_authentication: nobody, external_account_collection: owner }

const payments = {
  capture_payments: money,
  destination_on_behalf_of_charge_management: money,
  dispute_management: care,
  refund_management: care,
  smart_disputes_management: care,
}

const payouts = {
  ...account,
  edit_payout_schedule: owner,
  instant_payouts: money,
  standard_payouts: money,
}

const cards = {
  card_management: owner,
  card_spend_dispute_management: owner,
  cardholder_management: owner,
  spend_control_management: owner,
}

const { capture_payments: _, ...paymentDisputes } = payments

/**
 * The account-session half of the permission inventory: which role may open which embedded component of Stripe, with
 * which features. A feature that is granted to nobody is still sent, as `false`: several default to `true` at Stripe.
 * @see https://docs.stripe.com/api/account_sessions/create
 * @public
 */
export const embeddedComponents = {
  account_management: { roles: owner, features: account },
  account_onboarding: { roles: owner, features: account },
  balance_report: { roles: everyone, features: {} },
  balances: { roles: everyone, features: payouts },
  disputes_list: { roles: everyone, features: payments },
  documents: { roles: money, features: {} },
  financial_account: { roles: owner, features: { ...account, send_money: nobody, transfer_balance: nobody } },
  financial_account_transactions: { roles: money, features: { card_spend_dispute_management: owner } },
  instant_payouts_promotion: { roles: money, features: { ...account, instant_payouts: money } },
  issuing_card: { roles: owner, features: cards },
  issuing_cards_list: { roles: owner, features: { ...cards, disable_stripe_user_authentication: nobody } },
  notification_banner: { roles: everyone, features: account },
  payment_details: { roles: everyone, features: payments },
  payment_disputes: { roles: everyone, features: paymentDisputes },
  payment_method_settings: { roles: owner, features: { disable_stripe_user_authentication: nobody } },
  payments: { roles: everyone, features: payments },
  payout_details: { roles: everyone, features: {} },
  payout_reconciliation_report: { roles: everyone, features: {} },
  payouts: { roles: everyone, features: payouts },
  payouts_list: { roles: everyone, features: {} },
  reporting_chart: { roles: everyone, features: {} },
  tax_registrations: { roles: owner, features: {} },
  tax_settings: { roles: owner, features: {} },
  terminal_hardware_orders: { roles: owner, features: {} },
  terminal_hardware_shop: { roles: owner, features: {} },
} as const satisfies Inventory

/** The name of an embedded component in `components` of an account session, e.g. `payouts_list`. @public */
export type EmbeddedComponentName = keyof typeof embeddedComponents

/** All component names, in the order of the inventory. @public */
export const embeddedComponentNames = Object.keys(embeddedComponents) as [
  EmbeddedComponentName,
  ...EmbeddedComponentName[],
]
