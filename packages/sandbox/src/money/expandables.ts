import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { Collection, Storable } from '../core/collection.js'
import { application } from '../core/everywhereExpandables.js'
import { type Expandables, expandable, included, type Lookup } from '../core/expand.js'
import { customers, deletedCustomers } from '../customers/objects.js'
import { externalAccountsOf } from '../resources/externalAccounts/index.js'
import { findSource } from './balance/findSource.js'
import { netAvailable } from './balance/netAvailable.js'
import {
  applicationFees,
  balanceTransactions,
  charges,
  paymentIntents,
  paymentMethods,
  payouts,
  refunds,
  transferReversals,
  transfers,
} from './objects.js'
import { lineItemsOf } from './payments/amountDetails.js'

/** In the account of the request, else on the platform: a connected account's charge names the platform's fee. */
const here =
  <T extends Storable>(objects: (account: AccountState) => Collection<T>): Lookup =>
  ({ account }, id) =>
    objects(account).get(id) ?? objects(account.platform.account).get(id)

const connectedAccount: Lookup = ({ account }, id) =>
  id === account.platform.account.id ? account.platform.account.object : account.platform.accounts.get(id)?.object

/** On the connected account that a transfer or fee names. */
const thereCharge: Lookup = ({ account }, id, parent) => {
  const owner = typeof parent.destination === 'string' ? parent.destination : parent.account
  const found = typeof owner === 'string' ? account.platform.accounts.get(owner) : undefined
  return (found && charges(found).get(id)) ?? charges(account).get(id)
}

const transaction = here(balanceTransactions)

const customerLookup: Lookup = ({ account }, id) => {
  const deleted: Stripe.DeletedCustomer | undefined = deletedCustomers(account).get(id) && {
    id,
    object: 'customer',
    deleted: true,
  }
  return customers(account).get(id) ?? deleted
}

export const moneyExpandables: Expandables[] = [
  expandable('application_fee', {
    account: connectedAccount,
    application,
    balance_transaction: transaction,
    charge: thereCharge,
    originating_transaction: here(charges),
    refunds: included((_, fee) => fee.refunds),
  }),
  expandable('balance', {
    'instant_available.net_available': included(({ account, sandbox }, _, funds) =>
      netAvailable(account, String(funds.currency), sandbox),
    ),
  }),
  expandable('balance_transaction', { source: ({ account }, id) => findSource(account, id) }),
  expandable('charge', {
    application,
    application_fee: here(applicationFees),
    balance_transaction: transaction,
    customer: customerLookup,
    failure_balance_transaction: transaction,
    on_behalf_of: connectedAccount,
    payment_intent: here(paymentIntents),
    refunds: included(({ account }, charge) => refundList(account, String(charge.id))),
    source_transfer: here(transfers),
    transfer: here(transfers),
    'transfer_data.destination': connectedAccount,
  }),
  expandable('fee_refund', { balance_transaction: transaction, fee: here(applicationFees) }),
  expandable('payment_intent', {
    'amount_details.line_items': included((ctx, intent) => lineItemList(ctx, String(intent.id))),
    application,
    customer: customerLookup,
    latest_charge: here(charges),
    on_behalf_of: connectedAccount,
    payment_method: here(paymentMethods),
    'transfer_data.destination': connectedAccount,
  }),
  expandable('payment_method', { customer: customerLookup }),
  expandable('payout', {
    balance_transaction: transaction,
    destination: ({ account }, id) => externalAccountsOf(account).find((external) => external.id === id) ?? removed(id),
    failure_balance_transaction: transaction,
    original_payout: here(payouts),
    reversed_by: here(payouts),
  }),
  expandable('refund', {
    balance_transaction: transaction,
    charge: here(charges),
    customer: customerLookup,
    failure_balance_transaction: transaction,
    payment_intent: here(paymentIntents),
    payment_method: here(paymentMethods),
    source_transfer_reversal: here(transferReversals),
    transfer_reversal: here(transferReversals),
  }),
  expandable('transfer', {
    balance_transaction: transaction,
    destination: connectedAccount,
    destination_payment: thereCharge,
    reversals: included((_, transfer) => transfer.reversals),
    source_transaction: here(charges),
  }),
  expandable('transfer_reversal', {
    balance_transaction: transaction,
    destination_payment_refund: ({ account }, id) => refundAnywhere(account, id),
    source_refund: here(refunds),
    transfer: here(transfers),
  }),
]

/** Payouts outlive the bank account that they went to. */
const removed = (id: string): Stripe.DeletedExternalAccount =>
  id.startsWith('card_') ? { id, object: 'card', deleted: true } : { id, object: 'bank_account', deleted: true }

/** The newest ten refunds of a charge, as a list of their own. */
function refundList(account: AccountState, charge: string) {
  const page = refunds(account).list({ limit: 10, where: { charge } })
  return {
    object: 'list',
    data: page?.data ?? [],
    has_more: page?.has_more ?? false,
    url: `/v1/charges/${charge}/refunds`,
  }
}

function refundAnywhere({ platform }: AccountState, id: string) {
  for (const account of platform.accounts.values()) {
    const found = refunds(account).get(id)
    if (found) return found
  }
  return undefined
}

/** The first ten lines of a payment. */
function lineItemList(scope: Parameters<typeof lineItemsOf>[0], intent: string) {
  const lines = lineItemsOf(scope, intent)
  return {
    object: 'list',
    data: lines.slice(0, 10),
    has_more: lines.length > 10,
    url: `/v1/payment_intents/${intent}/amount_details_line_items`,
  }
}
