import type { Module } from '../core/module.js'
import { testClockRoutes } from './routes.js'

/** Time of their own for customers who are only there to see what happens to them. */
export const testClocks: Module = { routes: testClockRoutes }
