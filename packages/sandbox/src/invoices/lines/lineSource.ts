import type Stripe from 'stripe'
import { exactly, rounded } from '../../catalog/decimalAmounts.js'
import { type DiscountParam, type DiscountTarget, redeemDiscounts, resolveDiscounts } from '../../catalog/discounts.js'
import { inlinePrice, type PriceData } from '../../catalog/prices/inlinePrice.js'
import { requirePrice } from '../../catalog/requirePrice.js'
import { invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import type { Scope } from '../../money/scope.js'
import { inlinePrice as unsavedPrice } from '../../subscriptions/items/inlinePrice.js'
import { taxRatesOf } from '../../subscriptions/items/taxRatesOf.js'
import type { NewLine } from '../invoiceInput.js'
import { type TaxAmountParam, taxAmountsOf } from './taxAmountsOf.js'

/** What an invoice item, a line and a line of a preview are described with. */
export interface LineParams {
  amount?: number
  description?: string
  discountable?: boolean
  discounts?: Stripe.Emptyable<DiscountParam[]>
  metadata?: Stripe.Emptyable<Stripe.MetadataParam>
  period?: { start: number; end: number }
  price?: string
  price_data?: PriceData
  pricing?: { price?: string }
  quantity?: number
  quantity_decimal?: Stripe.Decimal
  tax_amounts?: Stripe.Emptyable<TaxAmountParam[]>
  tax_behavior?: Stripe.Price.TaxBehavior
  tax_rates?: Stripe.Emptyable<string[]>
  unit_amount?: number
  unit_amount_decimal?: Stripe.Decimal
}

interface LineContext {
  /** Who pays, and what in: known by the invoice, or found in the parameters. */
  target: DiscountTarget & { currency: string }
  /** The parameter that holds the others: `lines[0]`. */
  param?: string | undefined
  /** A preview keeps neither prices nor discounts. */
  keep: boolean
}

/** What a request says a line is, laid over what it was before. */
export function lineSource(
  scope: Scope,
  params: LineParams,
  { target, param, keep }: LineContext,
  before: NewLine = {},
): NewLine {
  const at = (name: string) => (param === undefined ? name : `${param}[${name.replace(/\[|$/, (mark) => `]${mark}`)}`)
  requireOneAmount(params, at)
  const quantity = quantityOf(params, at) ?? before.quantity
  const priced = pricedBy(scope, params, { currency: target.currency, quantity: quantity ?? 1, at, keep })
  const discounts = keep ? redeemDiscounts : resolveDiscounts
  return {
    ...before,
    ...(priced ?? {}),
    ...(quantity === undefined ? {} : { quantity }),
    ...(params.description === undefined ? {} : { description: params.description || null }),
    ...(params.discountable === undefined ? {} : { discountable: params.discountable }),
    ...(params.discounts === undefined
      ? {}
      : { discounts: discounts(scope, params.discounts, target, at('discounts')) }),
    ...(params.metadata === undefined ? {} : { metadata: mergeMetadata(before.metadata ?? {}, params.metadata) }),
    ...(params.period === undefined ? {} : { period: periodOf(params.period, at) }),
    ...(params.tax_behavior === undefined ? {} : { taxBehavior: params.tax_behavior }),
    ...(params.tax_rates === undefined ? {} : { taxRates: taxRatesOf(scope, params.tax_rates, at('tax_rates')) }),
    ...(params.tax_amounts === undefined
      ? {}
      : { taxAmounts: params.tax_amounts ? taxAmountsOf(scope, params.tax_amounts) : undefined }),
  }
}

type At = (name: string) => string

function requireOneAmount(params: LineParams, at: At): void {
  const price = params.price ?? params.pricing?.price
  const given = {
    amount: params.amount,
    pricing: price,
    price_data: params.price_data,
    unit_amount_decimal: params.unit_amount_decimal,
  }
  const names = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (names.length < 2) return
  throw invalidRequest(`You may only specify one of these parameters: ${names.join(', ')}.`, {
    code: 'parameters_exclusive',
    param: at(names[1] ?? 'amount'),
  })
}

function quantityOf({ quantity, quantity_decimal: precise }: LineParams, at: At): number | undefined {
  const given = quantity ?? (precise === undefined ? undefined : Number(precise))
  if (given === undefined || given >= 0) return given
  throw invalidRequest('This value must be greater than or equal to 0.', {
    code: 'parameter_invalid_integer',
    param: at('quantity'),
  })
}

interface Pricing {
  currency: string
  quantity: number
  at: At
  keep: boolean
}

/** Undefined where the request says nothing about the price. */
function pricedBy(scope: Scope, params: LineParams, { currency, quantity, at, keep }: Pricing) {
  const id = params.price ?? params.pricing?.price
  if (id !== undefined) {
    const param = at(params.price === undefined ? 'pricing[price]' : 'price')
    return { price: requirePrice(scope.account, id, { param, currency, type: 'one_time' }), amount: undefined }
  }
  if (params.price_data) {
    const data = params.price_data
    if (data.currency !== currency) {
      throw invalidRequest(`The currency of a price must be that of its invoice, which is \`${currency}\`.`, {
        param: at('price_data[currency]'),
      })
    }
    const price = keep
      ? inlinePrice(scope, data, at('price_data'))
      : unsavedPrice(scope, { ...data, product: data.product ?? '' }, at('price_data'))
    return { price, amount: undefined }
  }
  if (params.amount !== undefined) return { price: undefined, amount: params.amount }
  const each = params.unit_amount_decimal ?? params.unit_amount
  if (each === undefined) return undefined
  return { price: undefined, amount: rounded(exactly(each) * BigInt(Math.round(quantity))) }
}

function periodOf(period: { start: number; end: number }, at: At) {
  if (period.end >= period.start) return period
  throw invalidRequest('The end of a period must not be before its start.', { param: at('period') })
}
