// The sandbox beside two other local Stripes, turn by turn in one run, on the endpoints that each of them has; then what only it
// has: a seed of more than anybody scrolls through, and a year of subscriptions. Loopback only.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startChild } from '../mint/childProcess.mjs'
import { reportOf } from './reportOf.mjs'

const settings = JSON.parse(readFileSync(new URL('./settings.json', import.meta.url), 'utf8'))
const [loadBefore] = loadavg()
const dataDir = mkdtempSync(join(tmpdir(), 'bench-sandbox-'))
const children = []

const start = (script, options) => {
  const child = startChild(new URL(script, import.meta.url), options)
  children.push(child)
  return child
}

/** What a request is called in the report, and how each contestant that has it spells it. */
const cases = [
  // Reading comes first: some take longer the more they hold.
  { name: 'read a customer', method: 'GET', path: '/v1/customers/{customer}' },
  { name: 'list ten customers', method: 'GET', path: '/v1/customers?limit=10' },
  { name: 'create a customer', method: 'POST', path: '/v1/customers', body: 'email=reader@example.com&name=Reader' },
  { name: 'create a product', method: 'POST', path: '/v1/products', body: 'name=Book&metadata[shelf]=3' },
  { name: 'create a payment intent', method: 'POST', path: '/v1/payment_intents', body: 'amount=1200&currency=usd' },
  {
    name: 'pay by card',
    method: 'POST',
    path: '/v1/payment_intents',
    body: 'amount=1200&currency=usd&confirm=true&payment_method=pm_card_visa',
    only: ['sandbox', 'kept'],
  },
  { name: 'read the balance', method: 'GET', path: '/v1/balance' },
]

try {
  const readyTimes = []
  for (let round = 0; round < settings.startRounds; round++) readyTimes.push(await timeToReady())

  const contestants = {
    sandbox: await server('./sandboxServer.mjs', {}),
    kept: await server('./sandboxServer.mjs', { dataDir }),
    mock: await server('./statefulMockServer.mjs', {}),
    // It takes 5,000 requests of a key in an hour: each round has a key of its own.
    emulate: await server('./emulateServer.mjs', {}, (round) => `sk_test_round${round}`),
  }
  const results = []
  for (const { name, only, ...request } of cases) {
    const entries = Object.entries(contestants).filter(([key]) => !only || only.includes(key))
    const able = []
    for (const [key, contestant] of entries) {
      const answer = await once(contestant, request)
      if (answer) able.push([key, contestant])
    }
    for (const [, contestant] of able) await load(contestant, request, settings.warmUpRequests)
    const rounds = Object.fromEntries(able.map(([key]) => [key, []]))
    for (let round = 0; round < settings.rounds; round++) {
      for (const [key, contestant] of able) rounds[key].push(await measure(contestant, request))
    }
    results.push({ name, rounds })
    console.log(name, Object.keys(rounds).join(', '))
  }
  for (const child of children.splice(0)) child.stop()

  const scale = await start('./scale.mjs').message()
  console.log('scale', scale.seconds)
  const year = await start('./year.mjs', { subscriptions: settings.subscriptions }).message()
  console.log('year', year.seconds)

  const report = reportOf({ settings, results, readyTimes, scale, year, load: loadBefore })
  mkdirSync(new URL('../results', import.meta.url), { recursive: true })
  writeFileSync(new URL('../results/sandbox.md', import.meta.url), report)
  console.log(report)
} finally {
  for (const child of children) child.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function server(script, options, keyOf = () => 'sk_test_sandbox') {
  const child = start(script, options)
  const { port } = await child.message()
  let round = 0
  const contestant = { child, url: `http://127.0.0.1:${port}`, nextKey: () => keyOf(round++) }
  const create = { method: 'POST', path: '/v1/customers', body: 'email=reader@example.com' }
  for (let i = 0; i < settings.customersBeforeLists; i++) contestant.customer = (await once(contestant, create)).id
  return contestant
}

/** The answer, or undefined where there is no such endpoint. */
async function once({ url, customer }, { method, path, body }) {
  const response = await fetch(url + path.replace('{customer}', customer), {
    method,
    headers: { authorization: 'Bearer sk_test_sandbox', 'content-type': 'application/x-www-form-urlencoded' },
    ...(body === undefined ? {} : { body }),
  })
  const answer = await response.json()
  return response.ok ? answer : undefined
}

async function load({ url, customer, nextKey }, { method, path, body }, amount) {
  const { connections } = settings
  const address = url + path.replace('{customer}', customer)
  const result = await start('./load.mjs', {
    url: address,
    key: nextKey(),
    method,
    body,
    amount,
    connections,
  }).message()
  if (result.refused + result.errors > 0) {
    throw new Error(`${address}: ${result.refused} of ${result.requests} were refused, ${result.errors} failed.`)
  }
  return result
}

async function measure(contestant, request) {
  const before = await contestant.child.ask()
  const { requests, seconds, p50, p99 } = await load(contestant, request, settings.roundRequests)
  const after = await contestant.child.ask()
  return { p50, p99, perSecond: requests / seconds, cpu: (after.cpu - before.cpu) / requests, rss: after.rss / 1e6 }
}

/** From the start of the process to the first answer of the command that people use. */
async function timeToReady() {
  const cli = fileURLToPath(new URL('../../../packages/sandbox/dist/node/cli.js', import.meta.url))
  const began = performance.now()
  const child = spawn(process.execPath, [cli, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    let told = ''
    for await (const text of child.stdout) {
      told += text
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0]
      if (!url) continue
      await fetch(`${url}/v1/balance`, { headers: { authorization: 'Bearer sk_test_sandbox' } })
      return performance.now() - began
    }
    throw new Error('The sandbox did not start.')
  } finally {
    child.kill('SIGKILL')
  }
}
