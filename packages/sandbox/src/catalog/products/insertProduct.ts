import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import { mergeMetadata } from '../../core/metadata.js'
import type { Scope } from '../../money/scope.js'
import { products } from '../objects.js'
import { requireProductFields } from './requireProductFields.js'
import { taxDetailsFrom } from './taxDetailsFrom.js'

type NewProduct = Omit<Stripe.ProductCreateParams, 'default_price_data' | 'expand'>

/** Checks and keeps a product. Its event is up to the caller: a default price may have to be there first. */
export function insertProduct(scope: Scope, params: NewProduct, within = ''): Stripe.Product {
  const { account, now, sandbox } = scope
  requireProductFields(scope, params, within)
  const id = params.id || sandbox.ids.next('prod', 14)
  if (params.id && products(account).get(params.id)) {
    throw invalidRequest('Product already exists.', { code: 'resource_already_exists', param: 'id' })
  }
  return products(account).insert({
    id,
    object: 'product',
    active: params.active ?? true,
    created: now,
    default_price: null,
    description: params.description || null,
    images: params.images ?? [],
    livemode: false,
    marketing_features: params.marketing_features ?? [],
    metadata: mergeMetadata({}, params.metadata),
    name: params.name,
    package_dimensions: params.package_dimensions ?? null,
    shippable: params.shippable ?? null,
    statement_descriptor: params.statement_descriptor || null,
    tax_code: params.tax_code || params.tax_details?.tax_code || null,
    tax_details: taxDetailsFrom(params.tax_details),
    type: params.type ?? 'service',
    unit_label: params.unit_label || null,
    updated: now,
    url: params.url || null,
  })
}
