import { Hono } from 'hono'
import type { Module } from '../core/module.js'
import { authorizePages } from './authorizePages.js'
import { tokenPages } from './tokenPages.js'

/** How an account that exists already is connected to a platform: its owner consents on a page of Stripe's. */
export const oauth: Module = {
  pages: (sandbox) => new Hono().route('/', authorizePages(sandbox)).route('/', tokenPages(sandbox)),
}
