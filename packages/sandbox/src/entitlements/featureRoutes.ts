import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { emptyParameter, invalidRequest, missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { mergeMetadata } from '../core/metadata.js'
import { type Route, route } from '../core/route.js'
import { features } from './objects.js'

export const featureRoutes: Route[] = [
  route('POST', '/v1/entitlements/features', 'Entitlements.FeatureCreateParams', (ctx) => {
    const { account, now, params, sandbox } = ctx
    const { lookup_key: key, name } = params
    requireLength('lookup_key', key)
    requireLength('name', name)
    if (features(account).list({ limit: 1, where: { lookup_key: key } })?.data.length) {
      throw invalidRequest(`A feature with the lookup key '${key}' already exists.`, {
        code: 'resource_already_exists',
        param: 'lookup_key',
      })
    }
    const feature: Stripe.Entitlements.Feature = {
      id: sandbox.ids.next('feat'),
      object: 'entitlements.feature',
      active: true,
      livemode: false,
      lookup_key: key,
      metadata: mergeMetadata({}, params.metadata),
      name,
    }
    return features(account).insert({ id: feature.id, created: now, feature }).feature
  }),

  route('GET', '/v1/entitlements/features', 'Entitlements.FeatureListParams', (ctx) => {
    const { archived, lookup_key } = ctx.params
    const where = { lookup_key, active: archived === undefined ? undefined : !archived }
    const page = listOf(ctx, features(ctx.account), { where })
    return { ...page, data: page.data.map(({ feature }) => feature) }
  }),

  route('GET', '/v1/entitlements/features/{feature}', 'Entitlements.FeatureRetrieveParams', ({ account, path }) =>
    featureNamed(account, path.feature),
  ),

  route(
    'POST',
    '/v1/entitlements/features/{feature}',
    'Entitlements.FeatureUpdateParams',
    ({ account, params, path }) => {
      const before = featureNamed(account, path.feature)
      if (params.name === '') throw emptyParameter('name')
      requireLength('name', params.name)
      const feature: Stripe.Entitlements.Feature = {
        ...before,
        metadata: mergeMetadata(before.metadata, params.metadata),
        ...(params.active === undefined ? {} : { active: params.active }),
        ...(params.name === undefined ? {} : { name: params.name }),
      }
      return features(account).update(feature.id, { feature }).feature
    },
  ),
]

export function featureNamed(account: AccountState, id = '', param = 'id'): Stripe.Entitlements.Feature {
  const found = features(account).get(id)
  if (!found) throw missing('feature', id, param)
  return found.feature
}

function requireLength(param: string, value: string | undefined): void {
  if (value && value.length > 80) {
    throw invalidRequest(`Invalid string: ${value.slice(0, 20)}…; must be at most 80 characters`, { param })
  }
}
