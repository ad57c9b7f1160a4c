import type Stripe from 'stripe'
import { decimal } from '../catalog/decimal.js'
import { canonical, exactly, rounded } from '../catalog/decimalAmounts.js'
import { invalidRequest, missing } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import { lineTaxes } from '../invoices/amounts/lineTaxes.js'
import { linesOf } from '../invoices/objects.js'
import { toMinorUnits } from '../money/fees/minorUnits.js'
import { idOf } from '../money/objects.js'
import type { Scope } from '../money/scope.js'
import { taxRatesOf } from '../subscriptions/items/taxRatesOf.js'
import { taxRates } from '../tax/objects.js'
import { creditNoteDetails, creditNotes } from './objects.js'

type Asked = Stripe.CreditNoteCreateParams.Line
type Line = Stripe.CreditNoteLineItem

interface Place {
  param: string
  id: string
}

/** The lines that a request wants to credit: of the invoice, or of its own. */
export function creditedLines(
  scope: Scope,
  invoice: Stripe.Invoice,
  asked: readonly Asked[],
  lineId: (index: number) => string,
): Line[] {
  return asked.map((line, index) => {
    const param = `lines[${index}]`
    return line.type === 'invoice_line_item'
      ? ofInvoice(scope, invoice, line, { param, id: lineId(index) })
      : ofItsOwn(scope, line, { param, id: lineId(index) })
  })
}

/** A part of a line of the invoice, with that part of its discounts and taxes. */
function ofInvoice(scope: Scope, invoice: Stripe.Invoice, asked: Asked, { param, id }: Place): Line {
  const { account } = scope
  if (asked.invoice_line_item === undefined) throw needed(`${param}[invoice_line_item]`)
  const line = linesOf(account, invoice.id).find((held) => held.id === asked.invoice_line_item)
  if (!line) throw missing('invoice line item', asked.invoice_line_item, `${param}[invoice_line_item]`)
  if (asked.amount !== undefined && asked.quantity !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: amount, quantity.', {
      code: 'parameters_exclusive',
      param: `${param}[amount]`,
    })
  }
  const whole = line.quantity ?? 1
  const amount =
    asked.amount ??
    (asked.quantity === undefined || whole === 0 ? line.amount : toMinorUnits((line.amount * asked.quantity) / whole))
  const before = creditedBefore(scope, invoice, line.id)
  if (amount < 0 || amount > line.amount - before) {
    throw invalidRequest(
      `The credited amount (${amount}) cannot be greater than what is left of the invoice line item (${line.amount - before}).`,
      { param: asked.quantity === undefined ? `${param}[amount]` : `${param}[quantity]` },
    )
  }
  const part = (total: number) => (line.amount === 0 ? 0 : toMinorUnits((total * amount) / line.amount))
  const discounts = (line.discount_amounts ?? []).map(({ amount: off, discount }) => ({ amount: part(off), discount }))
  const left = amount - discounts.reduce((sum, { amount: off }) => sum + off, 0)
  const rates = (line.taxes ?? []).flatMap(
    ({ tax_rate_details: details }) => taxRates(account).get(details?.tax_rate ?? '') ?? [],
  )
  const own = ownTaxes(scope, asked, left, param)
  const taxes =
    own?.taxes ??
    (line.taxes ?? []).map((tax) => ({
      ...tax,
      amount: part(tax.amount),
      taxable_amount: tax.taxable_amount === null ? null : part(tax.taxable_amount),
    }))
  return {
    id,
    object: 'credit_note_line_item',
    amount,
    description: asked.description ?? line.description,
    discount_amount: amount - left,
    discount_amounts: discounts,
    invoice_line_item: line.id,
    livemode: false,
    metadata: asked.metadata ? mergeMetadata({}, asked.metadata) : null,
    pretax_credit_amounts: discounts.map((discount) => ({ ...discount, type: 'discount' })),
    quantity: asked.quantity ?? (amount === line.amount ? line.quantity : null),
    tax_rates: own?.rates ?? rates,
    taxes,
    type: 'invoice_line_item',
    unit_amount: null,
    unit_amount_decimal: null,
  }
}

function ofItsOwn(scope: Scope, asked: Asked, { param, id }: Place): Line {
  const each = asked.unit_amount_decimal ?? asked.unit_amount
  if (each === undefined && asked.amount === undefined) throw needed(`${param}[unit_amount]`)
  const quantity = asked.quantity ?? 1
  const amount = each === undefined ? (asked.amount ?? 0) : rounded(exactly(each) * BigInt(quantity))
  if (amount < 0) {
    throw invalidRequest('This value must be greater than or equal to 0.', {
      code: 'parameter_invalid_integer',
      param: `${param}[unit_amount]`,
    })
  }
  const own = ownTaxes(scope, asked, amount, param)
  const unit = canonical(each ?? amount)
  return {
    id,
    object: 'credit_note_line_item',
    amount,
    description: asked.description ?? null,
    discount_amount: 0,
    discount_amounts: [],
    livemode: false,
    metadata: asked.metadata ? mergeMetadata({}, asked.metadata) : null,
    pretax_credit_amounts: [],
    quantity,
    tax_rates: own?.rates ?? [],
    taxes: own?.taxes ?? [],
    type: 'custom_line_item',
    unit_amount: unit.includes('.') ? null : Number(unit),
    unit_amount_decimal: decimal(unit),
  }
}

/** Taxes that the request brings with it instead of those of the invoice. */
function ownTaxes(scope: Scope, { tax_rates: ids, tax_amounts: amounts }: Asked, left: number, param: string) {
  if (amounts) {
    const rates = taxRatesOf(
      scope,
      amounts.map(({ tax_rate: id }) => id),
      `${param}[tax_amounts]`,
    )
    const taxes = amounts.map(({ amount, taxable_amount: taxable }, index) => ({
      amount,
      tax_behavior: rates[index]?.inclusive ? ('inclusive' as const) : ('exclusive' as const),
      tax_rate_details: { tax_rate: rates[index]?.id ?? '' },
      taxability_reason: 'not_available' as const,
      taxable_amount: taxable,
      type: 'tax_rate_details' as const,
    }))
    return { rates, taxes }
  }
  if (ids === undefined && amounts === undefined) return undefined
  const rates = taxRatesOf(scope, ids, `${param}[tax_rates]`)
  return { rates, taxes: lineTaxes(left, rates, null).taxes }
}

function creditedBefore({ account }: Scope, invoice: Stripe.Invoice, line: string): number {
  let credited = 0
  for (const { id, status } of creditNotes(account).walk({ where: { invoice: invoice.id } })) {
    if (status === 'void') continue
    for (const before of creditNoteDetails(account).get(id)?.lines ?? []) {
      if (idOf(before.invoice_line_item) === line) credited += before.amount
    }
  }
  return credited
}

const needed = (param: string) =>
  invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
