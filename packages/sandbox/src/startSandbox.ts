import { serve } from '@hono/node-server'
import type { StartSandboxOptions } from './core/options.js'
import { createSandbox, type Sandbox } from './core/sandbox.js'

export interface RunningSandbox {
  url: string
  port: number
  sandbox: Sandbox
  close(): Promise<void>
}

/** A sandbox behind an HTTP server, ready when the promise is settled. */
export async function startSandbox({
  port = 0,
  host = '127.0.0.1',
  ...options
}: StartSandboxOptions = {}): Promise<RunningSandbox> {
  const urlOf = (taken: number) => `http://${host.includes(':') ? `[${host}]` : host}:${taken}`
  const sandbox = createSandbox({ ...(port === 0 ? {} : { origin: urlOf(port) }), ...options })
  await sandbox.ready
  return new Promise((resolve, reject) => {
    const fetch = async (request: Request, env: object) => {
      await sandbox.ready
      return sandbox.fetch(request, env)
    }
    const server = serve({ fetch, port, hostname: host }, (address) => {
      server.off('error', reject)
      sandbox.origin = options.origin ?? urlOf(address.port)
      resolve({
        url: urlOf(address.port),
        port: address.port,
        sandbox,
        close: () => closing(server, sandbox),
      })
    })
    server.once('error', reject)
  })
}

function closing(server: ReturnType<typeof serve>, sandbox: Sandbox): Promise<void> {
  sandbox.close()
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    // Keep-alive connections of a client's agent would otherwise hold the server open.
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
