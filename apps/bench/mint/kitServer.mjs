// Our router as a host mounts it, in production mode.
import { createConnectRouter, createStripe, openDatabase } from '@connect-kit/server'
import express from 'express'
import { reportCpu } from './reportCpu.mjs'

const { upstream, database: url } = JSON.parse(process.env.BENCH)
const stripe = createStripe({ secretKey: 'sk_test_bench', apiBase: `http://127.0.0.1:${upstream}` })
const database = await openDatabase(url ? { url } : {})
const app = express()
app.use(
  '/connect',
  createConnectRouter({
    stripe,
    database,
    publishableKey: 'pk_test_bench',
    identify: () => ({ subject: 'bench', role: 'owner', account: 'acct_bench' }),
  }),
)
const server = app.listen(0, '127.0.0.1', () => reportCpu(server.address().port))
