import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import { products } from '../objects.js'
import { buildPrice, insertPrice } from '../prices/createPrice.js'
import { insertProduct } from './insertProduct.js'

export function createProduct(scope: Scope, params: Stripe.ProductCreateParams): Stripe.Product {
  const { default_price_data: priceData } = params
  const built = priceData && buildPrice(priceData)
  const product = insertProduct(scope, params)
  if (!built) {
    scope.emit('product.created', product)
    return product
  }
  const price = insertPrice(scope, built, { product: product.id })
  const priced = products(scope.account).update(product.id, { default_price: price.id })
  scope.emit('product.created', priced)
  scope.emit('price.created', price)
  return priced
}
