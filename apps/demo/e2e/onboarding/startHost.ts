import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '@connect-kit/sandbox'
import { createConnectRouter, createStripe, openDatabase } from '@connect-kit/server'
import react from '@vitejs/plugin-react'
import express from 'express'
import { build } from 'vite'
import { forwardTo } from '../../server/forwardTo.js'
import { plans } from '../../server/onboardingPolicy.js'

/** Which of Stripe's APIs a seller's account is made with is the platform's decision; here the tenant's name tells it. */
export type Generation = 'v1' | 'v2'

export interface Host {
  url: string
  stripe: ReturnType<typeof createStripe>
  sandboxUrl: string
  close(): Promise<void>
}

const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ')

/** A platform that takes sellers from Japan and the United States, with every way open. Who is calling is in a cookie. */
export async function startHost(): Promise<Host> {
  const client = await mkdtemp(join(tmpdir(), 'connect-kit-onboarding-'))
  await build({
    root: join(import.meta.dirname, 'host'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: client, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  })
  const page = await readFile(join(client, 'index.html'), 'utf8')
  const scripts = '<script src="/_sandbox/connect.js"></script><script src="/_sandbox/stripe.js"></script>'

  const app = express().disable('x-powered-by')
  const server = createServer(app)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://localhost:${(server.address() as AddressInfo).port}`

  const sandbox = await startSandbox({ port: 0 })
  const stripe = createStripe({ secretKey: 'sk_test_sandbox', apiBase: sandbox.url })
  const database = await openDatabase({})
  const connect = createConnectRouter({
    stripe,
    database,
    publishableKey: 'pk_test_sandbox',
    mode: 'sandbox',
    identify: ({ headers }) => {
      const tenant = /(?:^|; )seller=([\w-]+)/.exec(headers.cookie ?? '')?.[1]
      return tenant === undefined ? null : { subject: tenant, tenant, role: 'owner' }
    },
    onboarding: {
      countries: ['JP', 'US'],
      account: (_wanted, { tenant }) => plans[tenant?.startsWith('v2') ? 'v2' : 'v1'],
      filesUrl: '/_sandbox/v1/files',
      oauth: {
        clientId: 'ca_onboarding',
        stateSecret: 'of these browser tests and nothing else',
        authorizeBase: sandbox.url,
      },
    },
  })
  app.use((_request, response, next) => {
    response.set('Content-Security-Policy', contentSecurityPolicy)
    next()
  })
  app.use('/connect', connect)
  app.use('/_sandbox', forwardTo(sandbox.url))
  app.use(express.static(client, { index: false }))
  app.get('/:locale/:mode', (_request, response) => {
    response.type('html').send(page.replace('<!--stripe-scripts-->', scripts))
  })
  return {
    url,
    stripe,
    sandboxUrl: sandbox.url,
    async close() {
      await connect.close()
      server.close()
      server.closeAllConnections()
      await sandbox.close()
      await database.close()
      await rm(client, { recursive: true, force: true })
    },
  }
}
