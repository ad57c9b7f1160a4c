import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type ApiRequest, apiHeaders, pathOf } from './core/apiRequest.js'
import type { Sandbox } from './core/sandbox.js'

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>

/**
 * Hands requests to a sandbox. What the API is asked for goes there without the objects of `fetch`, which would take longer
 * than most answers do; everything else goes through them.
 */
export function nodeListener(sandbox: () => Sandbox | undefined): Listener {
  const pages = getRequestListener(async (request, env) => {
    const found = sandbox()
    return found ? found.fetch(request, env) : new Response(null, { status: 503 })
  })
  return async (incoming, outgoing) => {
    const found = sandbox()
    await found?.ready.catch(() => undefined)
    const { method = 'GET', url = '/' } = incoming
    const { path, query } = pathOf(url)
    if (!found?.hasRoute(method, path)) return pages(incoming, outgoing)
    try {
      const answered = await found.answer(await readIncoming(incoming, method, path, query))
      if (answered === 'dropped') incoming.socket.destroy()
      else outgoing.writeHead(answered.status, answered.headers).end(answered.body)
    } catch (error) {
      // Who asked may be gone in the middle of asking.
      if (!incoming.destroyed) console.error(`connect-sandbox: ${method} ${path} failed`, error)
      incoming.socket.destroy()
    }
  }
}

async function readIncoming(
  incoming: IncomingMessage,
  method: string,
  path: string,
  query: string,
): Promise<ApiRequest> {
  const headers = apiHeaders((name) => {
    const value = incoming.headers[name]
    return Array.isArray(value) ? value.join(', ') : value
  })
  if (method === 'GET') {
    incoming.resume()
    return { method, path, query, headers, body: '' }
  }
  const bytes = await bytesOf(incoming)
  const isUpload = headers['content-type']?.startsWith('multipart/') ?? false
  return { method, path, query, headers, body: isUpload ? bytes : bytes.toString('utf8') }
}

function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)))
    incoming.on('error', reject)
  })
}
