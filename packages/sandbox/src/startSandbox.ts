import { serve } from '@hono/node-server'
import { createSandbox, type Sandbox, type SandboxOptions } from './core/sandbox.js'

/** @public */
export interface StartSandboxOptions extends SandboxOptions {
  /** 0, the default, takes any free port. */
  port?: number
  /** The loopback address unless told otherwise: the sandbox lets anyone in who can reach it. */
  host?: string
}

/** @public */
export interface RunningSandbox {
  url: string
  port: number
  sandbox: Sandbox
  close(): Promise<void>
}

/** A sandbox behind an HTTP server, ready when the promise is settled. @public */
export async function startSandbox({
  port = 0,
  host = '127.0.0.1',
  ...options
}: StartSandboxOptions = {}): Promise<RunningSandbox> {
  const sandbox = createSandbox(options)
  await sandbox.ready
  return new Promise((resolve, reject) => {
    const fetch = async (request: Request, env: object) => {
      await sandbox.ready
      return sandbox.fetch(request, env)
    }
    const server = serve({ fetch, port, hostname: host }, (address) => {
      server.off('error', reject)
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
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
