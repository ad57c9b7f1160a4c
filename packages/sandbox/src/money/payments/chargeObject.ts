import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { frozen } from '../../core/frozen.js'
import { day } from '../calendar/days.js'
import { idOf } from '../objects.js'
import { receiptUrl } from '../receipts/receiptUrl.js'
import type { Scope } from '../scope.js'
import { type Attempt, capturesByHand } from './chargeCard.js'
import { outcomeOf } from './chargeOutcome.js'

// Held once: a hundred thousand charges say the same of these.
const nothing = frozen({})
const nobody: Stripe.Charge.BillingDetails = frozen({
  address: null,
  email: null,
  name: null,
  phone: null,
  tax_id: null,
})
const disabled = frozen({ status: 'disabled' } as const)
const enabled = frozen({ status: 'enabled' } as const)
const unavailable = frozen({ status: 'unavailable' } as const)
const available = frozen({ status: 'available' } as const)
const noNetworkToken = frozen({ used: false })

/** What a charge of either kind, of a card or from a transfer, starts from. */
export function blankCharge(id: string, created: number, amount: number, currency: string): Stripe.Charge {
  return {
    id,
    object: 'charge',
    amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: nobody,
    calculated_statement_descriptor: null,
    captured: false,
    created,
    currency,
    customer: null,
    description: null,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: nothing,
    livemode: false,
    metadata: nothing,
    on_behalf_of: null,
    outcome: null,
    paid: false,
    payment_intent: null,
    payment_method: null,
    payment_method_details: null,
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'succeeded',
    transfer_data: null,
    transfer_group: null,
  }
}

/** What a charge says that its intent, or the request that came without one, said. */
export type ChargeOrder = Pick<
  Stripe.PaymentIntent,
  | 'amount'
  | 'application'
  | 'application_fee_amount'
  | 'capture_method'
  | 'currency'
  | 'customer'
  | 'description'
  | 'metadata'
  | 'on_behalf_of'
  | 'payment_method_options'
  | 'receipt_email'
  | 'shipping'
  | 'statement_descriptor'
  | 'statement_descriptor_suffix'
  | 'transfer_data'
  | 'transfer_group'
> & { id: string | null }

/** The charge that an attempt to pay leaves behind, before any money moves. */
export function cardCharge(
  scope: Scope,
  intent: ChargeOrder,
  method: Stripe.PaymentMethod,
  { card, decline, authenticated, mandate }: Attempt,
): Stripe.Charge {
  const transfer = intent.transfer_data
  const id = scope.sandbox.ids.next('ch')
  return {
    ...blankCharge(id, scope.now, intent.amount, intent.currency),
    application: idOf(intent.application),
    application_fee_amount: intent.application_fee_amount,
    billing_details: method.billing_details,
    calculated_statement_descriptor: statementDescriptor(sellerOf(scope, intent), intent),
    customer: idOf(intent.customer),
    description: intent.description,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    metadata: intent.metadata,
    on_behalf_of: idOf(intent.on_behalf_of),
    outcome: outcomeOf(card, decline),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: { type: 'card', card: cardDetails(scope, intent, method, { authenticated, mandate }) },
    receipt_email: intent.receipt_email,
    receipt_url: decline ? null : receiptUrl(scope, id),
    shipping: intent.shipping,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? 'failed' : 'succeeded',
    transfer_data: transfer ? { amount: transfer.amount ?? null, destination: idOf(transfer.destination) } : null,
    transfer_group: intent.transfer_group ?? (transfer ? `group_${intent.id ?? id}` : null),
  }
}

function cardDetails(
  scope: Scope,
  intent: ChargeOrder,
  method: Stripe.PaymentMethod,
  { authenticated, mandate }: Pick<Attempt, 'authenticated' | 'mandate'>,
): Stripe.Charge.PaymentMethodDetails.Card {
  const { card } = method
  const manual = capturesByHand(intent)
  const options = intent.payment_method_options?.card
  const wants = (feature: 'extended_authorization' | 'incremental_authorization' | 'overcapture') =>
    manual && options?.[`request_${feature}`] === 'if_available'
  const extended = wants('extended_authorization')
  const overcapture = wants('overcapture')
  return {
    amount_authorized: intent.amount,
    authorization_code: null,
    brand: card?.brand ?? null,
    ...(manual ? { capture_before: scope.now + (extended ? 30 : 7) * day } : {}),
    checks: card?.checks ?? null,
    country: card?.country ?? null,
    electronic_commerce_indicator: null,
    exp_month: card?.exp_month ?? 12,
    exp_year: card?.exp_year ?? 2030,
    extended_authorization: extended ? enabled : disabled,
    fingerprint: card?.fingerprint ?? null,
    funding: card?.funding ?? null,
    incremental_authorization: wants('incremental_authorization') ? available : unavailable,
    installments: null,
    last4: card?.last4 ?? null,
    mandate,
    multicapture: unavailable,
    network: card?.brand ?? null,
    network_token: noNetworkToken,
    network_transaction_id: scope.sandbox.ids.token(15),
    overcapture: {
      maximum_amount_capturable: overcapture ? Math.floor(intent.amount * 1.2) : intent.amount,
      status: overcapture ? 'available' : 'unavailable',
    },
    regulated_status: card?.regulated_status ?? null,
    three_d_secure: authenticated
      ? {
          authentication_flow: 'challenge',
          electronic_commerce_indicator: '05',
          exemption_indicator: null,
          result: 'authenticated',
          result_reason: null,
          transaction_id: scope.sandbox.ids.token(20),
          version: '2.2.0',
        }
      : null,
    transaction_link_id: null,
    wallet: null,
  }
}

/** Whose name the buyer reads. */
const sellerOf = ({ account, platform }: Scope, { on_behalf_of }: ChargeOrder): AccountState =>
  platform.accounts.get(idOf(on_behalf_of) ?? '') ?? account

function statementDescriptor(account: AccountState, intent: ChargeOrder): string | null {
  const own = account.object.settings?.payments.statement_descriptor ?? null
  const suffix = intent.statement_descriptor_suffix
  if (!suffix) return intent.statement_descriptor ?? own
  const prefix = account.object.settings?.card_payments?.statement_descriptor_prefix ?? own ?? ''
  return `${prefix}* ${suffix}`.slice(0, 22)
}
