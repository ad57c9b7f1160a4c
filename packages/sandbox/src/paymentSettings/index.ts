import type { Module } from '../core/module.js'
import { configurationRoutes } from './configurationRoutes.js'
import { domainRoutes } from './domainRoutes.js'

/** Which payment methods are offered, and on which domains. */
export const paymentSettings: Module = { routes: [...configurationRoutes, ...domainRoutes] }
