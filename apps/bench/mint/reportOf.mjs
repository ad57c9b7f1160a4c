import { cpus } from 'node:os'
import { markdownTable } from '../measure/table.mjs'

const fields = ['p50', 'p99', 'perSecond', 'cpu', 'rss']

/** The measured rounds as a page: medians, the difference that is ours, and whether the budgets were met. */
export function reportOf({ rounds, settings, engine, load, upstreamCalls: { before, after } }) {
  const { connections, roundSeconds, budgets } = settings
  const [bare, byHand, kit] = [rounds.bare, rounds.byHand, rounds.kit].map(medians)
  const difference = Object.fromEntries(fields.map((field) => [field, kit[field] - bare[field]]))
  const calls = Object.entries(after).map(([route, count]) => `${route} ${count - (before[route] ?? 0)} times`)

  return `# Minting an account session, beside a bare upstream call

\`POST /connect/account_sessions\` through \`createConnectRouter\` (Express, production mode, ${engine}), through a route written by
hand with Express and the stripe SDK, and the same bytes sent upstream by bare \`node:http\`. The upstream answers at once and
runs in its own process, as do the callers (autocannon, ${connections} connections). ${settings.rounds} rounds of ${roundSeconds} s each, taken in turns after a
warm-up; the medians stand here.

${markdownTable(
  ['', 'p50 ms', 'p99 ms', 'requests/s', 'CPU µs a call', 'RSS MB', 'calls'],
  [
    row('bare node:http', bare, requests(rounds.bare)),
    row('Express and stripe, by hand', byHand, requests(rounds.byHand)),
    row('Connect Kit', kit, requests(rounds.kit)),
    row('Connect Kit less bare', difference, ''),
  ],
)}

${markdownTable(
  ['budget', 'measured', ''],
  [
    budget(`at most ${budgets.cpuMicroseconds} µs CPU a call`, kit.cpu.toFixed(0), kit.cpu <= budgets.cpuMicroseconds),
    budget(
      `p50 within ${budgets.p50Milliseconds} ms of bare`,
      difference.p50.toFixed(2),
      difference.p50 <= budgets.p50Milliseconds,
    ),
  ],
)}

Upstream calls in the measured rounds: ${calls.join(', ')}.

Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}, load average ${load.toFixed(1)} at the start. Times depend on the
machine and on what else it does: they are reported, never asserted. Run it: \`pnpm build\`, then
\`pnpm --filter bench run mint\`; with \`TEST_DATABASE_URL\` on Postgres.
`
}

const row = (name, { p50, p99, perSecond, cpu, rss }, calls) => [
  name,
  p50.toFixed(2),
  p99.toFixed(2),
  perSecond.toFixed(0),
  cpu.toFixed(0),
  rss.toFixed(0),
  String(calls),
]

const budget = (name, measured, met) => [name, measured, met ? 'met' : 'not met']

const requests = (results) => results.reduce((sum, result) => sum + result.requests, 0)

const medians = (results) =>
  Object.fromEntries(
    fields.map((field) => {
      const values = results.map((result) => result[field]).sort((a, b) => a - b)
      return [field, values[Math.floor(values.length / 2)]]
    }),
  )
