import { Agent, request as open } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 4 })

interface RawRequest {
  method: string
  headers?: Record<string, string>
  body?: string | Buffer | undefined
}

/** A request as `fetch` does not send it: a GET with a body, any method, any path. An event stream is not waited for. */
export function rawRequest(url: string, { method, headers = {}, body }: RawRequest) {
  return new Promise<{ status: number; text: string; type: string }>((resolve, reject) => {
    const { origin } = new URL(url)
    const path = url.slice(origin.length)
    const { hostname, port } = new URL(origin)
    // Node gives a GET no length by itself, and the server would take its body for another request.
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const options = { hostname, port, path, method, headers: { ...length, ...headers }, agent }
    const request = open(options, (response) => {
      const status = response.statusCode ?? 0
      const type = response.headers['content-type'] ?? ''
      if (type.startsWith('text/event-stream')) {
        request.destroy()
        resolve({ status, text: '', type })
        return
      }
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status, text, type }))
      response.on('error', reject)
    })
    request.on('error', reject)
    request.end(body)
  })
}
