import type Stripe from 'stripe'
import { inlinePrice, type PriceData } from '../catalog/prices/inlinePrice.js'
import { requirePrice } from '../catalog/requirePrice.js'
import { invalidRequest, missing } from '../core/errors.js'
import { mergeMetadata } from '../core/metadata.js'
import type { Scope } from '../money/scope.js'
import { taxRates } from '../tax/objects.js'
import type { CheckoutLine } from './objects.js'

interface LineParam {
  adjustable_quantity?: { enabled: boolean; maximum?: number; minimum?: number }
  metadata?: Stripe.Emptyable<Stripe.MetadataParam>
  price?: string
  price_data?: PriceData
  quantity?: number
  tax_rates?: Stripe.Emptyable<string[]>
}

const most = 100

/** What is bought: prices of this account that can be bought, or prices described on the spot. */
export function checkoutLines(
  scope: Scope,
  asked: readonly LineParam[],
  currency: string | undefined,
  param = 'line_items',
): CheckoutLine[] {
  if (asked.length > most) throw invalidRequest(`A session can have at most ${most} line items.`, { param })
  return asked.map((line, index) => checkoutLine(scope, line, currency, `${param}[${index}]`))
}

function checkoutLine(scope: Scope, line: LineParam, currency: string | undefined, at: string): CheckoutLine {
  const { account, sandbox } = scope
  if ((line.price === undefined) === (line.price_data === undefined)) {
    throw invalidRequest('You must specify exactly one of `price` or `price_data` for each line item.', {
      param: `${at}[price]`,
    })
  }
  const price = line.price_data
    ? inlinePrice(scope, line.price_data, `${at}[price_data]`)
    : requirePrice(account, line.price ?? '', { param: `${at}[price]`, currency })
  const isMetered = price.recurring?.usage_type === 'metered'
  if (isMetered && line.quantity !== undefined) {
    throw invalidRequest('Quantity should not be specified where usage is metered.', { param: `${at}[quantity]` })
  }
  if (!isMetered && line.quantity === undefined) {
    throw invalidRequest(`Missing required param: ${at}[quantity].`, {
      code: 'parameter_missing',
      param: `${at}[quantity]`,
    })
  }
  if (line.quantity !== undefined && line.quantity < 1) {
    throw invalidRequest('This value must be greater than or equal to 1.', {
      code: 'parameter_invalid_integer',
      param: `${at}[quantity]`,
    })
  }
  for (const [index, rate] of (line.tax_rates || []).entries()) {
    if (!taxRates(account).get(rate)) throw missing('tax rate', rate, `${at}[tax_rates][${index}]`)
  }
  const adjustable = line.adjustable_quantity
  return {
    id: sandbox.ids.next('li'),
    price: price.id,
    quantity: line.quantity ?? 1,
    adjustable: adjustable?.enabled
      ? { enabled: true, maximum: adjustable.maximum ?? null, minimum: adjustable.minimum ?? null }
      : null,
    taxRates: [...(line.tax_rates || [])],
    metadata: mergeMetadata({}, line.metadata),
  }
}
