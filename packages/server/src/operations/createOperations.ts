import { Router } from 'express'
import type { Database } from '../database/Database.js'
import type { Metrics } from './createMetrics.js'

interface OperationsOptions {
  database: Database
  metrics: Metrics
  isClosing: () => boolean
}

/** What whoever runs the process asks it: is it alive, may it get requests, how is it doing. */
export function createOperations({ database, metrics, isClosing }: OperationsOptions): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_request, response) => {
    const database_ready = await database.check().then(
      () => true,
      () => false,
    )
    const ready = database_ready && !isClosing()
    response
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: ready ? 'ready' : 'not ready', database: database_ready, closing: isClosing() })
  })
  router.get('/metrics', async (_request, response) => {
    const { type, text } = await metrics.read()
    response.set({ 'Content-Type': type, 'Cache-Control': 'no-store' }).send(text)
  })
  return router
}
