import type Stripe from 'stripe'
import { type Expandables, expandable, type Lookup } from './expand.js'

/** The platform, as those who are connected to it see it. */
export const application: Lookup = ({ account }, id): Stripe.Application => ({
  id,
  object: 'application',
  name: account.platform.account.object.business_profile?.name ?? null,
})

/** The account that a member names: the platform, or one that is connected to it. */
const anyAccount: Lookup = ({ account }, id) =>
  id === account.platform.account.id ? account.platform.account.object : account.platform.accounts.get(id)?.object

/** What may be expanded and is never filled in here. */
const nothing: Lookup = () => undefined

const neverHeld = (type: string, ...members: string[]) =>
  expandable(type, Object.fromEntries(members.map((member) => [member, nothing])))

/** Members that mean the same wherever they stand, and those that only other ways to pay would fill. */
export const everywhereExpandables: readonly Expandables[] = [
  ...[
    'billing_portal.configuration',
    'invoice',
    'payment_link',
    'setup_attempt',
    'setup_intent',
    'subscription',
    'subscription_schedule',
  ].map((type) => expandable(type, { application })),
  expandable('tax_id', { 'owner.application': application }),
  ...['checkout.session', 'payment_link'].map((type) =>
    expandable(type, {
      'automatic_tax.liability.account': anyAccount,
      'invoice_creation.invoice_data.issuer.account': anyAccount,
    }),
  ),
  expandable('payment_link', { 'subscription_data.invoice_settings.issuer.account': anyAccount }),
  neverHeld('charge', 'payment_method_details.card.mandate', 'review'),
  neverHeld('confirmation_token', 'payment_method_preview.card.generated_from.setup_attempt'),
  neverHeld('invoice', 'default_source'),
  neverHeld('invoice_payment', 'payment.payment_record'),
  neverHeld('payment_intent', 'payment_record', 'review', 'source'),
  neverHeld('payment_method', 'card.generated_from.setup_attempt'),
  neverHeld('payout', 'application_fee'),
  neverHeld('shipping_rate', 'tax_code'),
  neverHeld('subscription', 'cancellation_details.feedback_option', 'default_source'),
  neverHeld('topup', 'payment_method'),
]
