// How fast Japanese banks, branches and postal codes are found through our router, and what their tables weigh in memory.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createConnectRouter, createStripe, openDatabase } from '@connect-kit/server'
import express from 'express'
import { markdownTable } from '../measure/table.mjs'

const budget = { p95: 50, megabytes: 100 }
const calls = 2_000

const [loadBefore] = loadavg()
const dataDir = mkdtempSync(join(tmpdir(), 'lookups-'))
const database = await openDatabase({ dataDir })
const connect = createConnectRouter({
  stripe: createStripe({ secretKey: 'sk_test_lookups', apiBase: 'http://127.0.0.1:9' }),
  publishableKey: 'pk_test_lookups',
  database,
  workers: false,
  identify: () => ({ subject: 'bench', role: 'owner', account: 'acct_bench' }),
})
const server = express().use('/connect', connect).listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const ask = async (path) => {
  const started = performance.now()
  const response = await fetch(`http://127.0.0.1:${server.address().port}/connect/japan/${path}`)
  const body = await response.text()
  if (!response.ok && response.status !== 404) throw new Error(`${path}: ${response.status} ${body}`)
  return performance.now() - started
}

try {
  const banks = ['みずほ', 'ミツイ', '三菱', 'rakuten', '0009', 'しんきん', 'ゆうちょ', 'ノウキヨウ', '信用', '1']
  const branches = ['001', '新宿', 'しぶや', 'オオサカ', 'honten', '支店', '1', 'ニシ']
  const bankCodes = ['0001', '0005', '0009', '9900', '0036', '1344', '0181', '2030']
  const kinds = {
    bank: (turn) => `banks?query=${encodeURIComponent(banks[turn % banks.length])}`,
    branch: (turn) =>
      `banks/${bankCodes[turn % bankCodes.length]}/branches?query=${encodeURIComponent(branches[turn % branches.length])}`,
    'postal code': (turn) => `postal_codes/${String(((turn * 7_919) % 999) * 10_000 + (turn % 70)).padStart(7, '0')}`,
  }
  const rows = []
  for (const [name, pathOf] of Object.entries(kinds)) {
    const first = await ask(pathOf(0))
    const times = []
    for (let turn = 1; turn <= calls; turn++) times.push(await ask(pathOf(turn)))
    times.sort((a, b) => a - b)
    const at = (share) => times[Math.floor(times.length * share)].toFixed(2)
    rows.push([name, first.toFixed(0), at(0.5), at(0.95), at(0.99)])
  }
  const script = fileURLToPath(new URL('./heldByTables.mjs', import.meta.url))
  const megabytes = Number(execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' }))
  const slowest = Math.max(...rows.map((row) => Number(row[3])))
  const verdict = (met) => (met ? 'met' : 'not met')
  const report = `# Japanese banks, branches and postal codes

\`GET /connect/japan/…\` through \`createConnectRouter\` on loopback, one caller, ${calls.toLocaleString('en')} requests of each kind after the
first, which loads the table. The caller shares the process: its time is in the numbers. Memory is what a process that does
nothing else grows by when every bank and a postal code were asked for.

${markdownTable(['', 'first ms', 'p50 ms', 'p95 ms', 'p99 ms'], rows)}

${markdownTable(
  ['budget', 'measured', ''],
  [
    [`p95 of each under ${budget.p95} ms`, String(slowest), verdict(slowest < budget.p95)],
    [`all tables and their keys under ${budget.megabytes} MB`, `${megabytes}`, verdict(megabytes < budget.megabytes)],
  ],
)}

Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpus()[0].model.split(' ').slice(0, 2).join(' ')}, Node ${process.versions.node}, load average ${loadBefore.toFixed(1)} at the start.
Run it: \`pnpm build\`, then \`pnpm --filter bench run lookups\`.
`
  mkdirSync(new URL('../results', import.meta.url), { recursive: true })
  writeFileSync(new URL('../results/lookups.md', import.meta.url), report)
  console.log(report)
} finally {
  server.close()
  server.closeAllConnections()
  await connect.close()
  await database.close()
  rmSync(dataDir, { recursive: true, force: true })
}
