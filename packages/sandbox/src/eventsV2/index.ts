import type { Module } from '../core/module.js'
import { destinationRoutes } from './destinationRoutes.js'
import { eventRoutes } from './eventRoutes.js'

/** Thin events and the destinations that get them, or whole events, in version 2 of the API. */
export const eventsV2: Module = { routes: [...eventRoutes, ...destinationRoutes] }
