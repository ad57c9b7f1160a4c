import type Stripe from 'stripe'
import type { InvoiceInput } from '../../invoices/invoiceInput.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { payerOf } from '../terms/defaultPaymentMethod.js'
import { activeDiscounts } from './activeDiscounts.js'

type Inherited = Omit<InvoiceInput, 'billing_reason' | 'lines' | 'period' | 'pendingItems'>

type Billed = Pick<
  Stripe.Subscription,
  | 'application_fee_percent'
  | 'automatic_tax'
  | 'collection_method'
  | 'currency'
  | 'customer'
  | 'customer_account'
  | 'days_until_due'
  | 'default_tax_rates'
  | 'discounts'
  | 'id'
  | 'invoice_settings'
  | 'metadata'
  | 'on_behalf_of'
  | 'payment_settings'
  | 'transfer_data'
>

/** What every invoice of a subscription takes over from it. Its payment method is looked up when the money is asked for. */
export function invoiceInputOf(scope: Scope, subscription: Billed, discounts?: readonly Stripe.Discount[]): Inherited {
  const { automatic_tax: tax, invoice_settings: settings, transfer_data: transfer } = subscription
  const payer = payerOf(subscription)
  const onBehalfOf = idOf(subscription.on_behalf_of)
  const taxIds = settings.account_tax_ids?.map((taxId) => idOf(taxId))
  return {
    customer: payer.customer,
    ...(payer.customerAccount === null ? {} : { customer_account: payer.customerAccount }),
    currency: subscription.currency,
    subscription: subscription.id,
    subscriptionMetadata: subscription.metadata,
    collection_method: subscription.collection_method,
    ...(subscription.days_until_due === null ? {} : { days_until_due: subscription.days_until_due }),
    default_tax_rates: subscription.default_tax_rates ?? [],
    discounts: discounts ?? activeDiscounts(scope, subscription.discounts),
    application_fee_percent: subscription.application_fee_percent,
    transfer_data: transfer
      ? {
          destination: idOf(transfer.destination),
          ...(transfer.amount_percent === null ? {} : { amount_percent: transfer.amount_percent }),
        }
      : null,
    ...(onBehalfOf === null ? {} : { on_behalf_of: onBehalfOf }),
    ...(tax.enabled ? { automatic_tax: { enabled: true } } : {}),
    ...(taxIds ? { account_tax_ids: taxIds } : {}),
    ...(settings.custom_fields ? { custom_fields: settings.custom_fields } : {}),
    ...(settings.description === null ? {} : { description: settings.description }),
    ...(settings.footer === null ? {} : { footer: settings.footer }),
  }
}
