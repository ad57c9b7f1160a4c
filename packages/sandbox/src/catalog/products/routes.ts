import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { type Route, route } from '../../core/route.js'
import { prices, products } from '../objects.js'
import { createProduct } from './createProduct.js'
import { updateProduct } from './updateProduct.js'

export const productRoutes: Route[] = [
  route('POST', '/v1/products', 'ProductCreateParams', (ctx) => createProduct(ctx, ctx.params)),

  route('GET', '/v1/products', 'ProductListParams', (ctx) => {
    const { active, ids, shippable, type, url } = ctx.params
    if (ids && (ctx.params.starting_after ?? ctx.params.ending_before) !== undefined) {
      throw invalidRequest('You cannot use `ids` together with `starting_after` or `ending_before`.', { param: 'ids' })
    }
    return listOf(ctx, products(ctx.account), {
      where: { active, shippable, type, url },
      ...(ids ? { among: new Set(ids) } : {}),
    })
  }),

  route('GET', '/v1/products/{product}', 'ProductRetrieveParams', (ctx) => productNamed(ctx.account, ctx.path.product)),

  route('POST', '/v1/products/{product}', 'ProductUpdateParams', (ctx) =>
    updateProduct(ctx, productNamed(ctx.account, ctx.path.product), ctx.params),
  ),

  route('DELETE', '/v1/products/{product}', 'ProductDeleteParams', (ctx): Stripe.DeletedProduct => {
    const product = productNamed(ctx.account, ctx.path.product)
    if (prices(ctx.account).list({ limit: 1, where: { product: product.id } })?.data.length) {
      throw invalidRequest('This product cannot be deleted because it has one or more user-created prices.')
    }
    products(ctx.account).remove(product.id)
    ctx.emit('product.deleted', product)
    return { id: product.id, object: 'product', deleted: true }
  }),
]

function productNamed(account: AccountState, id = '', param = 'id'): Stripe.Product {
  const product = products(account).get(id)
  if (!product) throw missing('product', id, param)
  return product
}
