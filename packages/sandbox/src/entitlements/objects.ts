import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

/** Features have no `created` of their own, and neither has anything that follows from them. */
export interface FeatureEntry {
  id: string
  created: number
  feature: Stripe.Entitlements.Feature
}

export const features = (account: AccountState) =>
  collection<FeatureEntry>(account, 'entitlement_features', {
    lookup_key: ({ feature }) => feature.lookup_key,
    active: ({ feature }) => feature.active,
  })

export interface ProductFeatureEntry {
  id: string
  created: number
  product: string
  feature: string
}

export const productFeatures = (account: AccountState) =>
  collection<ProductFeatureEntry>(account, 'product_features', { product: true, feature: true })

export interface EntitlementEntry {
  id: string
  created: number
  customer: string
  entitlement: Stripe.Entitlements.ActiveEntitlement
}

export const activeEntitlements = (account: AccountState) =>
  collection<EntitlementEntry>(account, 'active_entitlements', { customer: true })
