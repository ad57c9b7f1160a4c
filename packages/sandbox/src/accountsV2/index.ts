import type { Module } from '../core/module.js'
import { accountRoutes } from './accountRoutes.js'
import { personRoutes } from './personRoutes.js'
import { reactions } from './reactions.js'
import { tokenRoutes } from './tokens/routes.js'

/** Accounts, persons and their tokens in version 2 of the API. */
export const accountsV2: Module = {
  routes: [...accountRoutes, ...personRoutes, ...tokenRoutes],
  reactions,
}
