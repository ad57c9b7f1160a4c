import { cpus } from 'node:os'
import { markdownTable } from '../measure/table.mjs'

const names = {
  sandbox: 'Connect Kit sandbox',
  kept: 'the same with a data directory',
  mock: 'stripe-stateful-mock 0.0.16',
  emulate: 'emulate 0.12.2',
}

/** What was measured, as a page: medians, and whether the budgets were met. */
export function reportOf({ settings, results, readyTimes, scale, year, load }) {
  const { budgets, connections, rounds, roundRequests, subscriptions } = settings
  const ready = median(readyTimes)
  const simple = results.filter(({ name }) => name !== 'pay by card').map(({ rounds: { sandbox } }) => medians(sandbox))
  const slowest = Math.min(...simple.map(({ perSecond }) => perSecond))
  const dearest = Math.max(...simple.map(({ cpu }) => cpu))
  return `# The sandbox, beside other local Stripes

Each is a process of its own, as are the callers (autocannon, ${connections} connections). ${rounds} rounds of ${roundRequests.toLocaleString('en')} requests, taken in turns after a
warm-up; the medians stand here. Each holds ${settings.customersBeforeLists.toLocaleString('en')} customers before it is measured. Where a row is missing, the endpoint is.
CPU is the server's own: what it would do on one core to itself is a million divided by it.

${results.map(({ name, rounds: measured }) => caseTable(name, measured)).join('\n\n')}

## More than anybody scrolls through

The seed \`scale\`: 10,000 products, 100,000 charges and 10,000 payouts on one account. A page of ten, in process, median of 41.

${markdownTable(
  ['page', 'ms'],
  Object.entries(scale.pages).map(([name, milliseconds]) => [name, milliseconds.toFixed(2)]),
)}

## Budgets

${markdownTable(
  ['budget', 'measured', ''],
  [
    budget(
      `ready in under ${budgets.readyMilliseconds} ms`,
      `${ready.toFixed(0)} ms`,
      ready < budgets.readyMilliseconds,
    ),
    budget(
      `${budgets.requestsPerSecond.toLocaleString('en')} simple requests a second, the slowest above`,
      slowest.toFixed(0),
      slowest >= budgets.requestsPerSecond,
    ),
    budget(
      `the same in CPU: at most ${1e6 / budgets.requestsPerSecond} µs a request`,
      `${dearest.toFixed(0)} µs`,
      dearest <= 1e6 / budgets.requestsPerSecond,
    ),
    budget(
      `\`scale\` loaded in under ${budgets.scaleSeconds} s`,
      `${scale.seconds.toFixed(1)} s (CPU ${scale.cpuSeconds.toFixed(1)} s)`,
      scale.seconds < budgets.scaleSeconds,
    ),
    budget(
      `… and under ${budgets.scaleMegabytes} MB`,
      `${scale.megabytes.toFixed(0)} MB`,
      scale.megabytes < budgets.scaleMegabytes,
    ),
    budget(
      `a year of clock for ${subscriptions.toLocaleString('en')} monthly subscriptions in under ${budgets.yearSeconds} s`,
      `${year.seconds.toFixed(1)} s (CPU ${year.cpuSeconds.toFixed(1)} s, ${year.megabytes.toFixed(0)} MB)`,
      year.seconds < budgets.yearSeconds,
    ),
  ],
)}

Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}, load average ${load.toFixed(1)} at the start. Times depend on the
machine and on what else it does: they are reported, never asserted. Run it: \`pnpm build\`, then \`pnpm --filter bench run sandbox\`.
`
}

function caseTable(name, rounds) {
  const rows = Object.entries(rounds).map(([key, measured]) => {
    const { p50, p99, perSecond, cpu, rss } = medians(measured)
    return [names[key], perSecond.toFixed(0), cpu.toFixed(0), p50.toFixed(1), p99.toFixed(1), rss.toFixed(0)]
  })
  return `### ${name[0].toUpperCase()}${name.slice(1)}

${markdownTable(['', 'requests/s', 'CPU µs', 'p50 ms', 'p99 ms', 'RSS MB'], rows)}`
}

const budget = (name, measured, met) => [name, measured, met ? 'met' : 'not met']

const medians = (rounds) =>
  Object.fromEntries(Object.keys(rounds[0]).map((field) => [field, median(rounds.map((round) => round[field]))]))

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
