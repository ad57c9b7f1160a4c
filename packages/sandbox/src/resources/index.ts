import type { Expandables } from '../core/expand.js'
import type { Route } from '../core/route.js'

export const resourceRoutes: Route[] = []

export const resourceExpandables: Expandables[] = []
