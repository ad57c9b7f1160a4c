// What our backend adds to minting an account session: the same call through our router, through a handwritten route and
// through bare node:http, turn by turn in one run, against one upstream that answers at once. Loopback only.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { startChild } from './childProcess.mjs'
import { reportOf } from './reportOf.mjs'
import { scratchDatabase } from './scratchDatabase.mjs'

const settings = JSON.parse(readFileSync(new URL('./settings.json', import.meta.url), 'utf8'))
const body = JSON.stringify(settings.request)
const children = []
const [loadBefore] = loadavg()
const database = process.env.TEST_DATABASE_URL ? await scratchDatabase(process.env.TEST_DATABASE_URL) : null

try {
  const upstream = start('./upstream.mjs')
  const upstreamPort = (await upstream.message()).port
  const kit = await server('./kitServer.mjs', '/connect/account_sessions', {
    upstream: upstreamPort,
    database: database?.url,
  })
  await mintOnce(kit.url)
  // The others send what our router sends, to the byte and to the field.
  const { lastMint } = await upstream.ask()
  const bare = await server('./bareServer.mjs', '/', { upstream: upstreamPort, mint: lastMint })
  const byHand = await server('./byHandServer.mjs', '/account_sessions', {
    upstream: upstreamPort,
    components: await componentsOf(kit.url),
  })
  const contestants = { bare, byHand, kit }
  for (const { url } of Object.values(contestants)) await mintOnce(url)
  for (const { url } of Object.values(contestants)) await load(url, settings.warmUpSeconds)

  const before = (await upstream.ask()).calls
  const rounds = { bare: [], byHand: [], kit: [] }
  for (let round = 0; round < settings.rounds; round++)
    for (const [name, contestant] of Object.entries(contestants)) rounds[name].push(await measure(contestant))
  const after = (await upstream.ask()).calls

  const engine = database ? 'Postgres' : 'PGlite'
  const report = reportOf({ rounds, settings, engine, load: loadBefore, upstreamCalls: { before, after } })
  mkdirSync(new URL('../results', import.meta.url), { recursive: true })
  writeFileSync(new URL('../results/mint.md', import.meta.url), report)
  console.log(report)
} finally {
  for (const child of children) child.stop()
  await database?.drop()
}

function start(...args) {
  const child = startChild(...args)
  children.push(child)
  return child
}

async function server(script, path, options) {
  const child = start(script, options)
  const { port } = await child.message()
  return { child, url: `http://127.0.0.1:${port}${path}` }
}

async function mintOnce(url) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const answer = await response.json()
  if (!answer.client_secret) throw new Error(`${url} answered ${response.status}: ${JSON.stringify(answer)}`)
  return answer
}

async function componentsOf(url) {
  return (await mintOnce(url)).components
}

async function load(url, seconds) {
  const result = await start('./load.mjs', { url, body, seconds, connections: settings.connections }).message()
  if (result.refused + result.errors > 0)
    throw new Error(`${url}: ${result.refused} of ${result.requests} calls were refused, ${result.errors} failed.`)
  return result
}

async function measure({ child, url }) {
  const before = await child.ask()
  const result = await load(url, settings.roundSeconds)
  const after = await child.ask()
  return {
    ...result,
    perSecond: result.requests / result.seconds,
    cpu: (after.cpu - before.cpu) / result.requests,
    rss: after.rss / 1e6,
  }
}
