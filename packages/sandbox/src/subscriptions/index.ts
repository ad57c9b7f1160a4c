import type { Module } from '../core/module.js'
import { subscriptionExpandables } from './expandables.js'
import { subscriptionItemRoutes } from './itemRoutes.js'
import { subscriptionReactions } from './lifecycle/reactions.js'
import { subscriptionRoutes } from './routes.js'
import { settingsPages } from './settingsPages.js'

/** What is billed again and again, until somebody ends it. */
export const subscriptions: Module = {
  routes: [...subscriptionRoutes, ...subscriptionItemRoutes],
  expandables: subscriptionExpandables,
  reactions: subscriptionReactions,
  pages: settingsPages,
}
