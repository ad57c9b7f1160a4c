import { expandable } from '../core/expand.js'
import type { Module } from '../core/module.js'
import { activeEntitlementRoutes } from './activeEntitlementRoutes.js'
import { featureRoutes } from './featureRoutes.js'
import { followSubscription, forgetProduct } from './followSubscriptions.js'
import { features } from './objects.js'
import { productFeatureRoutes } from './productFeatureRoutes.js'

/** What a customer may use, as long as they subscribe to a product that comes with it. */
export const entitlements: Module = {
  routes: [...activeEntitlementRoutes, ...featureRoutes, ...productFeatureRoutes],
  expandables: [
    expandable('entitlements.active_entitlement', { feature: ({ account }, id) => features(account).get(id)?.feature }),
  ],
  reactions: {
    'customer.subscription.created': followSubscription,
    'customer.subscription.updated': followSubscription,
    'customer.subscription.deleted': followSubscription,
    'customer.subscription.paused': followSubscription,
    'customer.subscription.resumed': followSubscription,
    'product.deleted': forgetProduct,
  },
}
