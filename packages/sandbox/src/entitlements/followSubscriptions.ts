import type Stripe from 'stripe'
import { prices } from '../catalog/objects.js'
import type { AccountState } from '../core/account.js'
import { emitEvent } from '../core/events.js'
import type { Change } from '../core/module.js'
import { idOf } from '../money/objects.js'
import { type Scope, scheduledScope } from '../money/scope.js'
import { subscriptions } from '../subscriptions/objects.js'
import { activeEntitlements, features, productFeatures } from './objects.js'

/** A late payment takes nothing away yet. */
const entitling = new Set<string>(['active', 'trialing', 'past_due'])

/** After a subscription changed: its customer may have gained or lost something. */
export function followSubscription({ account, object, origin, sandbox }: Change): void {
  if (productFeatures(account).size === 0 && activeEntitlements(account).size === 0) return
  const subscription =
    'id' in object && typeof object.id === 'string' ? subscriptions(account).get(object.id) : undefined
  const customer = idOf(subscription?.customer)
  if (customer === null) return
  const scope: Scope = {
    ...scheduledScope(sandbox, account),
    emit(type, changed, { account: owner = account, previous } = {}) {
      emitEvent(sandbox, owner, type, changed, { previous, ...(origin ? { origin } : {}) })
    },
  }
  followCustomer(scope, customer)
}

/** What a deleted product came with: another product may get its id. */
export function forgetProduct({ account, object }: Change): void {
  const product = 'id' in object && typeof object.id === 'string' ? object.id : ''
  for (const { id } of [...productFeatures(account).walk({ where: { product } })]) productFeatures(account).remove(id)
}

/** After a product changed what it entitles to. */
export function followProduct(scope: Scope, product: string): void {
  const holders = new Set<string>()
  for (const { id } of prices(scope.account).walk({ where: { product } })) {
    for (const { customer } of subscriptions(scope.account).walk({ where: { price: id } })) holders.add(idOf(customer))
  }
  for (const customer of holders) followCustomer(scope, customer)
}

function followCustomer(scope: Scope, customer: string): void {
  const { account, now, sandbox } = scope
  const owed = featuresOwed(account, customer)
  const held = [...activeEntitlements(account).walk({ where: { customer } })]
  const lost = held.filter(({ entitlement }) => !owed.has(idOf(entitlement.feature)))
  const had = new Set(held.map(({ entitlement }) => idOf(entitlement.feature)))
  const gained = [...owed].filter((feature) => !had.has(feature))
  if (lost.length === 0 && gained.length === 0) return
  const previous = summaryOf(account, customer)
  for (const { id } of lost) activeEntitlements(account).remove(id)
  for (const feature of gained) {
    const id = sandbox.ids.next('ent')
    activeEntitlements(account).insert({
      id,
      created: now,
      customer,
      entitlement: {
        id,
        object: 'entitlements.active_entitlement',
        feature,
        livemode: false,
        lookup_key: features(account).get(feature)?.feature.lookup_key ?? '',
      },
    })
  }
  scope.emit('entitlements.active_entitlement_summary.updated', summaryOf(account, customer), { previous })
}

/** Each feature once, however many products it comes with. */
function featuresOwed(account: AccountState, customer: string): Set<string> {
  const owed = new Set<string>()
  for (const { items, status } of subscriptions(account).walk({ where: { customer } })) {
    if (!entitling.has(status)) continue
    for (const { price } of items.data) {
      const product = idOf(price.product)
      for (const { feature } of productFeatures(account).walk({ where: { product } })) owed.add(feature)
    }
  }
  return owed
}

function summaryOf(account: AccountState, customer: string): Stripe.Entitlements.ActiveEntitlementSummary {
  const page = activeEntitlements(account).list({ limit: 10, where: { customer } })
  return {
    object: 'entitlements.active_entitlement_summary',
    customer,
    entitlements: {
      object: 'list',
      data: (page?.data ?? []).map(({ entitlement }) => entitlement),
      has_more: page?.has_more ?? false,
      url: `/v1/customer/${customer}/entitlements`,
    },
    livemode: false,
  }
}
