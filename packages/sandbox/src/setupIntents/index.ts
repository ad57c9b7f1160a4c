import type { Module } from '../core/module.js'
import { setupIntentRoutes } from './routes.js'

/** Payment methods made ready for payments to come. */
export const setupIntents: Module = { routes: setupIntentRoutes }
