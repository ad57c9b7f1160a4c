import { createServer, type Server } from 'node:http'
import type { StartSandboxOptions } from './core/options.js'
import { createSandbox, type Sandbox } from './core/sandbox.js'
import { nodeListener } from './nodeListener.js'

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
  let sandbox: Sandbox | undefined
  const listener = nodeListener(() => sandbox)
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
  // The port comes first: what the seed and the journal tell carries the sandbox's own address.
  const taken = await listening(server, port, host)
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`
  try {
    const made = createSandbox({ origin: url, ...options })
    sandbox = made
    await made.ready
    return { url, port: taken, sandbox: made, close: () => closing(server, made) }
  } catch (error) {
    await closing(server, sandbox)
    throw error
  }
}

function listening(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function closing(server: Server, sandbox: Sandbox | undefined): Promise<void> {
  sandbox?.close()
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    // Keep-alive connections of a client's agent would otherwise hold the server open.
    server.closeAllConnections()
  })
}
