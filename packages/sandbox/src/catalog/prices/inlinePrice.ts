import type Stripe from 'stripe'
import { invalidRequest, missing } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { products } from '../objects.js'
import { insertProduct } from '../products/insertProduct.js'
import { buildPrice, insertPrice } from './createPrice.js'

/** `price_data` as subscriptions, invoices, Checkout and payment links have it. */
export interface PriceData {
  currency: string
  product?: string
  product_data?: {
    description?: string
    images?: string[]
    metadata?: Stripe.MetadataParam
    name: string
    tax_code?: string
    unit_label?: string
  }
  recurring?: Pick<Stripe.PriceCreateParams.Recurring, 'interval' | 'interval_count'>
  tax_behavior?: Stripe.PriceCreateParams.TaxBehavior
  unit_amount?: number
  unit_amount_decimal?: Stripe.Decimal
}

/** A price made for one purchase: it is archived from the start, and so is a product that was described with it. */
export function inlinePrice(scope: Scope, data: PriceData, param = 'price_data'): Stripe.Price {
  const { product, product_data: productData } = data
  const named = product ? products(scope.account).get(product) : undefined
  if (product && !named) throw missing('product', product, `${param}[product]`)
  if (named?.active === false) {
    throw invalidRequest('The product specified is inactive. This field only accepts active products.', {
      param: `${param}[product]`,
    })
  }
  if (!product && !productData) {
    throw invalidRequest(`Missing required param: ${param}[product].`, {
      code: 'parameter_missing',
      param: `${param}[product]`,
    })
  }
  const built = buildPrice({ ...data, active: false })
  const made = productData
    ? insertProduct(scope, { ...productData, active: false }, `${param}[product_data]`)
    : undefined
  if (made) scope.emit('product.created', made)
  const price = insertPrice(scope, built, { product: made?.id ?? product ?? '' })
  scope.emit('price.created', price)
  return price
}
