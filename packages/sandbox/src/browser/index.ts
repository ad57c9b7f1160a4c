import { type Context, Hono } from 'hono'
import type Stripe from 'stripe'
import type { Sandbox } from '../core/sandbox.js'
import { type BrowserSession, createBrowserSessions } from './browserSessions.js'
import { callApi } from './callApi.js'
import { claim } from './claim.js'
import { connectScript } from './connectScript.js'
import { createPayout } from './createPayout.js'
import { mayRead, type Readable } from './grants.js'
import { liveStream, positionIn } from './liveStream.js'
import { onboardingRoutes } from './onboardingRoutes.js'
import { paymentRoutes } from './paymentRoutes.js'
import { pick } from './pick.js'
import { notGranted, Refusal, unauthenticated } from './refusal.js'
import { accountFacts } from './reports/accountFacts.js'
import { balanceReport } from './reports/balanceReport.js'
import { payoutReport, payoutTransactions } from './reports/payoutReport.js'

/** What the sandbox serves to pages in a browser: the stand-in for Connect.js and what that reads and writes. */
export function browserRoutes(sandbox: Sandbox): Hono {
  const sessions = createBrowserSessions(sandbox)
  const routes = new Hono()

  const sessionOf = (c: Context): BrowserSession => {
    const session = sessions.find(tokenOf(c))
    if (!session) throw unauthenticated('The session in this browser has ended: claim a new account session.')
    return session
  }
  const reader = (c: Context, what: Readable): BrowserSession => {
    const session = sessionOf(c)
    if (!mayRead(session.components, what))
      throw notGranted(`The account session enables no component that shows ${what}.`)
    return session
  }

  routes.use('/connect/*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
    // Read by the script, which may come from another origin than the page.
    c.header('Access-Control-Expose-Headers', 'Sandbox-Time')
    c.header('Sandbox-Time', String(sandbox.clock.now()))
  })

  routes.get('/connect.js', async (c) => {
    const script = await connectScript()
    return c.body(script, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' })
  })

  routes.post('/connect/claim', async (c) => {
    const session = sessions.open(await claim(c, sandbox))
    const { token, account, components } = session
    return c.json({ token, account, components, position: positionIn(sandbox, session) })
  })
  routes.post('/connect/logout', (c) => {
    sessions.close(sessionOf(c).token)
    return c.body(null, 204)
  })

  routes.get('/connect/events', (c) => liveStream(c, sandbox, sessions, sessionOf(c)))
  routes.get('/connect/balance', async (c) => c.json(await balanceReport(sandbox, reader(c, 'balance'))))
  routes.get('/connect/payouts', async (c) => {
    const session = reader(c, 'payouts')
    const params = { ...pick(c, ['limit', 'starting_after', 'status']), 'expand[]': 'data.destination' }
    const [account, page] = await Promise.all([
      accountFacts(sandbox, session),
      callApi<Stripe.ApiList<Stripe.Payout>>(sandbox, session, '/v1/payouts', { params }),
    ])
    return c.json({ account, data: page.data, has_more: page.has_more })
  })
  routes.post('/connect/payouts', async (c) => c.json(await createPayout(c, sandbox, sessionOf(c))))
  routes.get('/connect/payouts/:payout', async (c) =>
    c.json(await payoutReport(sandbox, reader(c, 'payout'), c.req.param('payout'))),
  )
  routes.get('/connect/payouts/:payout/transactions', async (c) => {
    const session = reader(c, 'payout')
    const page = pick(c, ['limit', 'starting_after'])
    return c.json(await payoutTransactions(sandbox, session, c.req.param('payout'), page))
  })
  routes.route('/connect', onboardingRoutes(sandbox, sessionOf))
  routes.route('/connect', paymentRoutes(sandbox, sessionOf))

  routes.onError((error, c) => {
    if (!(error instanceof Refusal)) console.error(`connect-sandbox: ${c.req.path} failed`, error)
    const { status, type, message, code } = error instanceof Refusal ? error : unexpected
    return c.json({ error: { type, message, ...(code === undefined ? {} : { code }) } }, status)
  })

  return new Hono().route('/_sandbox', routes)
}

const unexpected = new Refusal(500, 'api_error', 'The sandbox could not answer.')

const tokenOf = (c: Context) => /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1]
