import { openApiDocument, type RouteDefinition, type RouteName, routes } from '@connect-kit/contract'
import { type Request, type Response, Router } from 'express'
import { pino } from 'pino'
import { RouteError } from '../errors/RouteError.js'
import { createMetrics } from '../operations/createMetrics.js'
import { createOperations } from '../operations/createOperations.js'
import { accountHandlers } from './accountHandlers.js'
import { answerError } from './answerError.js'
import type { ConnectRouterOptions } from './ConnectRouterOptions.js'
import { connectServices } from './connectServices.js'
import { docsPage } from './docsPage.js'
import { readSettings } from './readSettings.js'
import { requestId } from './requestId.js'
import { serveAccountRoutes } from './serveAccountRoutes.js'
import { serveWebhook } from './serveWebhook.js'

/** Answers one route of the table, or throws. */
export type Serve = (request: Request, response: Response) => Promise<void>

/**
 * The router, and the way to end it: `close` stops its workers and ends its event streams. The database stays open: it is
 * the host's.
 * @public
 */
export type ConnectRouter = Router & {
  /** `/healthz`, `/readyz` and `/metrics`, to mount where the outside does not reach: `app.use(connect.operations)`. */
  readonly operations: Router
  close(): Promise<void>
}

/**
 * The backend as a router for the host's own Express application: `app.use('/connect', createConnectRouter(…))`. Mount it
 * before `express.json()`: Stripe signs the bytes of an event, and a parser destroys them.
 * @public
 */
export function createConnectRouter(options: ConnectRouterOptions): ConnectRouter {
  const { stripe, database, now = Date.now, workers = true, onAnswer = () => {} } = options
  const settings = readSettings(options, process.env)
  const logger = options.logger ?? pino({ name: 'connect-kit', level: 'warn' })
  const services = connectServices({ database, stripe, logger, now, workers, onboarding: settings.onboarding })
  const serve: Record<RouteName, Serve> = {
    ...serveAccountRoutes(accountHandlers, { ...options, now }, services, settings),
    receiveAccountWebhook: serveWebhook('account', settings.webhookSecrets.account, services),
    receiveConnectWebhook: serveWebhook('connect', settings.webhookSecrets.connect, services),
    receiveThinWebhook: serveWebhook('thin', settings.webhookSecrets.thin, services),
  }

  let closing = false
  const metrics = createMetrics(services)
  const operations = createOperations({ database, metrics, isClosing: () => closing })
  const router = Router({ caseSensitive: true })
  const names = new WeakMap<Request, RouteName>()
  router.use((request, response, next) => {
    const started = process.hrtime.bigint()
    // The host may have chosen one before.
    response.setHeader('X-Request-Id', response.get('X-Request-Id') ?? requestId(request.get('x-request-id')))
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9
      const answer = { route: names.get(request) ?? null, status: response.statusCode, seconds }
      metrics.observe(answer)
      onAnswer(answer)
    })
    next()
  })

  for (const [path, byMethod] of routesByPath()) {
    const allow = [...byMethod.keys(), 'OPTIONS'].join(', ')
    router.all(path, async (request, response) => {
      const name = byMethod.get(request.method)
      if (name !== undefined) {
        names.set(request, name)
        return serve[name](request, response)
      }
      if (request.method !== 'OPTIONS')
        throw new RouteError('invalid_request_error', {
          code: 'method_not_allowed',
          status: 405,
          headers: { Allow: allow },
        })
      response.status(204).set('Allow', allow).end()
    })
  }
  router.get('/openapi.json', (request, response) => {
    response.json(openApiDocument(request.baseUrl || '/'))
  })
  router.get('/docs', (_request, response) => {
    response
      .type('html')
      .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(docsPage())
  })
  router.use(() => {
    throw new RouteError('invalid_request_error', { code: 'route_unknown', status: 404 })
  })
  router.use((error: unknown, request: Request, response: Response, _next: () => void) => {
    answerError(error, { request, response, route: names.get(request), logger })
  })
  const close = () => {
    closing = true
    return services.close()
  }
  return Object.assign(router, { operations, close })
}

/** `/payouts/:payout` → `GET` → `getPayout`, for Express. */
function routesByPath(): Map<string, Map<string, RouteName>> {
  const paths = new Map<string, Map<string, RouteName>>()
  for (const [name, { method, path }] of Object.entries<RouteDefinition>(routes) as [RouteName, RouteDefinition][]) {
    const pattern = path.replace(/\{(\w+)\}/g, ':$1')
    paths.set(pattern, (paths.get(pattern) ?? new Map()).set(method, name))
  }
  return paths
}
