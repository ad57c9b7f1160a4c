import type { Expandables } from '../core/expand.js'
import type { Route } from '../core/route.js'
import { accountSessionRoutes } from './accountSessions.js'
import { capabilityRoutes } from './accounts/capabilityRoutes.js'
import { accountExpandables } from './accounts/expandables.js'
import { accountRoutes } from './accounts/routes.js'
import { countrySpecRoutes } from './countrySpecs.js'
import { eventRoutes } from './events.js'
import { externalAccountRoutes } from './externalAccounts/routes.js'
import { webhookEndpointRoutes } from './webhookEndpoints.js'

/** The account side of the API. */
export const resourceRoutes: Route[] = [
  ...accountRoutes,
  ...capabilityRoutes,
  ...externalAccountRoutes,
  ...accountSessionRoutes,
  ...eventRoutes,
  ...webhookEndpointRoutes,
  ...countrySpecRoutes,
]

export const resourceExpandables: Expandables[] = [...accountExpandables]
