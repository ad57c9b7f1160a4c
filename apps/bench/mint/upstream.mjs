// Stands where Stripe would stand: fixed answers, no work, in a process of its own.
import { createServer } from 'node:http'

const expiresAt = Math.floor(Date.now() / 1000) + 3600
const answers = {
  'POST /v1/account_sessions': {
    object: 'account_session',
    account: 'acct_bench',
    client_secret: 'accs_secret__bench0000000000000000000000000000',
    components: {},
    expires_at: expiresAt,
    livemode: false,
  },
  'GET /v1/account': {
    id: 'acct_bench',
    object: 'account',
    country: 'JP',
    default_currency: 'jpy',
    controller: { requirement_collection: 'stripe' },
    charges_enabled: true,
    payouts_enabled: true,
    external_accounts: { object: 'list', data: [], has_more: false },
  },
}
const bodies = new Map(Object.entries(answers).map(([route, answer]) => [route, Buffer.from(JSON.stringify(answer))]))
const calls = {}
let lastMint = null

const server = createServer(async (request, response) => {
  const route = `${request.method} ${request.url.split('?')[0]}`
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  calls[route] = (calls[route] ?? 0) + 1
  if (route === 'POST /v1/account_sessions')
    lastMint = { headers: request.headers, body: Buffer.concat(chunks).toString() }
  const body = bodies.get(route)
  response.writeHead(body ? 200 : 404, {
    'content-type': 'application/json',
    'request-id': 'req_bench',
    'content-length': body?.length ?? 2,
  })
  response.end(body ?? '{}')
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
process.on('message', () => process.send({ calls, lastMint }))
