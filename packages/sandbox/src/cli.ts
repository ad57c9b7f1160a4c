#!/usr/bin/env node
import { parseArgs } from 'node:util'
import type { SandboxOptions } from './core/options.js'
import { startSandbox } from './startSandbox.js'

const usage = `Usage: connect-sandbox [options]

  --port <number>     port to listen on (12111; 0 takes a free one)
  --host <address>    address to listen on (127.0.0.1)
  --seed demo         start with the demo's platforms instead of empty
  --clock frozen      time stands still until it is advanced (default: real)
  --country <code>    where platforms are (JP)
  --help              show this`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '12111' },
      host: { type: 'string', default: '127.0.0.1' },
      seed: { type: 'string' },
      clock: { type: 'string', default: 'real' },
      country: { type: 'string', default: 'JP' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  const { port, host } = values
  const running = await startSandbox({ port: portFrom(port), host, ...optionsFrom(values) })
  console.log(`Stripe sandbox on ${running.url} (clock: ${values.clock}${values.seed ? `, seed: ${values.seed}` : ''})`)
  console.log(`new Stripe('sk_test_sandbox', { host: '${host}', port: ${running.port}, protocol: 'http' })`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.close().then(() => process.exit(0)))
  }
}

function portFrom(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`--port must be a number from 0 to 65535, not ${text}.`)
}

function optionsFrom(values: { seed?: string; clock: string; country: string }): SandboxOptions {
  const { seed, clock, country } = values
  if (clock !== 'real' && clock !== 'frozen') throw new Error(`--clock must be real or frozen, not ${clock}.`)
  if (seed !== undefined && seed !== 'demo') throw new Error(`--seed must be demo, not ${seed}.`)
  return { clock, country: country.toUpperCase(), ...(seed ? { seed } : {}) }
}

main().catch((error: NodeJS.ErrnoException) => {
  const busy = error.code === 'EADDRINUSE' ? 'The port is taken: choose another with --port.' : undefined
  console.error(`connect-sandbox: ${busy ?? error.message}`)
  process.exitCode = 1
})
