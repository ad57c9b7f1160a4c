import { type Context, Hono } from 'hono'
import type { Sandbox } from '../core/sandbox.js'
import { accountOf } from './accountOf.js'
import type { BrowserSession } from './browserSessions.js'
import { grantFor, managesOnBehalf, type Readable } from './grants.js'
import { disputePage, disputesOfPayment } from './payments/disputesOf.js'
import { feeCsv, feeDocuments } from './payments/feeDocuments.js'
import { acceptDispute, answerDispute, refundPayment, settlePayment } from './payments/managePayment.js'
import type { Order } from './payments/order.js'
import { filterParams, pageOf, paymentFilter } from './payments/paymentFilter.js'
import { paymentReport } from './payments/paymentReport.js'
import { paymentsOf } from './payments/paymentsOf.js'
import { pick } from './pick.js'
import { badRequest } from './refusal.js'
import { accountFacts } from './reports/accountFacts.js'

/** What the components read and write that are about payments, disputes and fees. */
export function paymentRoutes(sandbox: Sandbox, sessionOf: (c: Context) => BrowserSession): Hono {
  const routes = new Hono()
  const order = (c: Context, what: Readable, id = ''): Order => {
    const session = sessionOf(c)
    const grant = grantFor(session.components, what, c.req.query('component'))
    return { sandbox, session, account: accountOf(sandbox, session), grant, id }
  }

  routes.get('/payments', async (c) => {
    const { session, account, grant } = order(c, 'payments')
    const query = pick(c, [...filterParams, 'limit', 'starting_after'])
    const onBehalf = managesOnBehalf(grant)
    const page = pageOf((created) => paymentsOf(account, { onBehalf, created }), paymentFilter(query), query)
    return c.json({ account: await accountFacts(sandbox, session), ...page })
  })
  routes.get('/payments/:payment', async (c) =>
    c.json(await paymentReport(order(c, 'payment', c.req.param('payment')))),
  )
  routes.get('/payments/:payment/disputes', async (c) => {
    const { session, account, grant, id } = order(c, 'payment', c.req.param('payment'))
    return c.json({ account: await accountFacts(sandbox, session), ...disputesOfPayment(account, grant, id) })
  })
  routes.post('/payments/:payment/refund', async (c) =>
    c.json(await refundPayment(c, order(c, 'payment', c.req.param('payment')))),
  )
  for (const how of ['capture', 'cancel'] as const) {
    routes.post(`/payments/:payment/${how}`, async (c) =>
      c.json(await settlePayment(c, order(c, 'payment', c.req.param('payment')), how)),
    )
  }

  routes.get('/disputes', async (c) => {
    const { session, account, grant } = order(c, 'disputes')
    const page = disputePage(account, grant, pick(c, ['limit', 'starting_after', 'status']))
    return c.json({ account: await accountFacts(sandbox, session), ...page })
  })
  routes.post('/disputes/:dispute/evidence', async (c) =>
    c.json(await answerDispute(c, order(c, 'payment', c.req.param('dispute')))),
  )
  routes.post('/disputes/:dispute/accept', async (c) =>
    c.json(await acceptDispute(c, order(c, 'payment', c.req.param('dispute')))),
  )

  routes.get('/fees', async (c) => {
    const { session, account } = order(c, 'documents')
    return c.json({ account: await accountFacts(sandbox, session), data: feeDocuments(account) })
  })
  routes.get('/fees/:month/:currency', (c) => {
    const { account } = order(c, 'documents')
    const { month, currency } = c.req.param()
    if (!/^\d{4}-\d{2}$/.test(month) || !/^[a-z]{3}$/.test(currency)) throw badRequest('No such document.')
    return c.body(feeCsv(account, month, currency), 200, { 'Content-Type': 'text/csv; charset=utf-8' })
  })
  return routes
}
