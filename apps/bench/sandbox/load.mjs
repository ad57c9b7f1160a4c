// The callers: autocannon in a process of its own, so that its work is nobody else's CPU.
import autocannon from 'autocannon'

const { url, key, method, body, amount, connections } = JSON.parse(process.env.BENCH)
const times = []
let refused = 0
let last = 0
const began = performance.now()
const run = autocannon({
  url,
  method,
  headers: {
    authorization: `Bearer ${key}`,
    ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
  },
  ...(body === undefined ? {} : { body }),
  connections,
  amount,
})
run.on('response', (_, status, __, milliseconds) => {
  times.push(milliseconds)
  last = performance.now()
  if (status !== 200) refused += 1
})
run.on('done', ({ errors, timeouts }) => {
  // It only notices at its next tick that it is done.
  const seconds = (last - began) / 1000
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]
  process.send(
    { requests: times.length, seconds, refused, errors: errors + timeouts, p50: at(0.5), p99: at(0.99) },
    () => process.exit(0),
  )
})
