#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { SeedName, StartSandboxOptions } from './core/options.js'
import { isSeedName, seedNames } from './seeds/seeds.js'
import { startSandbox } from './startSandbox.js'

const usage = `Usage: connect-sandbox [options]

  --port <number>      port to listen on (12111; 0 takes a free one)
  --host <address>     address to listen on (127.0.0.1)
  --seed <name>        what to begin with: ${seedNames.join(', ')} (default: nothing)
  --data-dir <path>    keep everything there, and go on with what is there
  --webhook <url>      send the events of the platform and of its connected accounts there, and show the signing secret
  --clock <kind>       real time that can be turned forward, or frozen until it is (default: real)
  --country <code>     where platforms are (JP)
  --restore <file>     begin with a snapshot, whatever --data-dir held
  --help               show this

Pages: accounts, events, webhooks, requests and the clock are at /_sandbox`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '12111' },
      host: { type: 'string', default: '127.0.0.1' },
      seed: { type: 'string' },
      'data-dir': { type: 'string' },
      webhook: { type: 'string' },
      clock: { type: 'string' },
      country: { type: 'string' },
      restore: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const { sandbox, url, port, close } = await startSandbox(optionsFrom(values))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)))
  }
  const { seed } = values
  console.log(
    `Stripe sandbox on ${url} (clock: ${sandbox.clock.frozen ? 'frozen' : 'real'}${seed ? `, seed: ${seed}` : ''})`,
  )
  console.log(`new Stripe('sk_test_sandbox', { host: '${values.host}', port: ${port}, protocol: 'http' })`)
  console.log(`Accounts, events, webhooks and the clock: ${url}/_sandbox`)
  if (values.webhook) {
    console.log(`Webhooks to ${values.webhook}, signed with ${await forward(url, values.webhook)}`)
  }
}

interface Flags {
  port: string
  host: string
  seed?: string
  'data-dir'?: string
  webhook?: string
  clock?: string
  country?: string
  restore?: string
}

function optionsFrom({ port, host, seed, clock, country, restore, webhook, ...flags }: Flags): StartSandboxOptions {
  if (clock !== undefined && clock !== 'real' && clock !== 'frozen') {
    throw new Error(`--clock must be real or frozen, not ${clock}.`)
  }
  if (webhook !== undefined && !URL.canParse(webhook)) throw new Error(`--webhook must be an address, not ${webhook}.`)
  const dataDir = flags['data-dir']
  return {
    port: portFrom(port),
    host,
    ...(clock === undefined ? {} : { clock }),
    ...(country === undefined ? {} : { country: country.toUpperCase() }),
    ...(seed === undefined ? {} : { seed: seedFrom(seed) }),
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(restore === undefined ? {} : { restore: readFileSync(restore, 'utf8') }),
  }
}

/** The secret that signs what is sent there. */
async function forward(sandbox: string, url: string): Promise<string> {
  const response = await fetch(`${sandbox}/_sandbox/webhooks`, { method: 'POST', body: JSON.stringify({ url }) })
  const { secret }: { secret: string } = JSON.parse(await response.text())
  return secret
}

function seedFrom(name: string): SeedName {
  if (isSeedName(name)) return name
  throw new Error(`--seed must be one of ${seedNames.join(', ')}, not ${name}.`)
}

function portFrom(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`--port must be a number from 0 to 65535, not ${text}.`)
}

main().catch((error: NodeJS.ErrnoException) => {
  const busy = error.code === 'EADDRINUSE' ? 'The port is taken: choose another with --port.' : undefined
  console.error(`connect-sandbox: ${busy ?? error.message}`)
  process.exitCode = 1
})
