import type { Module } from '../core/module.js'
import { accountRoutes } from './accountRoutes.js'
import { linkRoutes } from './linkRoutes.js'
import { personRoutes } from './personRoutes.js'
import { reactions } from './reactions.js'
import { tokenRoutes } from './tokens/routes.js'

/** Accounts, their persons, tokens and links in version 2 of the API. */
export const accountsV2: Module = {
  routes: [...accountRoutes, ...personRoutes, ...tokenRoutes, ...linkRoutes],
  reactions,
}
