import type Stripe from 'stripe'
import { products } from '../../catalog/objects.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { requireCustomer } from '../../customers/requireCustomer.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { taxCalculations, taxLocations } from '../objects.js'
import { requireCountry } from '../requireCountry.js'
import { taxSettingsOf } from '../settings/settingsRoutes.js'
import { taxAddress } from '../taxAddress.js'
import { taxCode } from '../taxCodes.js'
import { detailsOfCustomer, placeOf } from './customerDetails.js'
import { summedUp } from './summedUp.js'
import { taxOf } from './taxOf.js'

type Params = Stripe.Tax.CalculationCreateParams
type LineItem = Stripe.Tax.CalculationCreateParams.LineItem
type ShippingCost = Stripe.Tax.CalculationCreateParams.ShippingCost
type Line = Stripe.Tax.CalculationLineItem

const threeMonths = 90 * 86_400
const goods = 'txcd_99999999'
const shipping = 'txcd_92010001'

export function createCalculation(scope: Scope, params: Params): Stripe.Tax.Calculation {
  const { account, now, sandbox } = scope
  if (params.line_items.length === 0) {
    throw invalidRequest('You must pass at least one line item.', { code: 'parameter_missing', param: 'line_items' })
  }
  const customer = requireCustomer(account, params.customer)
  const details = detailsOfCustomer(params, customer)
  const at = placeOf(account, details)
  const { tax_code: usualCode, tax_behavior: usual } = taxSettingsOf(account).defaults
  const behavior = usual === 'inclusive' ? 'inclusive' : 'exclusive'
  const references = new Set<string>()
  const lines = params.line_items.map((item, index): Line => {
    const at_ = `line_items[${index}]`
    const reference = item.reference || `L${index + 1}`
    if (references.has(reference)) {
      throw invalidRequest('Every line item must have a reference of its own.', { param: `${at_}[reference]` })
    }
    references.add(reference)
    const code = codeOf(scope, item, at_) ?? usualCode ?? goods
    const place = performedAt(scope, item.performance_location, at_) ?? at
    const taxed = { amount: item.amount, behavior: item.tax_behavior ?? behavior, taxCode: code }
    const breakdown = taxOf(
      account,
      { ...taxed, behavior: taxed.behavior === 'inclusive' ? 'inclusive' : 'exclusive' },
      place,
    )
    return {
      id: sandbox.ids.next('tax_li'),
      object: 'tax.calculation_line_item',
      amount: item.amount,
      amount_tax: breakdown.amount,
      livemode: false,
      metadata: mergeMetadata({}, item.metadata),
      performance_location: item.performance_location || null,
      product: item.product || null,
      quantity: item.quantity ?? 1,
      reference,
      tax_behavior: taxed.behavior,
      tax_breakdown: [breakdown],
      tax_code: code,
    }
  })
  const cost = shippingCostOf(scope, params.shipping_cost, behavior, at)
  const id = sandbox.ids.next('taxcalc')
  const calculation: Stripe.Tax.Calculation = {
    id,
    object: 'tax.calculation',
    ...summedUp(lines, cost),
    currency: params.currency,
    customer: customer?.id ?? null,
    customer_details: details,
    expires_at: now + threeMonths,
    livemode: false,
    ship_from_details: params.ship_from_details ? { address: taxAddress(params.ship_from_details.address) } : null,
    shipping_cost: cost,
    tax_date: params.tax_date ?? now,
  }
  taxCalculations(account).insert({ id, created: now, calculation, lines })
  return calculation
}

function codeOf({ account }: Scope, item: LineItem, at: string): string | undefined {
  if (item.tax_code) {
    if (!taxCode(item.tax_code)) throw missing('tax code', item.tax_code, `${at}[tax_code]`)
    return item.tax_code
  }
  if (!item.product) return undefined
  const product = products(account).get(item.product)
  if (!product) throw missing('product', item.product, `${at}[product]`)
  return idOf(product.tax_code) ?? undefined
}

function performedAt({ account }: Scope, location: string | undefined, at: string) {
  if (!location) return undefined
  const found = taxLocations(account).get(location)?.location
  if (!found) throw missing('tax location', location, `${at}[performance_location]`)
  const { country, state } = found.address
  requireCountry(country ?? '', `${at}[performance_location]`)
  return { country: country ?? '', state, override: 'none', reverseCharge: false }
}

function shippingCostOf(
  scope: Scope,
  given: ShippingCost | undefined,
  usual: 'inclusive' | 'exclusive',
  at: Parameters<typeof taxOf>[2],
): Stripe.Tax.Calculation.ShippingCost | null {
  if (!given) return null
  if (given.shipping_rate) throw missing('shipping rate', given.shipping_rate, 'shipping_cost[shipping_rate]')
  const code = given.tax_code || shipping
  if (!taxCode(code)) throw missing('tax code', code, 'shipping_cost[tax_code]')
  const behavior = (given.tax_behavior ?? usual) === 'inclusive' ? 'inclusive' : 'exclusive'
  const amount = given.amount ?? 0
  const breakdown = taxOf(scope.account, { amount, behavior, taxCode: code }, at)
  return { amount, amount_tax: breakdown.amount, tax_behavior: behavior, tax_breakdown: [breakdown], tax_code: code }
}
