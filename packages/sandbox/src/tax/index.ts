import type { Module } from '../core/module.js'
import { taxCalculationRoutes } from './calculations/routes.js'
import { taxCodeRoutes } from './codeRoutes.js'
import { taxExpandables } from './expandables.js'
import { taxLocationRoutes } from './locationRoutes.js'
import { taxRateRoutes } from './rates/routes.js'
import { taxRegistrationRoutes } from './registrations/routes.js'
import { taxSettingsRoutes } from './settings/settingsRoutes.js'
import { recordPaid, reverseRefunded } from './transactions/followPayments.js'
import { taxTransactionRoutes } from './transactions/routes.js'

/** Tax rates that are set by hand, and what Stripe Tax would make of a sale. */
export const tax: Module = {
  routes: [
    ...taxCalculationRoutes,
    ...taxCodeRoutes,
    ...taxLocationRoutes,
    ...taxRateRoutes,
    ...taxRegistrationRoutes,
    ...taxSettingsRoutes,
    ...taxTransactionRoutes,
  ],
  expandables: taxExpandables,
  reactions: { 'payment_intent.succeeded': recordPaid, 'refund.created': reverseRefunded },
}
