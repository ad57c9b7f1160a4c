import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'
import { metadataKeys } from '../core/metadata.js'

export const applicationFees = (account: AccountState) =>
  collection<Stripe.ApplicationFee>(account, 'application_fees', { charge: true })
export const balanceTransactions = (account: AccountState) =>
  collection<Stripe.BalanceTransaction>(account, 'balance_transactions', { currency: true, source: true, type: true })
export const charges = (account: AccountState) =>
  collection<Stripe.Charge>(account, 'charges', {
    customer: true,
    payment_intent: true,
    transfer_group: true,
    metadata: metadataKeys,
  })
export const feeRefunds = (account: AccountState) => collection<Stripe.FeeRefund>(account, 'fee_refunds', { fee: true })
export const paymentIntents = (account: AccountState) =>
  collection<Stripe.PaymentIntent>(account, 'payment_intents', {
    customer: true,
    customer_account: true,
    metadata: metadataKeys,
  })
export const paymentMethods = (account: AccountState) =>
  collection<Stripe.PaymentMethod>(account, 'payment_methods', {
    customer: true,
    customer_account: true,
    owned: ({ customer, customer_account }) => customer !== null || customer_account !== null,
  })
export const payouts = (account: AccountState) =>
  collection<Stripe.Payout>(account, 'payouts', { destination: true, status: true })
export const refunds = (account: AccountState) =>
  collection<Stripe.Refund>(account, 'refunds', { charge: true, payment_intent: true })
export const transfers = (account: AccountState) =>
  collection<Stripe.Transfer>(account, 'transfers', { destination: true, transfer_group: true })
export const transferReversals = (account: AccountState) =>
  collection<Stripe.TransferReversal>(account, 'transfer_reversals', { transfer: true })

/** A member that is an id here and an object where it was expanded. */
export function idOf(value: string | { id: string }): string
export function idOf(value: string | { id: string } | null | undefined): string | null
export function idOf(value: string | { id: string } | null | undefined): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : value.id
}
