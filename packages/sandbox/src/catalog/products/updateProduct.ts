import type Stripe from 'stripe'
import { emptyParameter, invalidRequest, missing } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import { idOf } from '../../money/objects.js'
import type { Scope } from '../../money/scope.js'
import { prices, products } from '../objects.js'
import { requireProductFields } from './requireProductFields.js'
import { taxDetailsFrom } from './taxDetailsFrom.js'

export function updateProduct(
  scope: Scope,
  product: Stripe.Product,
  params: Stripe.ProductUpdateParams,
): Stripe.Product {
  if (params.name === '') throw emptyParameter('name')
  requireProductFields(scope, params)
  if (params.default_price) requireDefaultPrice(scope, product, params.default_price)
  const { tax_details: taxDetails } = params
  const { tax_code: detailedCode } = taxDetails || {}
  const changed = products(scope.account).update(product.id, {
    metadata: mergeMetadata(product.metadata, params.metadata),
    updated: scope.now,
    ...(params.active === undefined ? {} : { active: params.active }),
    ...(params.default_price === undefined ? {} : { default_price: params.default_price || null }),
    ...(params.description === undefined ? {} : { description: params.description || null }),
    ...(params.images === undefined ? {} : { images: params.images || [] }),
    ...(params.marketing_features === undefined ? {} : { marketing_features: params.marketing_features || [] }),
    ...(params.name === undefined ? {} : { name: params.name }),
    ...(params.package_dimensions === undefined ? {} : { package_dimensions: params.package_dimensions || null }),
    ...(params.shippable === undefined ? {} : { shippable: params.shippable }),
    ...(params.statement_descriptor === undefined ? {} : { statement_descriptor: params.statement_descriptor || null }),
    ...(params.tax_code === undefined ? {} : { tax_code: params.tax_code || null }),
    ...(taxDetails === undefined ? {} : { tax_details: taxDetailsFrom(taxDetails) }),
    ...(detailedCode ? { tax_code: detailedCode } : {}),
    ...(params.unit_label === undefined ? {} : { unit_label: params.unit_label || null }),
    ...(params.url === undefined ? {} : { url: params.url || null }),
  })
  scope.emit('product.updated', changed, { previous: product })
  return changed
}

function requireDefaultPrice({ account }: Scope, product: Stripe.Product, id: string): void {
  const price = prices(account).get(id)
  if (!price) throw missing('price', id, 'default_price')
  if (idOf(price.product) !== product.id) {
    throw invalidRequest(`The price \`${id}\` does not belong to the product \`${product.id}\`.`, {
      param: 'default_price',
    })
  }
  if (!price.active) {
    throw invalidRequest('The price specified is inactive. This field only accepts active prices.', {
      param: 'default_price',
    })
  }
}
