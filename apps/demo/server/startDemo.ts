import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startSandbox } from '@connect-kit/sandbox'
import { createConnectRouter, createStripe, openDatabase } from '@connect-kit/server'
import { createDemoApp } from './createDemoApp.js'
import { onboardingPolicy } from './onboardingPolicy.js'
import { connectedPeople, sandboxPeople } from './people.js'
import { registerWebhooks } from './registerWebhooks.js'
import { createSignIn } from './signIn.js'

interface DemoOptions {
  port: number
  /** A real Stripe test account; without it the demo starts a sandbox. */
  secretKey?: string
  publishableKey?: string
  clientId?: string
}

/** The whole product in one process: a host's server with our router in it, and at the other end the sandbox, or Stripe. */
export async function startDemo({
  port,
  secretKey = 'sk_test_sandbox',
  publishableKey = 'pk_test_sandbox',
  clientId,
}: DemoOptions) {
  const app = deferred<RequestListener>()
  // Stripe must know our address before we can answer there: who comes early waits.
  const server = createServer((request, response) => void app.promise.then((answer) => answer(request, response)))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new Error(`Port ${port} is taken: stop what uses it, or choose another one with PORT=${port + 1} npm start.`)
      : error
  })
  const url = `http://localhost:${(server.address() as AddressInfo).port}`

  const sandbox = secretKey === 'sk_test_sandbox' ? await startSandbox({ port: 0, seed: 'demo' }) : undefined
  const stripe = createStripe({ secretKey, apiBase: sandbox?.url })
  // The sandbox forgets everything at the end, and so does a database in memory.
  const database = await openDatabase(sandbox ? {} : { directory: '.connect-kit/demo' })
  const people = sandbox ? sandboxPeople : await connectedPeople(stripe)
  const signIn = createSignIn({ people, sandbox: sandbox !== undefined })
  const connect = createConnectRouter({
    stripe,
    database,
    publishableKey,
    mode: sandbox ? 'sandbox' : 'test',
    webhookSecrets: sandbox ? await registerWebhooks(stripe, `${url}/connect/webhooks`) : undefined,
    identify: signIn.identify,
    onboarding: onboardingPolicy({ url, sandboxUrl: sandbox?.url, clientId }),
  })
  app.resolve(createDemoApp({ connect, signIn: signIn.router, sandboxUrl: sandbox?.url }))

  return {
    url,
    sandboxUrl: sandbox?.url,
    async close() {
      await connect.close()
      server.close()
      server.closeAllConnections()
      await sandbox?.close()
      await database.close()
    },
  }
}

/** A promise and the way to keep it. */
function deferred<Value>() {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((keep) => {
    resolve = keep
  })
  return { promise, resolve }
}
