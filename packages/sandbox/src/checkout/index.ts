import type { Module } from '../core/module.js'
import { checkoutExpandables } from './expandables.js'
import { checkoutReactions } from './finishSession.js'
import { checkoutPages } from './pages/checkoutPages.js'
import { checkoutRoutes } from './routes.js'

/** Stripe's Checkout: sessions that somebody pays on a page of Stripe's. */
export const checkout: Module = {
  routes: checkoutRoutes,
  expandables: checkoutExpandables,
  reactions: checkoutReactions,
  pages: checkoutPages,
}
