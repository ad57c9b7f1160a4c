// The least a backend can do: node:http, the body read and parsed, the same bytes sent upstream, two fields of the answer returned.
import { Agent, createServer, request as send } from 'node:http'
import { reportCpu } from './reportCpu.mjs'

const { upstream, mint } = JSON.parse(process.env.BENCH)
const agent = new Agent({ keepAlive: true })
const { 'content-length': _, connection: __, host: ___, ...headers } = mint.headers
const options = {
  host: '127.0.0.1',
  port: upstream,
  method: 'POST',
  path: '/v1/account_sessions',
  agent,
  headers: { ...headers, 'content-length': Buffer.byteLength(mint.body) },
}

const read = async (stream) => {
  const chunks = []
  for await (const chunk of stream) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString())
}

const server = createServer(async (incoming, outgoing) => {
  await read(incoming)
  const call = send(options, async (answer) => {
    const { client_secret, expires_at } = await read(answer)
    const body = JSON.stringify({ client_secret, expires_at })
    outgoing.writeHead(200, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'content-length': Buffer.byteLength(body),
    })
    outgoing.end(body)
  })
  call.on('error', () => outgoing.writeHead(502).end())
  call.end(mint.body)
})
server.listen(0, '127.0.0.1', () => reportCpu(server.address().port))
