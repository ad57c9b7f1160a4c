import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { accountsOf } from '../core/platform.js'
import { bookErrors } from '../money/testing/books.js'
import { startSandbox } from '../startSandbox.js'
import { stripeFor } from '../testing/stripeClient.js'

const cli = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url))

async function listening(dataDir: string): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [cli, '--port', '0', '--data-dir', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(text.toString())?.[1]
      if (found) resolve(Number(found))
    })
    child.once('exit', () => reject(new Error('The sandbox did not start.')))
  })
  return { child, port }
}

it('loses nothing that it acknowledged when it is killed at any moment, and its books add up', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-kill-'))
  const acknowledged = { intents: new Map<string, string>(), refunds: new Set<string>() }
  const delays = fc.sample(fc.integer({ min: 1, max: 400 }), { numRuns: 8, seed: Date.now() })
  try {
    for (const delay of delays) {
      const { child, port } = await listening(dataDir)
      const stripe = stripeFor({ port })
      let alive = true
      const write = async () => {
        while (alive) {
          const intent = await stripe.paymentIntents.create({
            amount: 1000,
            currency: 'jpy',
            confirm: true,
            payment_method: 'pm_card_bypassPending',
          })
          acknowledged.intents.set(intent.id, intent.status)
          const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 100 })
          acknowledged.refunds.add(refund.id)
        }
      }
      const writers = [1, 2, 3, 4, 5, 6].map(() => write().catch(() => undefined))
      await new Promise((resolve) => setTimeout(resolve, delay))
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
      alive = false
      await Promise.all(writers)
    }
    const { sandbox, close, port } = await startSandbox({ dataDir })
    const stripe = stripeFor({ port })
    for await (const { id, status } of stripe.paymentIntents.list({ limit: 100 })) {
      if (acknowledged.intents.get(id) === status) acknowledged.intents.delete(id)
    }
    for await (const { id } of stripe.refunds.list({ limit: 100 })) acknowledged.refunds.delete(id)
    expect([...acknowledged.intents, ...acknowledged.refunds]).toEqual([])
    expect([...sandbox.platforms.values()].flatMap(accountsOf).flatMap(bookErrors)).toEqual([])
    await close()
  } finally {
    rmSync(dataDir, { recursive: true })
  }
}, 60_000)
