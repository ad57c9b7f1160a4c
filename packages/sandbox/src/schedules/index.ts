import type { Module } from '../core/module.js'
import { scheduleExpandables } from './expandables.js'
import { scheduleReactions } from './reactions.js'
import { scheduleRoutes } from './routes.js'

/** Plans of what a subscription will be and when. */
export const schedules: Module = {
  routes: scheduleRoutes,
  expandables: scheduleExpandables,
  reactions: scheduleReactions,
}
