import { Hono } from 'hono'
import type { Sandbox } from '../core/sandbox.js'

/** What the sandbox serves to pages in a browser, mounted at the root. */
export function browserRoutes(_sandbox: Sandbox): Hono {
  return new Hono()
}
