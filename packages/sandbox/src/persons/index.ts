import type { Module } from '../core/module.js'
import { tokenRoutes } from '../tokens/routes.js'
import { personExpandables } from './expandables.js'
import { personRoutes } from './routes.js'

/** The people behind a business, and the tokens that carry what browsers collect about them. */
export const persons: Module = { routes: [...personRoutes, ...tokenRoutes], expandables: personExpandables }
