import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'

/** Where an invoice is looked at and paid: whoever has the address may, so it ends with a secret. */
export function addressesOf(
  { account, sandbox }: Pick<Scope, 'account' | 'sandbox'>,
  invoice: string,
  token: string,
): Pick<Stripe.Invoice, 'hosted_invoice_url' | 'invoice_pdf'> {
  const address = `${sandbox.origin}/_sandbox/invoices/${account.id}/${invoice}/${token}`
  return { hosted_invoice_url: address, invoice_pdf: `${address}/invoice.pdf` }
}
