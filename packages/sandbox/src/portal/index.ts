import type Stripe from 'stripe'
import { expandable } from '../core/expand.js'
import type { Module } from '../core/module.js'
import { route } from '../core/route.js'
import { configurationRoutes } from './configurationRoutes.js'
import { createSession } from './createSession.js'
import { portalConfigurations } from './objects.js'
import { portalPages } from './pages/portalPages.js'

/** Stripe's customer portal. */
export const portal: Module = {
  routes: [
    ...configurationRoutes,
    route(
      'POST',
      '/v1/billing_portal/sessions',
      'BillingPortal.SessionCreateParams',
      (ctx): Stripe.BillingPortal.Session => createSession(ctx, ctx.params),
    ),
  ],
  expandables: [
    expandable('billing_portal.session', {
      configuration: ({ account }, id) => portalConfigurations(account).get(id),
    }),
  ],
  pages: portalPages,
}
