import type Stripe from 'stripe'
import { customerConfiguration } from '../accountsV2/customerAccount.js'
import type { AccountState } from '../core/account.js'
import { creditBalanceOf } from '../customers/adjustBalance.js'
import { customers, taxIds } from '../customers/objects.js'
import { addressOf } from '../money/cards/paymentMethods.js'
import { idOf } from '../money/objects.js'
import type { InvoiceInput } from './invoiceInput.js'

export type BilledTo = Pick<InvoiceInput, 'customer' | 'customer_account' | 'customer_details'>

/** How an invoice is addressed: what it copies of its customer, for as long as it is a draft. */
export type CustomerMembers = Pick<
  Stripe.Invoice,
  | 'customer'
  | 'customer_account'
  | 'customer_address'
  | 'customer_email'
  | 'customer_name'
  | 'customer_phone'
  | 'customer_shipping'
  | 'customer_tax_exempt'
  | 'customer_tax_ids'
  | 'test_clock'
>

export function customerMembers(account: AccountState, billed: BilledTo): CustomerMembers {
  const details = billed.customer_details
  const members = billed.customer_account
    ? membersOfAccount(account, billed.customer_account)
    : membersOfCustomer(account, billed.customer ?? null)
  if (!details) return members
  return {
    ...members,
    ...(details.address ? { customer_address: addressOf(details.address) } : {}),
    ...(details.shipping
      ? { customer_shipping: { ...details.shipping, address: addressOf(details.shipping.address) } }
      : {}),
    ...(details.tax_exempt ? { customer_tax_exempt: details.tax_exempt } : {}),
    ...(details.tax_ids ? { customer_tax_ids: details.tax_ids.map(({ type, value }) => ({ type, value })) } : {}),
  }
}

/** Negative is credit, positive a debt. An account that is somebody's customer has no such balance. */
export function balanceOfCustomer(account: AccountState, billed: BilledTo, currency: string): number {
  const customer = customers(account).get(billed.customer ?? '')
  return customer ? creditBalanceOf({ account }, customer, currency) : 0
}

/** What is charged when neither the invoice nor its subscription names a payment method. */
export function defaultMethodOf(account: AccountState, billed: BilledTo): string | null {
  if (billed.customer_account) {
    const named = accountNamed(account, billed.customer_account)
    return (named && customerConfiguration(named).billing?.default_payment_method) ?? null
  }
  const customer = customers(account).get(billed.customer ?? '')
  return idOf(customer?.invoice_settings.default_payment_method) ?? null
}

/** As an invoice that exists says it. */
export const billedToOf = (invoice: Pick<Stripe.Invoice, 'customer' | 'customer_account'>): BilledTo => ({
  customer: idOf(invoice.customer),
  customer_account: invoice.customer_account,
})

/** Whose time the invoice lives in. */
export const payerOf = (billed: BilledTo): string | null => billed.customer ?? billed.customer_account ?? null

function membersOfCustomer(account: AccountState, id: string | null): CustomerMembers {
  const customer = id === null ? undefined : customers(account).get(id)
  return {
    customer: id,
    customer_account: customer?.customer_account ?? null,
    customer_address: customer?.address ?? null,
    customer_email: customer?.email ?? null,
    customer_name: customer?.name ?? null,
    customer_phone: customer?.phone ?? null,
    customer_shipping: customer?.shipping ?? null,
    customer_tax_exempt: customer?.tax_exempt ?? 'none',
    customer_tax_ids:
      id === null
        ? []
        : [...taxIds(account).walk({ where: { customer: id } })].map(({ type, value }) => ({ type, value })).reverse(),
    test_clock: idOf(customer?.test_clock),
  }
}

function membersOfAccount(account: AccountState, id: string): CustomerMembers {
  const named = accountNamed(account, id)
  const object = named?.object
  return {
    customer: null,
    customer_account: id,
    customer_address: object?.company?.address ?? object?.individual?.address ?? null,
    customer_email: object?.email ?? null,
    customer_name: object?.business_profile?.name ?? object?.settings?.dashboard.display_name ?? null,
    customer_phone: object?.company?.phone ?? object?.individual?.phone ?? null,
    customer_shipping: null,
    customer_tax_exempt: 'none',
    customer_tax_ids: [],
    test_clock: (named && customerConfiguration(named).test_clock) ?? null,
  }
}

const accountNamed = (account: AccountState, id: string) =>
  id === account.id ? account : account.platform.accounts.get(id)
