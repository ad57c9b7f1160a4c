import type { Module } from '../core/module.js'
import { couponRoutes } from './coupons/routes.js'
import { catalogExpandables } from './expandables.js'
import { priceRoutes } from './prices/routes.js'
import { productRoutes } from './products/routes.js'
import { promotionCodeRoutes } from './promotionCodes/routes.js'

/** What is sold, what it costs, and what is taken off. */
export const catalog: Module = {
  routes: [...couponRoutes, ...priceRoutes, ...productRoutes, ...promotionCodeRoutes],
  expandables: catalogExpandables,
}
