import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createSandbox } from './core/sandbox.js'
import { stripeFor, testStart } from './testing/stripeClient.js'

const cli = fileURLToPath(new URL('../dist/node/cli.js', import.meta.url))

/** What the command says when it ends by itself. */
const said = (...args: string[]) =>
  new Promise<{ code: number; text: string }>((resolve) => {
    execFile(process.execPath, [cli, ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, text: stdout + stderr }),
    )
  })

describe('connect-sandbox', () => {
  it('explains itself', async () => {
    const { code, text } = await said('--help')
    expect(code).toBe(0)
    for (const option of ['port', 'host', 'seed', 'data-dir', 'webhook', 'clock', 'country', 'restore']) {
      expect(text).toContain(`--${option}`)
    }
  })

  it.each([
    [['--port', 'harbour'], '--port must be a number from 0 to 65535, not harbour.'],
    [['--seed', 'zoo'], '--seed must be one of publishing, demo, marketplace, gym, scale, not zoo.'],
    [['--clock', 'slow'], '--clock must be real or frozen, not slow.'],
    [['--webhook', 'here'], '--webhook must be an address, not here.'],
    [['--restore', '/nowhere'], 'ENOENT'],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const { code, text } = await said(...args)
    expect([code, text]).toEqual([1, expect.stringContaining(sentence)])
    expect(text).not.toMatch(/\n\s+at /)
  })

  it('begins with a snapshot, forwards webhooks and ends when it is told to', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sandbox-cli-'))
    const before = createSandbox({ clock: 'frozen', now: testStart })
    await before.ready
    await before.clock.advance(60)
    writeFileSync(join(directory, 'snapshot'), await before.snapshot())
    before.close()

    const child = spawn(
      process.execPath,
      [cli, '--port', '0', '--restore', join(directory, 'snapshot'), '--webhook', 'http://127.0.0.1:9/hook'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let text = ''
    for await (const chunk of child.stdout) {
      text += chunk
      if (text.includes('whsec_')) break
    }
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const port = Number(/http:\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1])
    const endpoints = await stripeFor({ port }).webhookEndpoints.list()
    expect(endpoints.data.map(({ created }) => created)).toEqual([testStart + 60, testStart + 60])
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    rmSync(directory, { recursive: true })
  }, 30_000)
})
