import type { Module } from '../core/module.js'
import { accountSessionRoutes } from './accountSessions.js'
import { capabilityRoutes } from './accounts/capabilityRoutes.js'
import { accountExpandables } from './accounts/expandables.js'
import { riskPages } from './accounts/riskPages.js'
import { accountRoutes } from './accounts/routes.js'
import { thresholdReactions } from './accounts/thresholds.js'
import { countrySpecRoutes } from './countrySpecs.js'
import { eventRoutes } from './events.js'
import { externalAccountRoutes } from './externalAccounts/routes.js'
import { webhookEndpointRoutes } from './webhookEndpoints.js'

/** The account side of the API. */
export const resources: Module = {
  routes: [
    ...accountRoutes,
    ...capabilityRoutes,
    ...externalAccountRoutes,
    ...accountSessionRoutes,
    ...eventRoutes,
    ...webhookEndpointRoutes,
    ...countrySpecRoutes,
  ],
  expandables: accountExpandables,
  reactions: thresholdReactions,
  pages: riskPages,
}
