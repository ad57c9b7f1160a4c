import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ErrorBody, errorBody, type LiveEvent, liveEvent } from '@connect-kit/contract'
import express, { type RequestHandler } from 'express'
import { type Identity, identity } from '../identity/Identity.js'
import type { ConnectRouterOptions } from '../router/ConnectRouterOptions.js'
import { type ConnectRouter, createConnectRouter } from '../router/createConnectRouter.js'
import { recordingLogger } from './recordingLogger.js'

export interface TestAnswer {
  status: number
  headers: Headers
  /** The body as JSON; undefined where there is none. */
  body: unknown
  /** The body as text. */
  text: string
}

export interface TestConnect {
  url: string
  router: ConnectRouter
  logged: unknown[][]
  /** Calls a route as somebody; null: as nobody. */
  call(
    caller: Identity | null,
    path: string,
    init?: { body?: unknown; headers?: Record<string, string>; method?: string },
  ): Promise<TestAnswer>
  /** Opens the event stream as somebody. */
  listen(caller: Identity | null): Promise<TestStream>
  close(): Promise<void>
}

interface TestStream {
  status: number
  /** So far. */
  events: LiveEvent[]
  ended: boolean
  close(): void
}

type Options = Pick<ConnectRouterOptions, 'stripe' | 'database'> &
  Partial<ConnectRouterOptions> & {
    /** What the host has in its application before the router. */
    before?: RequestHandler[]
    /** Registers both webhook endpoints at the sandbox, as a host does at Stripe. */
    webhooks?: boolean
  }

/** The router in a host's application, behind a real server. Who is calling is in a header that only this test host knows. */
export async function startTestConnect({ before = [], webhooks = false, ...options }: Options): Promise<TestConnect> {
  const logger = recordingLogger()
  const app = express().disable('x-powered-by')
  const server: Server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/connect`
  const router = createConnectRouter({
    publishableKey: 'pk_test_sandbox',
    mode: 'sandbox',
    logger,
    identify: (request) => {
      const caller = request.get('x-test-caller')
      return caller === undefined ? null : identity.parse(JSON.parse(caller))
    },
    ...(webhooks && { webhookSecrets: await registerWebhooks(options.stripe, url) }),
    ...options,
  })
  for (const handler of before) app.use(handler)
  app.use('/connect', router)
  const authorized = (caller: Identity | null) => (caller ? { 'x-test-caller': JSON.stringify(caller) } : undefined)
  return {
    url,
    router,
    logged: logger.lines,
    async call(caller, path, { body, headers = {}, method = body === undefined ? 'GET' : 'POST' } = {}) {
      const answer = await fetch(url + path, {
        method,
        headers: {
          ...authorized(caller),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const text = await answer.text()
      return { status: answer.status, headers: answer.headers, text, body: parsed(text) }
    },
    async listen(caller) {
      const abort = new AbortController()
      const answer = await fetch(`${url}/events`, { headers: { ...authorized(caller) }, signal: abort.signal })
      const stream: TestStream = { status: answer.status, events: [], ended: false, close: () => abort.abort() }
      void readEvents(answer, stream)
      return stream
    },
    async close() {
      await router.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function registerWebhooks(stripe: ConnectRouterOptions['stripe'], url: string) {
  const register = async (source: 'account' | 'connect') => {
    const connect = source === 'connect'
    const params = { url: `${url}/webhooks/${source}`, enabled_events: ['*' as const], connect }
    return (await stripe.webhookEndpoints.create(params)).secret ?? ''
  }
  return { account: await register('account'), connect: await register('connect') }
}

/** As `EventSource` reads: events end with an empty line, and lines that begin with a colon keep the connection alive. */
async function readEvents(answer: Response, stream: TestStream): Promise<void> {
  let text = ''
  try {
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const data = /^data:\s?(.*)$/m.exec(block)?.[1]
        if (data !== undefined) stream.events.push(liveEvent.parse(JSON.parse(data)))
      }
    }
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error
  }
  stream.ended = true
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The error of an answer, which must have the contract's shape and nothing more. */
export function errorOf({ body }: TestAnswer): ErrorBody['error'] {
  return errorBody.parse(body).error
}
