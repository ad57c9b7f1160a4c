import { type Context, Hono } from 'hono'
import type { Sandbox } from '../core/sandbox.js'
import { accountOf } from './accountOf.js'
import type { BrowserSession } from './browserSessions.js'
import { managesOnBehalf, type Readable } from './grants.js'
import { disputePage, disputesOfPayment } from './payments/disputesOf.js'
import { feeCsv, feeDocuments } from './payments/feeDocuments.js'
import { acceptDispute, answerDispute, refundPayment, settlePayment } from './payments/managePayment.js'
import { filterParams, pageOf, paymentFilter } from './payments/paymentFilter.js'
import { paymentReport } from './payments/paymentReport.js'
import { paymentsOf } from './payments/paymentsOf.js'
import { pick } from './pick.js'
import { badRequest } from './refusal.js'
import { accountFacts } from './reports/accountFacts.js'

/** What the components read and write that are about payments, disputes and fees. */
export function paymentRoutes(sandbox: Sandbox, reader: (c: Context, what: Readable) => BrowserSession): Hono {
  const routes = new Hono()
  const facts = (session: BrowserSession) => accountFacts(sandbox, session)
  const order = (c: Context, what: Readable, id: string) => {
    const session = reader(c, what)
    return { sandbox, session, account: accountOf(sandbox, session), id }
  }

  routes.get('/payments', async (c) => {
    const session = reader(c, 'payments')
    const account = accountOf(sandbox, session)
    const query = pick(c, [...filterParams, 'limit', 'starting_after'])
    const onBehalf = managesOnBehalf(session.components)
    const page = pageOf((created) => paymentsOf(account, { onBehalf, created }), paymentFilter(query), query)
    return c.json({ account: await facts(session), ...page })
  })
  routes.get('/payments/:payment', async (c) => {
    const { session, account, id } = order(c, 'payment', c.req.param('payment'))
    return c.json(await paymentReport(sandbox, session, account, id))
  })
  routes.get('/payments/:payment/disputes', async (c) => {
    const { session, account, id } = order(c, 'payment', c.req.param('payment'))
    return c.json({ account: await facts(session), ...disputesOfPayment(account, session, id) })
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
    const session = reader(c, 'disputes')
    const page = disputePage(accountOf(sandbox, session), session, pick(c, ['limit', 'starting_after', 'status']))
    return c.json({ account: await facts(session), ...page })
  })
  routes.post('/disputes/:dispute/evidence', async (c) =>
    c.json(await answerDispute(c, order(c, 'payment', c.req.param('dispute')))),
  )
  routes.post('/disputes/:dispute/accept', async (c) =>
    c.json(await acceptDispute(c, order(c, 'payment', c.req.param('dispute')))),
  )

  routes.get('/fees', async (c) => {
    const session = reader(c, 'documents')
    return c.json({ account: await facts(session), data: feeDocuments(accountOf(sandbox, session)) })
  })
  routes.get('/fees/:month/:currency', (c) => {
    const session = reader(c, 'documents')
    const { month, currency } = c.req.param()
    if (!/^\d{4}-\d{2}$/.test(month) || !/^[a-z]{3}$/.test(currency)) throw badRequest('No such document.')
    const csv = feeCsv(accountOf(sandbox, session), month, currency)
    return c.body(csv, 200, { 'Content-Type': 'text/csv; charset=utf-8' })
  })
  return routes
}
