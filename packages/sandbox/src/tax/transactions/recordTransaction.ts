import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import type { Scope } from '../../money/scope.js'
import { calculationNamed } from '../calculations/routes.js'
import { taxTransactions } from '../objects.js'

/** Writes down that a calculation became a sale. */
export function recordTransaction(
  scope: Scope,
  params: Stripe.Tax.TransactionCreateFromCalculationParams,
): Stripe.Tax.Transaction {
  const { account, now, sandbox } = scope
  const { calculation, lines } = calculationNamed(account, params.calculation, 'calculation')
  if (calculation.expires_at !== null && calculation.expires_at <= now) {
    throw invalidRequest(`The tax calculation '${params.calculation}' has expired.`, { param: 'calculation' })
  }
  requireOwnReference(scope, params.reference)
  const id = sandbox.ids.next('tax')
  const transaction: Stripe.Tax.Transaction = {
    id,
    object: 'tax.transaction',
    created: now,
    currency: calculation.currency,
    customer: calculation.customer,
    customer_details: calculation.customer_details,
    livemode: false,
    metadata: mergeMetadata({}, params.metadata),
    posted_at: params.posted_at ?? now,
    reference: params.reference,
    reversal: null,
    ship_from_details: calculation.ship_from_details,
    shipping_cost: calculation.shipping_cost,
    tax_date: calculation.tax_date,
    type: 'transaction',
  }
  taxTransactions(account).insert({
    id,
    created: now,
    reference: params.reference,
    transaction,
    lines: lines.map(({ performance_location: _, tax_breakdown: __, ...line }) => ({
      ...line,
      id: sandbox.ids.next('tax_li'),
      object: 'tax.transaction_line_item',
      reversal: null,
      type: 'transaction',
    })),
  })
  return transaction
}

export function requireOwnReference({ account }: Pick<Scope, 'account'>, reference: string): void {
  if (taxTransactions(account).list({ limit: 1, where: { reference } })?.data.length) {
    throw invalidRequest(`A tax transaction with the reference '${reference}' already exists.`, {
      code: 'resource_already_exists',
      param: 'reference',
    })
  }
}
