import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import cors from 'cors'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { openDatabase } from '../database/openDatabase.js'
import { describeError } from '../errors/describeError.js'
import { jwtIdentity } from '../identity/jwtIdentity.js'
import { answerError } from '../router/answerError.js'
import { createConnectRouter } from '../router/createConnectRouter.js'
import { requestId } from '../router/requestId.js'
import { createStripe } from '../stripe/createStripe.js'
import { addressLimit } from './addressLimit.js'
import { createLogger, createRequestLogger } from './createLogger.js'
import type { ServiceConfig } from './readConfig.js'

/** The service, not yet listening. @public */
export interface Service {
  /** For another server than the one `listen` starts. */
  app: Express
  /** Resolves with the address when requests are taken. */
  listen(): Promise<{ url: string; port: number }>
  /** Takes no more requests, lets those under way end, then closes the database. */
  close(): Promise<void>
}

/** The router with everything a process of its own needs around it. @public */
export async function createService(
  config: ServiceConfig,
  logger: Logger = createLogger(config.LOG_LEVEL),
): Promise<Service> {
  const database = await openDatabase({
    url: config.DATABASE_URL,
    directory: config.CONNECT_KIT_DATA_DIR,
    onIdleError: (error) => logger.warn({ error: describeError(error) }, 'An idle connection to the database broke.'),
  })
  const connect = createConnectRouter({
    stripe: createStripe({ secretKey: config.STRIPE_SECRET_KEY, apiBase: config.STRIPE_API_BASE }),
    database,
    identify: jwtIdentity({
      jwksUrl: config.AUTH_JWKS_URL,
      issuer: config.AUTH_ISSUER,
      audience: config.AUTH_AUDIENCE,
    }),
    publishableKey: config.STRIPE_PUBLISHABLE_KEY,
    mode: config.STRIPE_API_BASE ? 'sandbox' : config.STRIPE_SECRET_KEY.includes('_live_') ? 'live' : 'test',
    webhookSecrets: {
      account: config.STRIPE_WEBHOOK_SECRET,
      connect: config.STRIPE_CONNECT_WEBHOOK_SECRET,
      thin: config.STRIPE_THIN_WEBHOOK_SECRET,
    },
    accountSessions: {
      disableStripeUserAuthentication: config.DISABLE_STRIPE_USER_AUTHENTICATION,
      bankDetailsBehindStripeSignIn: config.BANK_DETAILS_BEHIND_STRIPE_SIGN_IN,
    },
    onboarding: {
      countries: config.ONBOARDING_COUNTRIES,
      modes: config.ONBOARDING_MODES,
      // Pages of other origins are the ones that call from there.
      returnOrigins:
        config.ONBOARDING_RETURN_ORIGINS ?? (config.CORS_ORIGINS.length > 0 ? config.CORS_ORIGINS : undefined),
      ...(config.STRIPE_OAUTH_CLIENT_ID && {
        oauth: { clientId: config.STRIPE_OAUTH_CLIENT_ID, stateSecret: config.OAUTH_STATE_SECRET },
      }),
    },
    requestsPerMinute: config.REQUESTS_PER_MINUTE,
    logger,
  })

  const app = express().disable('x-powered-by')
  if (config.TRUST_PROXY !== undefined) app.set('trust proxy', config.TRUST_PROXY)
  app.use((request, response, next) => {
    response.set('X-Request-Id', requestId(request.get('x-request-id')))
    next()
  })
  app.use(createRequestLogger(logger))
  app.use(helmet())
  app.use(connect.operations)
  if (config.CORS_ORIGINS.length > 0) app.use('/connect', cors(corsOptions(config.CORS_ORIGINS)))
  app.use('/connect', addressLimit(), connect)
  app.use((_request: Request, response: Response) => {
    response.status(404).json({ status: 'not found' })
  })
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    answerError(error, { request, response, route: undefined, logger })
  })

  const server = createServer(app)
  // Longer than the idle time of the usual load balancers, which otherwise send requests into closing connections.
  server.keepAliveTimeout = 65_000
  return {
    app,
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(config.PORT, config.HOST, () => {
          const { port } = server.address() as AddressInfo
          const host = config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST
          resolve({ url: `http://${host}:${port}`, port })
        })
      }),
    async close() {
      await connect.close()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await closed
      await database.close()
    },
  }
}

const corsOptions = (origin: string[]): cors.CorsOptions => ({
  origin,
  methods: ['GET', 'POST', 'DELETE'],
  allowedHeaders: ['Authorization', 'Content-Type', 'Accept-Language', 'X-Request-Id'],
  exposedHeaders: ['X-Request-Id', 'Retry-After'],
  maxAge: 600,
})
