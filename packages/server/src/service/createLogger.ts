import type { IncomingMessage } from 'node:http'
import { type DestinationStream, type Logger, pino } from 'pino'
import { type HttpLogger, pinoHttp } from 'pino-http'

/** Names under which a secret could find its way into a log line. */
const secrets = ['authorization', 'cookie', 'client_secret', 'secretKey', 'stripe-signature', 'email']

export function createLogger(level: string, destination?: DestinationStream): Logger {
  const paths = secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`])
  const options = { name: 'connect-kit', level, redact: { paths, censor: '[redacted]' } }
  return destination ? pino(options, destination) : pino(options)
}

const pathOf = ({ url = '' }: IncomingMessage) => url.split('?')[0] ?? ''

/** One line a request: method, path, status, time and the id to quote. No headers, no query, no body, no address. */
export function createRequestLogger(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: (_request, response) => String(response.getHeader('X-Request-Id')),
    wrapSerializers: false,
    serializers: {
      req: (request: IncomingMessage & { originalUrl?: string; id?: unknown }) => ({
        id: request.id,
        method: request.method,
        path: (request.originalUrl ?? pathOf(request)).split('?')[0],
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: (error: Error) => ({ type: error.name, message: error.message }),
    },
    autoLogging: { ignore: (request) => ['/healthz', '/readyz', '/metrics'].includes(pathOf(request)) },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
  })
}
