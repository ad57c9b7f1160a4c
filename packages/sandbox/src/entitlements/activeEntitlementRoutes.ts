import { missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { requireCustomer } from '../customers/requireCustomer.js'
import { activeEntitlements } from './objects.js'

export const activeEntitlementRoutes: Route[] = [
  route('GET', '/v1/entitlements/active_entitlements', 'Entitlements.ActiveEntitlementListParams', (ctx) => {
    const customer = requireCustomer(ctx.account, ctx.params.customer).id
    const page = listOf(ctx, activeEntitlements(ctx.account), { where: { customer } })
    return { ...page, data: page.data.map(({ entitlement }) => entitlement) }
  }),

  route(
    'GET',
    '/v1/entitlements/active_entitlements/{entitlement}',
    'Entitlements.ActiveEntitlementRetrieveParams',
    ({ account, path: { entitlement = '' } }) => {
      const found = activeEntitlements(account).get(entitlement)
      if (!found) throw missing('active entitlement', entitlement)
      return found.entitlement
    },
  ),
]
