// `npm start` on a free port: it must answer, stop within seconds of being told to, and do both again.
// Then once more beside itself: the second one must say in one sentence that the port is taken.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

const probe = createServer().listen(0)
await once(probe, 'listening')
const { port } = probe.address()
probe.close()

const start = () =>
  spawn('npm', ['start'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })

async function untilReady(child) {
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`npm start ended early:\n${output}`)
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
    if (answer?.ok) return output
    await wait(200)
  }
  throw new Error(`npm start did not answer within two minutes:\n${output}`)
}

/** Ctrl-C reaches every process of the terminal; a supervisor's SIGTERM reaches npm alone. */
const ways = {
  'Ctrl-C': (child) => process.kill(-child.pid, 'SIGINT'),
  'SIGTERM to npm alone': (child) => child.kill('SIGTERM'),
}

async function stop(child, way) {
  ways[way](child)
  for (let tries = 0; tries < 50; tries++) {
    await wait(200)
    if (!(await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))) return
  }
  process.kill(-child.pid, 'SIGKILL')
  throw new Error(`npm start still answers ten seconds after ${way}.`)
}

for (const [run, way] of [
  ['first', 'Ctrl-C'],
  ['second', 'SIGTERM to npm alone'],
]) {
  const child = start()
  const output = await untilReady(child)
  const urls = output.match(/https?:\/\/[^\s]+/g) ?? []
  if (new Set(urls).size !== 1) throw new Error(`npm start should print one URL, and printed:\n${output}`)
  if (run === 'second') {
    const rival = start()
    let said = ''
    rival.stderr.on('data', (chunk) => {
      said += chunk
    })
    const [code] = await once(rival, 'exit')
    if (code === 0 || !said.includes(`Port ${port}`))
      throw new Error(`On a busy port npm start ended with ${code} and said:\n${said}`)
  }
  await stop(child, way)
  console.log(`${run} run: ready, one URL, stopped by ${way}`)
}
