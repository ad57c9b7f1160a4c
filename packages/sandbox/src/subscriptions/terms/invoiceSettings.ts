import type Stripe from 'stripe'

type Asked = Stripe.SubscriptionUpdateParams['invoice_settings']

/** What the subscription's invoices carry. */
export function invoiceSettingsOf(
  asked: Asked,
  before: Stripe.Subscription.InvoiceSettings,
): Stripe.Subscription.InvoiceSettings {
  if (!asked) return before
  const { account_tax_ids: taxIds, custom_fields: fields, description, footer, issuer } = asked
  return {
    account_tax_ids: taxIds === undefined ? before.account_tax_ids : taxIds || null,
    custom_fields: fields === undefined ? before.custom_fields : fields || null,
    description: description === undefined ? before.description : description || null,
    footer: footer === undefined ? before.footer : footer || null,
    issuer: issuer || before.issuer,
  }
}
