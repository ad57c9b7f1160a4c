import type Stripe from 'stripe'
import { customers } from '../../customers/objects.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { invoices } from '../objects.js'

/** Each customer has a sequence of their own, `6F9A2C31-0001`; an account that is a customer is counted by its id. */
export function invoiceNumber({ account }: Scope, invoice: Stripe.Invoice): string {
  const customer = customers(account).get(idOf(invoice.customer) ?? '')
  if (customer) {
    const next = customer.next_invoice_sequence ?? 1
    customers(account).update(customer.id, { next_invoice_sequence: next + 1 })
    return numbered(customer.invoice_prefix ?? prefixFrom(customer.id), next)
  }
  const payer = invoice.customer_account ?? account.id
  const before = [...invoices(account).walk({ where: { customer_account: payer } })].filter(
    ({ number }) => number !== null,
  )
  return numbered(prefixFrom(payer), before.length + 1)
}

const numbered = (prefix: string, sequence: number) => `${prefix}-${String(sequence).padStart(4, '0')}`

const prefixFrom = (id: string) =>
  id
    .replace(/^[a-z]+_/, '')
    .slice(0, 8)
    .toUpperCase()
