import { Hono } from 'hono'
import type { Sandbox } from '../core/sandbox.js'

/** What people and tests steer the sandbox with, below `/_sandbox`. */
export function consoleRoutes(_sandbox: Sandbox, control: Hono): Hono {
  return new Hono().route('/_sandbox', control)
}
