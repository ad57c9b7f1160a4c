import { type Context, Hono } from 'hono'
import type { Sandbox } from '../core/sandbox.js'
import type { BrowserSession } from './browserSessions.js'
import { askAccount, keepDocument, tellAccount } from './onboarding/collect.js'
import { changeSection, managementReport } from './onboarding/manage.js'
import { notificationReport } from './onboarding/notifications.js'

/** What the components read and write that are about the account itself. Each is asked for in the name of one of them. */
export function onboardingRoutes(sandbox: Sandbox, sessionOf: (c: Context) => BrowserSession): Hono {
  const routes = new Hono()
  routes.get('/onboarding', (c) => c.json(askAccount(c, sandbox, sessionOf(c))))
  routes.post('/onboarding', async (c) => c.json(await tellAccount(c, sandbox, sessionOf(c))))
  routes.post('/files', async (c) => c.json(await keepDocument(c, sandbox, sessionOf(c))))
  routes.get('/management', async (c) => c.json(await managementReport(sandbox, sessionOf(c))))
  routes.post('/management', async (c) => c.json(await changeSection(c, sandbox, sessionOf(c))))
  routes.get('/notifications', async (c) => c.json(await notificationReport(c, sandbox, sessionOf(c))))
  return routes
}
