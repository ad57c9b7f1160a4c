// What our backend adds to minting an account session: the same call through our router and through bare node:http, turn by
// turn in one run, against one upstream that answers at once. Loopback only.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { markdownTable } from '../measure/table.mjs'
import { startChild } from './childProcess.mjs'
import { scratchDatabase } from './scratchDatabase.mjs'

const { connections, warmUpSeconds, roundSeconds, rounds, budgets, request } = JSON.parse(
  readFileSync(new URL('./settings.json', import.meta.url), 'utf8'),
)
const body = JSON.stringify(request)
const children = []
const start = (...args) => {
  const child = startChild(...args)
  children.push(child)
  return child
}
const database = process.env.TEST_DATABASE_URL ? await scratchDatabase(process.env.TEST_DATABASE_URL) : null

try {
  const upstream = start('./upstream.mjs')
  const upstreamPort = (await upstream.message()).port
  const kit = await server('./kitServer.mjs', '/connect/account_sessions', {
    upstream: upstreamPort,
    database: database?.url,
  })
  await mintOnce(kit.url)
  const { lastMint } = await upstream.ask()
  const bare = await server('./bareServer.mjs', '/', { upstream: upstreamPort, mint: lastMint })
  await mintOnce(bare.url)

  for (const { url } of [bare, kit]) await load(url, warmUpSeconds)
  const before = (await upstream.ask()).calls
  const results = { bare: [], kit: [] }
  for (let round = 0; round < rounds; round++) {
    results.bare.push(await measure(bare))
    results.kit.push(await measure(kit))
  }
  const after = (await upstream.ask()).calls
  publish(summary(results.bare), summary(results.kit), before, after)
} finally {
  for (const child of children) child.stop()
  await database?.drop()
}

async function server(script, path, settings) {
  const child = start(script, settings)
  const { port } = await child.message()
  return { child, url: `http://127.0.0.1:${port}${path}` }
}

async function mintOnce(url) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const answer = await response.text()
  if (response.status !== 200 || !JSON.parse(answer).client_secret)
    throw new Error(`${url} answered ${response.status}: ${answer}`)
}

async function load(url, seconds) {
  const result = await start('./load.mjs', { url, body, seconds, connections }).message()
  if (result.refused + result.errors > 0)
    throw new Error(`${url}: ${result.refused} of ${result.requests} calls were refused, ${result.errors} failed.`)
  return result
}

async function measure({ child, url }) {
  const start = await child.ask()
  const result = await load(url, roundSeconds)
  const end = await child.ask()
  return {
    ...result,
    perSecond: result.requests / result.seconds,
    cpu: (end.cpu - start.cpu) / result.requests,
    rss: end.rss / 1e6,
  }
}

function summary(results) {
  const median = (field) => results.map((result) => result[field]).sort((a, b) => a - b)[Math.floor(results.length / 2)]
  return {
    p50: median('p50'),
    p99: median('p99'),
    perSecond: median('perSecond'),
    cpu: median('cpu'),
    rss: median('rss'),
    requests: results.reduce((sum, { requests }) => sum + requests, 0),
  }
}

function publish(bare, kit, before, after) {
  const row = (name, { p50, p99, perSecond, cpu, rss, requests }) => [
    name,
    p50.toFixed(2),
    p99.toFixed(2),
    perSecond.toFixed(0),
    cpu.toFixed(0),
    rss.toFixed(0),
    String(requests),
  ]
  const difference = {
    p50: kit.p50 - bare.p50,
    p99: kit.p99 - bare.p99,
    perSecond: kit.perSecond - bare.perSecond,
    cpu: kit.cpu - bare.cpu,
    rss: kit.rss - bare.rss,
  }
  const calls = Object.keys(after).map((route) => `${route} ${after[route] - (before[route] ?? 0)} times`)
  const verdict = (met) => (met ? 'met' : 'not met')
  const report = `# Minting an account session, beside a bare upstream call

\`POST /connect/account_sessions\` through \`createConnectRouter\` (Express, production mode, ${database ? 'Postgres' : 'PGlite'}) and the same bytes
sent upstream by bare \`node:http\`. The upstream answers at once and runs in its own process, as do the callers (autocannon,
${connections} connections). ${rounds} rounds of ${roundSeconds} s each, taken in turns after a warm-up; the medians stand here.

${markdownTable(
  ['', 'p50 ms', 'p99 ms', 'requests/s', 'CPU µs a call', 'RSS MB', 'calls'],
  [row('bare node:http', bare), row('Connect Kit', kit), [...row('difference', { ...difference, requests: '' })]],
)}

| budget | measured | |
|---|--:|---|
| at most ${budgets.cpuMicroseconds} µs CPU a call | ${kit.cpu.toFixed(0)} µs | ${verdict(kit.cpu <= budgets.cpuMicroseconds)} |
| p50 within ${budgets.p50Milliseconds} ms of bare | ${difference.p50.toFixed(2)} ms | ${verdict(difference.p50 <= budgets.p50Milliseconds)} |

Upstream calls in the measured rounds: ${calls.join(', ')}.
Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}. Times depend on the machine and
on what else it does: they are reported, never asserted. Run it: \`pnpm build\`, then \`pnpm --filter bench run mint\`; with
\`TEST_DATABASE_URL\` on Postgres.
`
  mkdirSync(new URL('../results', import.meta.url), { recursive: true })
  writeFileSync(new URL('../results/mint.md', import.meta.url), report)
  console.log(report)
}
