import type { Module } from '../core/module.js'
import { fileExpandables } from './expandables.js'
import { filePages } from './pages.js'
import { fileRoutes } from './routes.js'

/** Uploads, and the links that show them to others. */
export const files: Module = { routes: fileRoutes, expandables: fileExpandables, pages: filePages }
