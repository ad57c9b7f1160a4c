import { Hono } from 'hono'
import type { Module } from '../core/module.js'
import { expressPages } from './expressPages.js'
import { onboardingPages } from './onboardingPages.js'
import { linkRoutes } from './routes.js'

/** Where Stripe receives the people of connected accounts: hosted onboarding and the Express dashboard. */
export const links: Module = {
  routes: linkRoutes,
  pages: (sandbox) => new Hono().route('/', onboardingPages(sandbox)).route('/', expressPages(sandbox)),
}
