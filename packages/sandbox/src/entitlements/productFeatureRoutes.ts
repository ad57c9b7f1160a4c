import type Stripe from 'stripe'
import { products } from '../catalog/objects.js'
import type { AccountState } from '../core/account.js'
import type { Context } from '../core/context.js'
import { invalidRequest, missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { featureNamed } from './featureRoutes.js'
import { followProduct } from './followSubscriptions.js'
import { type ProductFeatureEntry, productFeatures } from './objects.js'

/** What buyers of a product are entitled to. */
export const productFeatureRoutes: Route[] = [
  route('POST', '/v1/products/{product}/features', 'ProductCreateFeatureParams', (ctx) => {
    const { account, now, params, sandbox } = ctx
    const product = productNamed(ctx)
    const feature = featureNamed(account, params.entitlement_feature, 'entitlement_feature')
    if (!feature.active) {
      throw invalidRequest('The feature specified is archived. This field only accepts active features.', {
        param: 'entitlement_feature',
      })
    }
    if (productFeatures(account).list({ limit: 1, where: { product, feature: feature.id } })?.data.length) {
      throw invalidRequest(`The feature '${feature.id}' is already attached to the product '${product}'.`, {
        code: 'resource_already_exists',
        param: 'entitlement_feature',
      })
    }
    const id = sandbox.ids.next('prodft')
    const entry = productFeatures(account).insert({ id, created: now, product, feature: feature.id })
    followProduct(ctx, product)
    return shown(account, entry)
  }),

  route('GET', '/v1/products/{product}/features', 'ProductListFeaturesParams', (ctx) => {
    const page = listOf(ctx, productFeatures(ctx.account), { where: { product: productNamed(ctx) } })
    return { ...page, data: page.data.map((entry) => shown(ctx.account, entry)) }
  }),

  route('GET', '/v1/products/{product}/features/{feature}', 'ProductRetrieveFeatureParams', (ctx) =>
    shown(ctx.account, entryNamed(ctx)),
  ),

  route('DELETE', '/v1/products/{product}/features/{feature}', 'ProductDeleteFeatureParams', (ctx) => {
    const { id, product } = entryNamed(ctx)
    productFeatures(ctx.account).remove(id)
    followProduct(ctx, product)
    return { id, object: 'product_feature', deleted: true } satisfies Stripe.DeletedProductFeature
  }),
]

const shown = (account: AccountState, { id, feature }: ProductFeatureEntry): Stripe.ProductFeature => ({
  id,
  object: 'product_feature',
  entitlement_feature: featureNamed(account, feature),
  livemode: false,
})

function productNamed({ account, path: { product = '' } }: Pick<Context, 'account' | 'path'>): string {
  if (!products(account).get(product)) throw missing('product', product)
  return product
}

function entryNamed(ctx: Pick<Context, 'account' | 'path'>): ProductFeatureEntry {
  const { feature = '' } = ctx.path
  const entry = productFeatures(ctx.account).get(feature)
  if (entry?.product !== productNamed(ctx)) throw missing('product feature', feature)
  return entry
}
