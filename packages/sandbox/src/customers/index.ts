import type { Module } from '../core/module.js'
import { customerBalanceRoutes } from './balanceRoutes.js'
import { ephemeralKeyRoutes } from './ephemeralKeyRoutes.js'
import { customerExpandables } from './expandables.js'
import { forgetDetached } from './forgetDetached.js'
import { customerRoutes } from './routes.js'
import { customerSessionRoutes } from './sessions/routes.js'
import { sourceRoutes } from './sources/routes.js'
import { taxIdRoutes } from './taxIds/routes.js'

/** Who buys, and what is known about them. */
export const customers: Module = {
  routes: [
    ...customerRoutes,
    ...customerBalanceRoutes,
    ...customerSessionRoutes,
    ...ephemeralKeyRoutes,
    ...sourceRoutes,
    ...taxIdRoutes,
  ],
  expandables: customerExpandables,
  reactions: { 'payment_method.detached': forgetDetached },
}
