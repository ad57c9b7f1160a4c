import { createServer } from 'node:http'
import { expect, vi } from 'vitest'

interface Received {
  body: string
  signature: string
}

export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** What it answers with. */
  status: number
  /** Waits until so many have come; they come at once, but not before the answer to what caused them. */
  wait(count: number): Promise<void>
  close(): Promise<void>
}

/** Somewhere for webhooks to go. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      received.push({ body, signature: String(request.headers['stripe-signature']) })
      response.writeHead(receiver.status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const receiver: Receiver = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`,
    received,
    status: 200,
    wait: (count) =>
      vi.waitFor(() => expect(received.length).toBeGreaterThanOrEqual(count), { timeout: 30_000, interval: 10 }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return receiver
}
