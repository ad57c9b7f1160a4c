import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { mergeMetadata } from '../core/metadata.js'
import { type Route, route } from '../core/route.js'
import { featuresAfter } from './configurationFeatures.js'
import { createConfiguration } from './createConfiguration.js'
import { loginUrl } from './loginUrl.js'
import { portalConfigurations } from './objects.js'

export const configurationRoutes: Route[] = [
  route('POST', '/v1/billing_portal/configurations', 'BillingPortal.ConfigurationCreateParams', (ctx) =>
    createConfiguration(ctx, ctx.params),
  ),

  route('GET', '/v1/billing_portal/configurations', 'BillingPortal.ConfigurationListParams', (ctx) => {
    const { active, is_default: isDefault } = ctx.params
    return listOf(
      ctx,
      portalConfigurations(ctx.account),
      (configuration) =>
        (active === undefined || configuration.active === active) &&
        (isDefault === undefined || configuration.is_default === isDefault),
    )
  }),

  route(
    'GET',
    '/v1/billing_portal/configurations/{configuration}',
    'BillingPortal.ConfigurationRetrieveParams',
    (ctx) => foundConfiguration(ctx.account, ctx.path.configuration),
  ),

  route(
    'POST',
    '/v1/billing_portal/configurations/{configuration}',
    'BillingPortal.ConfigurationUpdateParams',
    (ctx) => {
      const { account, params } = ctx
      const before = foundConfiguration(account, ctx.path.configuration)
      if (params.active === false && before.is_default) {
        throw invalidRequest('You cannot deactivate the default configuration.', { param: 'active' })
      }
      const profile = params.business_profile
      const { enabled = before.login_page.enabled } = params.login_page ?? {}
      const changed = portalConfigurations(account).update(before.id, {
        active: params.active ?? before.active,
        business_profile: {
          headline: profile?.headline === undefined ? before.business_profile.headline : profile.headline || null,
          privacy_policy_url: after(before.business_profile.privacy_policy_url, profile?.privacy_policy_url),
          terms_of_service_url: after(before.business_profile.terms_of_service_url, profile?.terms_of_service_url),
        },
        default_return_url: after(before.default_return_url, params.default_return_url),
        features: featuresAfter(account, before.features, params.features),
        login_page: { enabled, url: enabled ? (before.login_page.url ?? loginUrl(ctx)) : null },
        metadata: mergeMetadata(before.metadata ?? {}, params.metadata),
        name: after(before.name, params.name),
        updated: ctx.now,
      })
      ctx.emit('billing_portal.configuration.updated', changed, { previous: before })
      return changed
    },
  ),
]

const after = (held: string | null, asked: string | null | undefined): string | null =>
  asked === undefined ? held : asked || null

export function foundConfiguration(account: AccountState, id = '', param = 'id'): Stripe.BillingPortal.Configuration {
  const configuration = portalConfigurations(account).get(id)
  if (!configuration) throw missing('configuration', id, param)
  return configuration
}
