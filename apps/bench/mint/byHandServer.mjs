// What a host writes without us: Express and the stripe SDK, no roles, no checks.
import { createStripe } from '@connect-kit/server'
import express from 'express'
import { reportCpu } from './reportCpu.mjs'

const { upstream, components } = JSON.parse(process.env.BENCH)
const stripe = createStripe({ secretKey: 'sk_test_bench', apiBase: `http://127.0.0.1:${upstream}` })
const app = express()
app.post('/account_sessions', express.json(), async (_request, response) => {
  const { client_secret, expires_at } = await stripe.accountSessions.create({ account: 'acct_bench', components })
  response.set('cache-control', 'no-store').json({ client_secret, expires_at })
})
const server = app.listen(0, '127.0.0.1', () => reportCpu(server.address().port))
