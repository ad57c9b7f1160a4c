import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { Faults } from '../core/faults.js'
import { accountsOf } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import { accountPage } from './accountPage.js'
import { accountsPage } from './accountsPage.js'
import { secondsOfStep } from './clockPanel.js'
import { eventPage, eventsPage } from './eventsPage.js'
import { faultFromForm, faultsPage } from './faultsPage.js'
import { requestsPage } from './requestsPage.js'
import { statePage } from './statePage.js'
import { consolePage, viewFor } from './view.js'
import { webhooksPage } from './webhooksPage.js'

/** The sandbox for people: `/_sandbox` shows what is in it, and its forms do what the control routes do. */
export function consoleRoutes(sandbox: Sandbox, faults: () => Faults): Hono {
  const routes = new Hono()
  const sure = (form: FormData) => form.get('sure') === 'yes'
  const seeOther = (c: Context, path: string, query: Record<string, string> = {}) =>
    c.redirect(viewFor(c).to(path, query), 303)

  routes.get('/', (c) => accountsPage(c, sandbox))
  const pages = new Hono()
  pages.get('/accounts/:id', (c) => {
    const accounts = [...sandbox.platforms.values()].flatMap(accountsOf)
    const account = accounts.find(({ id }) => id === c.req.param('id'))
    return account ? accountPage(c, account) : missing(c)
  })
  pages.get('/events', (c) => eventsPage(c, sandbox))
  pages.get('/events/:id', (c) => eventPage(c, sandbox, c.req.param('id')) ?? missing(c))
  pages.get('/requests', (c) => requestsPage(c, sandbox))
  pages.get('/webhooks', (c) => webhooksPage(c, sandbox))
  pages.get('/faults', (c) => faultsPage(c, faults()))
  pages.get('/state', (c) => statePage(c))

  pages.post('/clock', async (c) => {
    const seconds = secondsOfStep((await c.req.formData()).get('step'), sandbox.clock.now())
    if (seconds !== undefined) await sandbox.clock.advance(seconds)
    return seeOther(c, '/_sandbox')
  })
  pages.post('/faults', async (c) => {
    const fault = faultFromForm(await c.req.formData())
    if (fault) faults().add(fault)
    return seeOther(c, '/_sandbox/console/faults')
  })
  pages.post('/faults/clear', (c) => {
    faults().clear()
    return seeOther(c, '/_sandbox/console/faults')
  })
  pages.post('/reset', async (c) => {
    const isSure = sure(await c.req.formData())
    if (isSure) await sandbox.reset()
    return seeOther(c, '/_sandbox/console/state', isSure ? { done: 'reset' } : {})
  })
  pages.post('/restore', async (c) => {
    const form = await c.req.formData()
    const file = form.get('snapshot')
    if (!sure(form) || !(file instanceof File)) return seeOther(c, '/_sandbox/console/state')
    try {
      await sandbox.restore(await file.text())
    } catch (error) {
      return statePage(c, { problem: error instanceof Error ? error.message : String(error) })
    }
    return seeOther(c, '/_sandbox/console/state', { done: 'restore' })
  })
  routes.route('/console', pages)
  return routes
}

function missing(c: Context) {
  const { texts } = viewFor(c)
  return consolePage(c, 'accounts', html`<p>${texts.missingExplained}</p>`, { title: texts.missing, status: 404 })
}
