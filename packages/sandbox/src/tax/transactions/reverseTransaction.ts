import type Stripe from 'stripe'
import { invalidRequest, missing } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import type { Scope } from '../../money/scope.js'
import { type TransactionEntry, taxTransactions } from '../objects.js'
import { requireOwnReference } from './recordTransaction.js'

type Params = Stripe.Tax.TransactionCreateReversalParams
type Line = Stripe.Tax.TransactionLineItem

/** Takes back a recorded sale, as a whole or line by line; amounts of a partial reversal are negative. */
export function reverseTransaction(scope: Scope, params: Params): Stripe.Tax.Transaction {
  const { account, now, sandbox } = scope
  const original = taxTransactions(account).get(params.original_transaction)
  if (!original) throw missing('tax transaction', params.original_transaction, 'original_transaction')
  if (original.transaction.type === 'reversal') {
    throw invalidRequest('A reversal cannot be reversed.', { param: 'original_transaction' })
  }
  requireOwnReference(scope, params.reference)
  const reversals = [...taxTransactions(account).walk({ where: { original: original.id } })]
  if (params.mode === 'full' && reversals.length > 0) {
    throw invalidRequest('This tax transaction has already been reversed.', { param: 'original_transaction' })
  }
  const lines = params.mode === 'full' ? original.lines.map(negated) : partLines(params, original, reversals)
  const id = sandbox.ids.next('tax')
  const transaction: Stripe.Tax.Transaction = {
    ...original.transaction,
    id,
    created: now,
    metadata: mergeMetadata({}, params.metadata),
    posted_at: now,
    reference: params.reference,
    reversal: { original_transaction: original.id },
    shipping_cost: shippingOf(params, original),
    type: 'reversal',
  }
  taxTransactions(account).insert({
    id,
    created: now,
    reference: params.reference,
    transaction,
    lines: lines.map((line) => ({ ...line, id: sandbox.ids.next('tax_li') })),
  })
  return transaction
}

const negated = (line: Line): Line => ({
  ...line,
  amount: -line.amount,
  amount_tax: -line.amount_tax,
  reversal: { original_line_item: line.id },
  type: 'reversal',
})

function partLines(params: Params, original: TransactionEntry, reversals: readonly TransactionEntry[]): Line[] {
  const { flat_amount: flat, line_items: parts } = params
  if (flat !== undefined) {
    if (flat >= 0) throw notNegative('flat_amount')
    return shareOut(flat, original.lines)
  }
  if (!parts && !params.shipping_cost) {
    throw invalidRequest('Missing required param: line_items.', { code: 'parameter_missing', param: 'line_items' })
  }
  return (parts ?? []).map((part, index) => {
    const param = `line_items[${index}]`
    const line = original.lines.find(({ id }) => id === part.original_line_item)
    if (!line) throw missing('tax transaction line item', part.original_line_item, `${param}[original_line_item]`)
    if (part.amount > 0) throw notNegative(`${param}[amount]`)
    const before = reversals
      .flatMap(({ lines }) => lines)
      .filter(({ reversal }) => reversal?.original_line_item === line.id)
      .reduce((sum, { amount }) => sum + amount, 0)
    if (-(part.amount + before) > line.amount) {
      throw invalidRequest('You cannot reverse more than the amount of the original line item.', {
        param: `${param}[amount]`,
      })
    }
    return {
      ...negated(line),
      amount: part.amount,
      amount_tax: part.amount_tax,
      metadata: mergeMetadata({}, part.metadata),
      quantity: part.quantity ?? line.quantity,
      reference: part.reference,
    }
  })
}

/** What the buyer paid for some lines, tax included. */
export const grossOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.amount + (line.tax_behavior === 'exclusive' ? line.amount_tax : 0), 0)

/** A flat amount, tax included, taken back in proportion to the lines. */
function shareOut(flat: number, lines: readonly Line[]): Line[] {
  const whole = grossOf(lines)
  if (-flat > whole) {
    throw invalidRequest('You cannot reverse more than the amount of the original transaction.', {
      param: 'flat_amount',
    })
  }
  return lines.map((line) => {
    const share = whole === 0 ? 0 : flat / whole
    return {
      ...negated(line),
      amount: Math.round(line.amount * share),
      amount_tax: Math.round(line.amount_tax * share),
    }
  })
}

function shippingOf({ mode, shipping_cost: given }: Params, { transaction }: TransactionEntry) {
  const { shipping_cost: cost } = transaction
  if (!cost) return null
  if (mode === 'full') return { ...cost, amount: -cost.amount, amount_tax: -cost.amount_tax }
  return given ? { ...cost, amount: given.amount, amount_tax: given.amount_tax } : null
}

const notNegative = (param: string) =>
  invalidRequest('The amount of a reversal must be negative.', { code: 'parameter_invalid_integer', param })
